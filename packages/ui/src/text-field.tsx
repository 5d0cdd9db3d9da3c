import type { ComponentChildren, JSX } from 'preact'
import { Note } from './note.tsx'

export type TextFieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly value: string
  /** Where to find the figure, or how to write it. */
  readonly hint?: string | undefined
  /** What was understood, said again in other words. */
  readonly echo?: string | undefined
  /** What is wrong and how to mend it. */
  readonly problem?: string | undefined
  /** Says that the box must be filled in; the word that stands beside its name. */
  readonly must?: string
  /** What the law makes of what was typed. */
  readonly note?: string | undefined
  readonly numeric?: boolean
  /**
   * What the browser may offer to fill in while the box is empty. Once something stands in it, browsers
   * are told to keep it out of the session that they save on the device.
   */
  readonly autocomplete?: string
  /** `slip`: a box of a printed form. `row`: a question with its answer beside it. */
  readonly look: 'slip' | 'row'
  readonly onValue?: ((value: string) => void) | undefined
  readonly onLeave?: (() => void) | undefined
  /** Not answered with a placeholder: it vanishes when it is needed. */
  readonly placeholder?: never
}

/** A box to type in, with its name, hint, echo and problem. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { name, label, value, hint, echo, problem, note, must, numeric = false, look } = props
  const described = [
    hint === undefined ? '' : `${name}-hint`,
    problem === undefined ? `${name}-echo` : `${name}-problem`,
    note === undefined ? '' : `${name}-note`,
  ]
  return (
    <div class={`field ${look}${problem === undefined ? '' : ' bad'}`}>
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
      <input
        id={name}
        name={name}
        type="text"
        class={numeric ? 'num' : undefined}
        inputMode={numeric ? 'decimal' : undefined}
        autocomplete={value === '' ? (props.autocomplete ?? 'off') : 'off'}
        spellcheck={false}
        value={value}
        aria-describedby={described.filter(Boolean).join(' ')}
        aria-invalid={problem === undefined ? undefined : true}
        aria-required={must === undefined ? undefined : true}
        onInput={(event) => props.onValue?.(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      {problem === undefined ? (
        <span class="echo" id={`${name}-echo`}>
          {echo}
        </span>
      ) : (
        <span class="problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
      <Note name={name} note={note} />
    </div>
  )
}
