import type { JSX } from 'preact'
import { describedBy, Note } from './note.tsx'

export type Choice = readonly [value: string, label: string]
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] }

export type SelectFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** Says that a choice must be made; the word that stands beside the name. */
  readonly must?: string
  /** What the law makes of the answer. */
  readonly note?: string | undefined
  /** `row`: the question beside its answer. `stack`: above it. `slip`: a box of a printed form. */
  readonly look?: 'row' | 'stack' | 'slip'
  readonly choices: readonly (Choice | ChoiceGroup)[]
  readonly onValue?: ((value: string) => void) | undefined
}

/** A choice of one among several. */
export const SelectField = ({
  name,
  label,
  hint,
  value,
  must,
  note,
  look = 'row',
  choices,
  onValue,
}: SelectFieldProps): JSX.Element => (
  <div class={`field ${look}`}>
    <label for={name}>
      <span class="name">
        {label}
        {must !== undefined && <span class="must">{must}</span>}
      </span>
      {hint !== undefined && (
        <small class="hint" id={`${name}-hint`}>
          {hint}
        </small>
      )}
    </label>
    <select
      id={name}
      name={name}
      autocomplete="off"
      value={value}
      aria-describedby={describedBy(name, hint, note)}
      aria-required={must === undefined ? undefined : true}
      onInput={(event) => onValue?.(event.currentTarget.value)}
    >
      {choices.map((choice) =>
        'choices' in choice ? (
          <optgroup key={choice.label} label={choice.label}>
            {choice.choices.map((one) => option(one, value))}
          </optgroup>
        ) : (
          option(choice, value)
        ),
      )}
    </select>
    <Note name={name} note={note} />
  </div>
)

const option = ([value, label]: Choice, chosen: string): JSX.Element => (
  <option key={value} value={value} selected={value === chosen}>
    {label}
  </option>
)
