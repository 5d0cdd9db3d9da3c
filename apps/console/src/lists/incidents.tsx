import { alertKinds, may, value } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { dueText } from '../incidents/due-text.ts'
import { readIncidents, type ShownIncident } from '../incidents/read-incidents.ts'
import { minuteText } from '../texts/day.ts'
import { incidentText } from '../texts/incidents.ts'
import { scopeName } from './alerts.tsx'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

const stateOf = ({ closed_at }: ShownIncident): 'open' | 'closed' =>
  closed_at === null ? 'open' : 'closed'

/** インシデント台帳. (S34) */
export const incidents: List<ShownIncident> = {
  url: '/incidents',
  title: incidentText.title,
  permission: 'incident.see',
  seenBy: incidentText.seenBy,
  columns: [
    {
      id: 'number',
      title: incidentText.number,
      text: ({ number }) => number,
      draw: ({ id, number }) => <a href={`/incidents/${id}`}>{number}</a>,
    },
    { id: 'name', title: incidentText.name, text: ({ title }) => title },
    {
      id: 'drill',
      title: incidentText.drill,
      text: ({ drill }) => (drill ? incidentText.drill : incidentText.real),
      few: true,
      draw: ({ drill }) => (drill ? <strong>{incidentText.drill}</strong> : incidentText.real),
    },
    { id: 'kind', title: incidentText.kind, text: ({ kind }) => alertKinds[kind].name, few: true },
    { id: 'scope', title: incidentText.scope, text: scopeName, few: true },
    {
      id: 'detected',
      title: incidentText.detectedAt,
      text: ({ detected_at }) => minuteText(detected_at),
      typed: ({ detected_at }) => momentCell(detected_at),
    },
    {
      id: 'state',
      title: incidentText.state,
      text: (row) => incidentText.states[stateOf(row)],
      few: true,
    },
    {
      id: 'next',
      title: incidentText.due,
      text: ({ next }) => (next === undefined ? '' : `${next.name} ${dueText(next)}`),
    },
    {
      id: 'over',
      title: incidentText.overdue,
      text: ({ over }) => (over === 0 ? '' : String(over)),
      typed: ({ over }) => value.number(over),
      draw: ({ over }) => (over === 0 ? '' : <strong class="state unmet">{over}</strong>),
      numeric: true,
    },
    {
      id: 'closed',
      title: incidentText.closedAt,
      text: ({ closed_at }) => minuteText(closed_at),
      typed: ({ closed_at }) => momentCell(closed_at),
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) => readIncidents(within, services.now())),
  above: ({ actor }) =>
    may(actor, 'incident.work', actor.tenant) && (
      <p class="buttons">
        <a class="button main" href="/incidents/open">
          {incidentText.open}
        </a>
      </p>
    ),
}
