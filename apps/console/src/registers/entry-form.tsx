import { writtenFields, type FieldProblem, type RegisterDefinition } from '@zeimori/records'
import type { ComponentChildren, JSX } from 'preact'
import { Form } from '../pages/form.tsx'
import { registerText } from '../texts/registers.ts'
import { FieldBox } from './field-box.tsx'

export type EntryFormProps = {
  readonly definition: RegisterDefinition
  readonly heading: string
  readonly lead: string
  readonly action: string
  readonly token: string
  /** What stands in the boxes. */
  readonly given: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
  /** What is wrong beside the fields. */
  readonly problem: string | undefined
  /** Boxes before and after those of the register. */
  readonly before?: ComponentChildren
  readonly after?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The form of a register: its boxes, their order and what helps with them follow from the definition. */
export function EntryForm(props: EntryFormProps): JSX.Element {
  const { definition, heading, lead, action, token, given, problems } = props
  const wrong = problems.length > 0 ? registerText.wrong : undefined
  return (
    <section class="card narrow">
      <h1>{heading}</h1>
      <p>{lead}</p>
      <Form
        action={action}
        token={token}
        send={registerText.writeSend}
        problem={props.problem ?? wrong}
      >
        {props.before}
        {writtenFields(definition).map((field) => (
          <FieldBox
            key={field.id}
            field={field}
            fields={definition.fields}
            value={given[field.id] ?? ''}
            problem={problems.find((one) => one.field === field.id)}
          />
        ))}
        {props.after}
      </Form>
      {props.children}
    </section>
  )
}
