import type { JSX } from 'preact'

export type OutputBoxProps = {
  readonly id: string
  readonly label: string
  /** The amount, or nothing where the page does not need the box. */
  readonly value: string
  readonly note: string
  readonly unused?: boolean
}

/** A box of a printed form that the page fills in, or that it does not need. */
export const OutputBox = ({
  id,
  label,
  value,
  note,
  unused = false,
}: OutputBoxProps): JSX.Element => (
  <div class={`field slip ${unused ? 'unused' : 'computed'}`}>
    <span class="name" id={`${id}-name`}>
      {label}
    </span>
    {!unused && (
      <output class="num" id={id} aria-labelledby={`${id}-name`} aria-live="off">
        {value}
      </output>
    )}
    <span class="echo">{note}</span>
  </div>
)
