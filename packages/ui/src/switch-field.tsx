import type { JSX } from 'preact'
import type { Choice } from './select-field.tsx'

export type SwitchFieldProps = {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onValue?: ((value: string) => void) | undefined
}

/** A choice among few, all in sight side by side. */
export const SwitchField = ({
  name,
  legend,
  value,
  choices,
  onValue,
}: SwitchFieldProps): JSX.Element => (
  <fieldset class="switch">
    <legend class="visually-hidden">{legend}</legend>
    {choices.map(([choice, label]) => (
      <label key={choice} class={choice === value ? 'on' : undefined}>
        <input
          type="radio"
          name={name}
          value={choice}
          autocomplete="off"
          checked={choice === value}
          onInput={() => onValue?.(choice)}
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
