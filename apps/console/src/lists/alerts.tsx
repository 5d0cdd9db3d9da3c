import { alertKinds, alertRuleName, alertSeverities, may, value } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { readAlerts, type ShownAlert } from '../alerts/read-alerts.ts'
import { alertText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

/** Whom an alert concerns, as people read it. */
export const scopeName = ({
  scope,
  tenantName,
}: {
  readonly scope: string
  readonly tenantName: string | null
}): string =>
  scope === 'all' || scope === 'provider' ? alertText.scopes[scope] : (tenantName ?? scope)

/** Every alert: what was seen, and whether somebody took it over. (S31, S32) */
export const alerts: List<ShownAlert> = {
  url: '/alerts',
  title: alertText.title,
  permission: 'alert.see',
  seenBy: alertText.seenBy,
  columns: [
    {
      id: 'first',
      title: alertText.first,
      text: ({ first_at }) => minuteText(first_at),
      draw: ({ id, first_at }) => <a href={`/alerts/${id}`}>{minuteText(first_at)}</a>,
      typed: ({ first_at }) => momentCell(first_at),
    },
    {
      id: 'state',
      title: alertText.state,
      text: ({ state }) => alertText.states[state],
      few: true,
      draw: ({ state }) => <span class={`state ${state}`}>{alertText.states[state]}</span>,
    },
    {
      id: 'severity',
      title: alertText.severity,
      text: ({ severity }) => alertSeverities[severity],
      few: true,
    },
    { id: 'kind', title: alertText.kind, text: ({ kind }) => alertKinds[kind].name, few: true },
    {
      id: 'drill',
      title: alertText.drill,
      text: ({ drill }) => (drill ? alertText.drill : alertText.real),
      few: true,
      draw: ({ drill }) => (drill ? <strong>{alertText.drill}</strong> : alertText.real),
    },
    { id: 'scope', title: alertText.scope, text: scopeName, few: true },
    { id: 'rule', title: alertText.rule, text: ({ rule }) => alertRuleName(rule) },
    {
      id: 'count',
      title: alertText.count,
      text: ({ count }) => String(count),
      typed: ({ count }) => value.number(count),
      numeric: true,
    },
    {
      id: 'by',
      title: alertText.acknowledgedBy,
      text: ({ acknowledged_name }) => acknowledged_name ?? '',
    },
    {
      id: 'taken',
      title: alertText.acknowledgedAt,
      text: ({ acknowledged_at }) => minuteText(acknowledged_at),
      typed: ({ acknowledged_at }) => momentCell(acknowledged_at),
    },
    {
      id: 'closed',
      title: alertText.closedAt,
      text: ({ closed_at }) => minuteText(closed_at),
      typed: ({ closed_at }) => momentCell(closed_at),
    },
  ],
  read: (services, caller) => inReach(services, caller, (within) => readAlerts(within)),
  above: ({ actor }) => (
    <p class="buttons">
      {may(actor, 'alert.raise', actor.tenant) && (
        <a class="button main" href="/alerts/raise">
          {alertText.raise}
        </a>
      )}
      <a class="button quiet" href="/contacts">
        {alertText.contacts}
      </a>
    </p>
  ),
}
