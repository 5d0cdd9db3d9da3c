import type { JSX } from 'preact'
import { describedBy, Note } from './note.tsx'

export type CheckFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  /** What the law makes of the answer. */
  readonly note?: string | undefined
  readonly onValue?: ((checked: boolean) => void) | undefined
}

/** A statement that holds or does not. */
export const CheckField = ({
  name,
  label,
  hint,
  checked,
  note,
  onValue,
}: CheckFieldProps): JSX.Element => (
  <div class="field check">
    <input
      id={name}
      name={name}
      type="checkbox"
      value="on"
      autocomplete="off"
      checked={checked}
      aria-describedby={describedBy(name, hint, note)}
      onInput={(event) => onValue?.(event.currentTarget.checked)}
    />
    <label for={name}>
      <span class="name">{label}</span>
      {hint !== undefined && (
        <small class="hint" id={`${name}-hint`}>
          {hint}
        </small>
      )}
    </label>
    <Note name={name} note={note} />
  </div>
)
