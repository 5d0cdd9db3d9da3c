import { Fragment, type ComponentChildren, type JSX } from 'preact'

export type LineProps = {
  readonly name: ComponentChildren
  /** In parts that stay whole where the line breaks. */
  readonly amount: string | readonly string[]
  readonly children?: ComponentChildren
}

/** One line of the bill: what it is, how much, and below it the reason. */
export const Line = ({ name, amount, children }: LineProps): JSX.Element => (
  <li>
    <div class="line">
      <span class="name">{name}</span>
      <b class="num">
        {[amount].flat().map((part, i) => (
          <Fragment key={i}>
            {i > 0 && ' '}
            <span>{part}</span>
          </Fragment>
        ))}
      </b>
    </div>
    {children}
  </li>
)
