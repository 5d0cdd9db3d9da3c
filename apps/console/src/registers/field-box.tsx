import { longestField, type FieldProblem, type RegisterField } from '@zeimori/records'
import type { JSX, SelectHTMLAttributes } from 'preact'
import { boxName } from './boxes.ts'
import { fieldProblems, registerText } from '../texts/registers.ts'

export type FieldBoxProps = {
  readonly field: RegisterField
  /** Every field of the register: one may say when another is needed. */
  readonly fields: readonly RegisterField[]
  /** What was typed. */
  readonly value: string
  readonly problem: FieldProblem | undefined
}

/** What helps with a field: what it is for, and when it is needed. */
function hintOf(
  { hint, needed, kind }: RegisterField,
  fields: readonly RegisterField[],
): string | undefined {
  const when =
    typeof needed === 'object'
      ? registerText.neededIf(fields.find(({ id }) => id === needed.field)?.label ?? '', needed.is)
      : undefined
  const day = kind === 'day' ? registerText.dayHint : undefined
  return [hint, when, day].filter((one) => one !== undefined).join(' ') || undefined
}

/** One field of a register's form, with what is wrong with it beside it. */
export function FieldBox(props: FieldBoxProps): JSX.Element {
  const { field, fields, problem } = props
  const name = boxName(field.id)
  const hint = hintOf(field, fields)
  const optional = field.needed === undefined ? registerText.optional : ''
  return (
    <div class="field row">
      <label for={name}>
        <span class="name">
          {field.label}
          {optional}
        </span>
        {hint !== undefined && (
          <small class="hint" id={`${name}-hint`}>
            {hint}
          </small>
        )}
        {problem !== undefined && (
          <span class="problem" id={`${name}-problem`}>
            {fieldProblems[problem.rule](field.label)}
          </span>
        )}
      </label>
      <Box {...props} hasHint={hint !== undefined} />
    </div>
  )
}

/** What is typed or chosen in. */
function Box({
  field,
  value,
  problem,
  hasHint,
}: FieldBoxProps & { readonly hasHint: boolean }): JSX.Element {
  const name = boxName(field.id)
  const described = [hasHint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean)
  const shared = {
    id: name,
    name,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': problem === undefined ? undefined : true,
    required: field.needed === true,
  } as const
  switch (field.kind) {
    case 'long':
      return (
        <textarea {...shared} rows={4} maxLength={longestField.long}>
          {value}
        </textarea>
      )
    case 'choice':
      return <Choices shared={shared} value={value} choices={field.choices} />
    case 'yes-no':
      return <Choices shared={shared} value={value} choices={[registerText.yes, registerText.no]} />
    case 'number':
      return <input {...shared} type="text" inputMode="numeric" autocomplete="off" value={value} />
    case 'day':
      // Not of the browser's own kind: it would throw away what it cannot read.
      return <input {...shared} type="text" autocomplete="off" value={value} maxLength={40} />
    case 'text':
    case 'person':
    case 'file':
      return (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          value={value}
          maxLength={longestField.text}
        />
      )
  }
}

/** One of a few, or none yet. */
const Choices = ({
  shared,
  value,
  choices,
}: {
  readonly shared: SelectHTMLAttributes & { readonly name: string }
  readonly value: string
  readonly choices: readonly string[]
}): JSX.Element => (
  <select {...shared}>
    <option value="" selected={value === ''}>
      {registerText.choose}
    </option>
    {choices.map((one) => (
      <option key={one} value={one} selected={one === value}>
        {one}
      </option>
    ))}
  </select>
)
