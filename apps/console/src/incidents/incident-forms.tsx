import { isTaskOver } from '@zeimori/records'
import type { JSX } from 'preact'
import { Choice, Field, Form, TextArea } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { incidentText } from '../texts/incidents.ts'
import type { IncidentPageProps } from './incident-page.tsx'

/** What stood in the form that was sent. */
export type EntryBoxes = {
  readonly kind?: string
  readonly at?: string
  readonly body?: string
  readonly receiver?: string
  readonly way?: string
}

export const Write = ({ facts: { row }, token, given, now }: IncidentPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{incidentText.write}</h2>
    <Form action={`/incidents/${row.id}/write`} token={token} send={incidentText.write}>
      <p>{incidentText.writeLead}</p>
      <Choice
        name="kind"
        label={incidentText.entryKind}
        value={given.kind ?? 'note'}
        choices={incidentText.entryKinds}
      />
      <Field
        name="at"
        label={incidentText.at}
        hint={incidentText.momentHint}
        value={given.at ?? minuteText(now)}
      />
      <TextArea name="body" label={incidentText.body} value={given.body ?? ''} maxLength={4000} />
      <Field
        name="receiver"
        label={incidentText.receiver}
        hint={incidentText.receiverHint}
        value={given.receiver ?? ''}
        maxLength={200}
        optional
      />
      <Choice
        name="way"
        label={incidentText.way}
        value={given.way ?? ''}
        choices={incidentText.ways}
        unchosen={incidentText.noWay}
      />
    </Form>
  </section>
)

export const Tasks = ({
  facts: { row, tasks, incident },
  token,
  now,
  works,
}: IncidentPageProps & { readonly works: boolean }): JSX.Element => (
  <section class="card">
    <h2>{incidentText.tasks}</h2>
    {tasks.length > 0 && (
      <Table
        name={incidentText.tasks}
        columns={incidentText.taskColumns}
        rows={tasks.map((task, i) => {
          const fact = incident.tasks[i]
          const isOver = fact !== undefined && isTaskOver(fact, now.getTime())
          return [
            incidentText.taskKinds[task.kind],
            task.body,
            task.who,
            isOver ? (
              <strong key="due" class="state unmet">
                {`${task.due} ${incidentText.taskOver}`}
              </strong>
            ) : (
              task.due
            ),
            task.done_at === null ? incidentText.notDone : minuteText(task.done_at),
            task.confirmed_name ?? '',
            works && task.done_at === null && (
              <Form
                key="done"
                action={`/incidents/${row.id}/tasks/${task.id}/done`}
                token={token}
                send={incidentText.done}
              >
                {undefined}
              </Form>
            ),
          ]
        })}
      />
    )}
    {works && row.closed_at === null && (
      <Form action={`/incidents/${row.id}/tasks`} token={token} send={incidentText.addTask}>
        <Choice
          name="kind"
          id="task-kind"
          label={incidentText.taskKind}
          value="prevention"
          choices={Object.entries(incidentText.taskKinds)}
        />
        <Field name="body" id="task-body" label={incidentText.body} maxLength={1000} />
        <Field name="who" label={incidentText.who} maxLength={100} />
        <Field name="due" label={incidentText.dueDay} type="date" />
      </Form>
    )}
  </section>
)

export const Classify = ({ facts: { row }, token }: IncidentPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{incidentText.classify}</h2>
    <Form action={`/incidents/${row.id}/classify`} token={token} send={incidentText.save}>
      <Field name="title" label={incidentText.name} value={row.title} maxLength={200} />
      <Choice
        name="kind"
        id="incident-kind"
        label={incidentText.kind}
        value={row.kind}
        choices={incidentText.kinds}
      />
      <Field
        name="leakKnownAt"
        label={incidentText.leakKnown}
        hint={incidentText.leakKnownHint}
        value={minuteText(row.leak_known_at)}
        optional
      />
      <Choice
        name="malicious"
        label={incidentText.malicious}
        value={row.malicious ? 'yes' : 'no'}
        choices={Object.entries(incidentText.maliciousChoices)}
      />
    </Form>
  </section>
)
