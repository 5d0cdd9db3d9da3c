import {
  alertKinds,
  alertRuleName,
  clockState,
  incidentClocks,
  incidentPaperNames,
  incidentPapers,
  may,
  missingToClose,
  timelineOf,
} from '@zeimori/records'
import { tenantOfScope } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Form } from '../pages/form.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { incidentText } from '../texts/incidents.ts'
import { Classify, Tasks, Write, type EntryBoxes } from './incident-forms.tsx'
import { dueText } from './due-text.ts'
import type { alertsOf, IncidentFacts } from './read-incident.ts'

export type IncidentPageProps = {
  readonly facts: IncidentFacts
  readonly alerts: Awaited<ReturnType<typeof alertsOf>>
  readonly caller: Caller
  readonly token: string
  readonly now: Date
  readonly problem: string | undefined
  readonly given: EntryBoxes
}

/** One incident: what runs out, what happened, and everything that can be written down about it. */
export function IncidentPage(props: IncidentPageProps): JSX.Element {
  const { facts, caller, problem } = props
  const { row, incident } = facts
  const tenant = tenantOfScope(row.scope)
  const isOpen = row.closed_at === null
  const works = may(caller.actor, 'incident.work', tenant)
  return (
    <>
      <section class="card">
        <h1>{`${incident.number} ${incident.title}`}</h1>
        {incident.drill && <p class="due">{incidentText.drillMark}</p>}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Facts facts={factsOf(facts).filter(([, text]) => text !== '')} />
      </section>
      <Clocks {...props} />
      <Papers {...props} />
      <section class="card">
        <h2>{incidentText.timeline}</h2>
        <Table
          name={incidentText.timeline}
          columns={incidentText.timelineColumns}
          rows={timelineOf(incident).map(({ at, what, text, by }) => [
            minuteText(new Date(at)),
            what,
            text,
            by,
          ])}
        />
      </section>
      {works && isOpen && <Write {...props} />}
      <Tasks {...props} works={works} />
      {works && isOpen && <Classify {...props} />}
      <Alerts {...props} />
      {isOpen && may(caller.actor, 'incident.close', tenant) && <Close {...props} />}
      <p>
        <a href="/incidents">{incidentText.back}</a>
      </p>
    </>
  )
}

function factsOf({ row, incident }: IncidentFacts): readonly (readonly [string, string])[] {
  const state = row.closed_at === null ? 'open' : 'closed'
  const leak = incident.leakKnownAt
  return [
    [incidentText.state, incidentText.states[state]],
    [incidentText.scope, incident.scope],
    [incidentText.kind, alertKinds[incident.kind].name],
    [incidentText.detectedAt, minuteText(row.detected_at)],
    [incidentText.how, incident.detectedHow],
    [incidentText.leak, leak === undefined ? '' : minuteText(new Date(leak))],
    [incidentText.malicious, row.malicious ? incidentText.maliciousChoices.yes : ''],
    [incidentText.openedBy, row.opened_name],
    [incidentText.closedAt, minuteText(row.closed_at)],
    [incidentText.closedBy, row.closed_name ?? ''],
  ]
}

const Clocks = ({ facts: { incident }, now }: IncidentPageProps): JSX.Element => (
  <section class="card">
    <h2>{incidentText.clocks}</h2>
    <Table
      name={incidentText.clocks}
      columns={incidentText.clockColumns}
      rows={incidentClocks(incident, incident.entries).map((clock) => {
        const state = clockState(clock, now.getTime())
        const look = { running: 'waiting', over: 'unmet', met: 'ok', 'met-late': 'recheck' }[state]
        return [
          clock.name,
          minuteText(new Date(clock.startedAt)),
          dueText(clock),
          clock.metAt === undefined ? '' : minuteText(new Date(clock.metAt)),
          <span key="state" class={`state ${look}`}>
            {incidentText.clockStates[state]}
          </span>,
          clock.basis,
        ]
      })}
    />
  </section>
)

const Papers = ({ facts: { row } }: IncidentPageProps): JSX.Element => (
  <section class="card">
    <h2>{incidentText.papers}</h2>
    <p>{incidentText.papersLead}</p>
    <ul>
      {incidentPaperNames.map((paper) => (
        <li key={paper}>
          {incidentPapers[paper]}{' '}
          {(['pdf', 'xlsx'] as const).map((ending) => (
            <span key={ending}>
              <a href={`/incidents/${row.id}/${paper}.${ending}`}>
                {incidentText.files[ending]}
              </a>{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  </section>
)

const Alerts = ({ alerts, facts }: IncidentPageProps): JSX.Element | undefined =>
  alerts.length === 0 && facts.incident.stops.length === 0 ? undefined : (
    <section class="card">
      <h2>{incidentText.alerts}</h2>
      <ul>
        {alerts.map(({ id, kind, rule, first_at }) => (
          <li key={id}>
            <a href={`/alerts/${id}`}>
              {`${minuteText(first_at)} ${alertKinds[kind].name}（${alertRuleName(rule)}）`}
            </a>
          </li>
        ))}
        {facts.incident.stops.length > 0 && (
          <li>
            <a href="/stops">{incidentText.stops}</a>
          </li>
        )}
      </ul>
    </section>
  )

function Close({ facts: { row, incident }, token }: IncidentPageProps): JSX.Element {
  const missing = missingToClose(incident)
  return (
    <section class="card narrow">
      <h2>{incidentText.close}</h2>
      {missing.length > 0 ? (
        <>
          <p>{incidentText.missing}</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : (
        <Form action={`/incidents/${row.id}/close`} token={token} send={incidentText.close}>
          <p>{incidentText.closeLead}</p>
        </Form>
      )}
    </section>
  )
}
