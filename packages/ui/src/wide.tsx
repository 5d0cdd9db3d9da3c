import type { ComponentChildren, JSX } from 'preact'

export type WideProps = {
  /** What is in it: its name for who does not see it. */
  readonly name: string
  readonly children: ComponentChildren
}

/** A table may be wider than a phone: it scrolls by itself, and the keyboard must reach it to scroll it. */
export const Wide = ({ name, children }: WideProps): JSX.Element => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div class="wide" tabIndex={0} role="region" aria-label={name}>
    {children}
  </div>
)
