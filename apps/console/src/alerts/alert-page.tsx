import { alertKinds, alertRuleName, alertSeverities, contactGroups, may } from '@zeimori/records'
import { tenantOfScope } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { scopeName } from '../lists/alerts.tsx'
import { Field, Form } from '../pages/form.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { alertText } from '../texts/alerts.ts'
import { incidentText } from '../texts/incidents.ts'
import { minuteText } from '../texts/day.ts'
import type { ShownAlert, ShownTelling } from './read-alerts.ts'

export type AlertPageProps = {
  readonly alert: ShownAlert
  readonly tellings: readonly ShownTelling[]
  readonly caller: Caller
  readonly token: string
  readonly problem: string | undefined
}

/** One alert: what it is, who was told, and who took it over. */
export const AlertPage = ({
  alert,
  tellings,
  caller,
  token,
  problem,
}: AlertPageProps): JSX.Element => (
  <>
    <section class={alert.state === 'triggered' ? 'card due' : 'card'}>
      <h1>{`${alertSeverities[alert.severity]}: ${alertKinds[alert.kind].name}`}</h1>
      {alert.drill && <p class="due">{alertText.drillMark}</p>}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Facts facts={factsOf(alert).filter(([, text]) => text !== '')} />
    </section>
    {may(caller.actor, 'alert.answer', tenantOfScope(alert.scope)) && (
      <Answering alert={alert} token={token} />
    )}
    <section class="card">
      <h2>{alertText.tellings}</h2>
      {tellings.length === 0 ? (
        <p>{alertText.notYet}</p>
      ) : (
        <Table
          name={alertText.tellings}
          columns={alertText.tellingColumns}
          rows={tellings.map(({ at, grp, label, round, states }) => [
            minuteText(at),
            contactGroups[grp],
            label,
            String(round + 1),
            [...new Set(states.length === 0 ? ['none' as const] : states)]
              .map((state) => alertText.delivered[state])
              .join('、'),
          ])}
        />
      )}
    </section>
    {may(caller.actor, 'incident.work', tenantOfScope(alert.scope)) && (
      <Form action={`/alerts/${alert.id}/incident`} token={token} send={incidentText.fromAlert}>
        {undefined}
      </Form>
    )}
    <p>
      <a href="/alerts">{alertText.back}</a>
    </p>
  </>
)

/** How long after the beginning, to the minute: whether somebody took it over in time shows at once. */
const since = ({ first_at }: ShownAlert, at: Date): string =>
  alertText.after(Math.floor((at.getTime() - first_at.getTime()) / 60_000))

function factsOf(alert: ShownAlert): readonly (readonly [string, string])[] {
  const { acknowledged_at: taken, closed_at: closed } = alert
  return [
    [alertText.state, alertText.states[alert.state]],
    [alertText.scope, scopeName(alert)],
    [alertText.rule, alertRuleName(alert.rule)],
    [alertText.first, minuteText(alert.first_at)],
    [alertText.last, minuteText(alert.last_at)],
    [alertText.count, String(alert.count)],
    [alertText.leak, alert.leak ? alertText.leakMark : ''],
    [alertText.todo, alertKinds[alert.kind].todo],
    [alertText.detail, alert.detail],
    [alertText.acknowledgedBy, alert.acknowledged_name ?? ''],
    [
      alertText.acknowledgedAt,
      taken === null ? '' : `${minuteText(taken)}（${since(alert, taken)}）`,
    ],
    [alertText.closedBy, alert.closed_name ?? ''],
    [alertText.closedAt, closed === null ? '' : `${minuteText(closed)}（${since(alert, closed)}）`],
    [alertText.closeReason, alert.close_reason ?? ''],
  ]
}

const Answering = ({
  alert: { id, state },
  token,
}: {
  readonly alert: ShownAlert
  readonly token: string
}): JSX.Element | undefined =>
  state === 'closed' ? undefined : (
    <section class="card narrow">
      {state === 'triggered' && (
        <Form action={`/alerts/${id}/acknowledge`} token={token} send={alertText.acknowledge}>
          <p>{alertText.acknowledgeLead}</p>
        </Form>
      )}
      <Form action={`/alerts/${id}/close`} token={token} send={alertText.close}>
        <Field name="reason" label={alertText.reason} hint={alertText.closeLead} />
      </Form>
    </section>
  )
