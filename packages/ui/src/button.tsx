import type { ComponentChildren, JSX } from 'preact'

export type ButtonProps = {
  readonly children: ComponentChildren
  /** `main` for the one thing to do next, `add` for more of the same, `quiet` for the rest. */
  readonly look: 'main' | 'add' | 'quiet'
  /** Sent with a form that works without JavaScript: what the button asks for. */
  readonly act?: string
  /** What a screen reader says where the words alone would not tell buttons apart. */
  readonly label?: string | undefined
  readonly expanded?: boolean
  readonly controls?: string
  /** Not reached by Tab: only a key pressed elsewhere in the form presses it. */
  readonly skipped?: boolean
  readonly onPress?: (() => void) | undefined
}

/** Something to press. Without `act` it does nothing unless scripts run. */
export const Button = (props: ButtonProps): JSX.Element => (
  <button
    type={props.act === undefined ? 'button' : 'submit'}
    class={`button ${props.look}`}
    name={props.act === undefined ? undefined : 'act'}
    value={props.act}
    aria-label={props.label}
    aria-expanded={props.expanded}
    aria-controls={props.controls}
    tabIndex={props.skipped ? -1 : undefined}
    onClick={
      props.onPress &&
      ((event) => {
        event.preventDefault()
        props.onPress?.()
      })
    }
  >
    {props.children}
  </button>
)
