import type { ComponentChildren, JSX } from 'preact'

export type CardProps = {
  readonly id: string
  /** Its place among the cards of the page, where they are to be followed in order. */
  readonly step?: number | undefined
  readonly title: string
  readonly children: ComponentChildren
}

/** One part of a form: what it is about, and its questions. */
export const Card = ({ id, step, title, children }: CardProps): JSX.Element => (
  <section class="card" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} tabIndex={-1}>
      {step !== undefined && (
        <span class="step" aria-hidden="true">
          {step}
        </span>
      )}
      {title}
    </h2>
    {children}
  </section>
)
