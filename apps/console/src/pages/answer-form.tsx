import type { JSX } from 'preact'
import { Field, Token } from './form.tsx'

export type AnswerFormProps = {
  readonly action: string
  readonly token: string
  /** Which question it answers. */
  readonly about?: Readonly<Record<string, string>>
  readonly label: string
  /** What was typed, and not taken. */
  readonly value?: string | undefined
  /** What is sent with each of the two ways to answer, and its words. */
  readonly choice: {
    readonly name: string
    readonly yes: readonly [value: string, words: string]
    readonly no: readonly [value: string, words: string]
  }
}

/** A question of somebody else's, answered with a reason and one of two buttons. */
export const AnswerForm = (props: AnswerFormProps): JSX.Element => {
  const { action, token, about = {}, label, value, choice } = props
  return (
    <form method="post" action={action} class="stacked" novalidate>
      <Token token={token} />
      {Object.entries(about).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <Field name="answer" label={label} value={value ?? ''} maxLength={1000} />
      <p class="buttons">
        <button class="button main" type="submit" name={choice.name} value={choice.yes[0]}>
          {choice.yes[1]}
        </button>
        <button class="button quiet" type="submit" name={choice.name} value={choice.no[0]}>
          {choice.no[1]}
        </button>
      </p>
    </form>
  )
}
