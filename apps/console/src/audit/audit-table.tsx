import { Wide } from '@zeimori/ui'
import { actions, asRole, roles, type AuditEvent } from '@zeimori/records'
import type { JSX } from 'preact'
import type { AuditQuery } from '../http/audit.tsx'
import { auditText, exportText } from '../texts/audit.ts'
import type { Found } from './search.ts'
import { reasonText, whatText } from './what-text.ts'

/** The first day after the last: nothing can lie between them. */
const isReversed = ({ from = '', to = '' }: AuditQuery): boolean =>
  from !== '' && to !== '' && from > to

/** The log: いつ・どこで・だれが・何を・どうした, the newest first. */
export const AuditTable = ({
  rows,
  query,
  lag,
  mayExport,
}: {
  readonly rows: readonly Found[]
  readonly query: AuditQuery
  /** How far the numbering and the signing are behind. */
  readonly lag: string
  /** Whether she may take it away. */
  readonly mayExport: boolean
}): JSX.Element => (
  <>
    <h1>{auditText.title}</h1>
    <p class="small">{auditText.seenBy}</p>
    <p class="small">{lag}</p>
    <p>
      <a href="/audit/items">{auditText.items}</a>
      {' ／ '}
      <a href="/audit/handouts">{auditText.handouts}</a>
    </p>
    {mayExport && (
      <p class="buttons">
        <a class="button quiet" href="/audit/export">
          {exportText.title}
        </a>
      </p>
    )}
    <Filter query={query} />
    {rows.length === 0 ? (
      <p class="empty">{isReversed(query) ? auditText.reversed : auditText.empty}</p>
    ) : (
      <Wide name={auditText.title}>
        <table class="list">
          <thead>
            <tr>
              {auditText.columns.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ seq, event }) => (
              <Line key={seq} seq={seq} event={event} />
            ))}
          </tbody>
        </table>
      </Wide>
    )}
    {rows.length === 100 && (
      <p>
        <a href={`/audit?${older(query, rows)}`}>{auditText.older}</a>
      </p>
    )}
  </>
)

const older = (query: AuditQuery, rows: readonly Found[]): string =>
  new URLSearchParams({ ...query, before: String(rows.at(-1)?.seq ?? 1) }).toString()

const Line = ({ seq, event }: { seq: number; event: AuditEvent }): JSX.Element => {
  const { at, where, who, what, how } = event
  const role = asRole(who.role ?? '')
  return (
    <tr>
      <td class="num" data-label={auditText.columns[0]}>
        {seq}
      </td>
      <td data-label={auditText.columns[1]}>{at.slice(0, 19).replace('T', ' ')}</td>
      <td data-label={auditText.columns[2]}>
        {[auditText.services[where.service], where.source].filter(Boolean).join(' ')}
      </td>
      <td data-label={auditText.columns[3]}>
        <a href={`/audit?${new URLSearchParams({ who: who.id })}`}>
          {who.kind === 'visitor' ? auditText.visitor : (who.name ?? who.id)}
        </a>
        {role && ` ${roles[role].name}`}
      </td>
      <td data-label={auditText.columns[4]}>
        {what.kind === 'account' && what.id !== undefined ? (
          <a href={`/people/${what.id}`}>{whatText(what)}</a>
        ) : (
          whatText(what)
        )}
      </td>
      <td data-label={auditText.columns[5]}>{actions[how.action]}</td>
      <td data-label={auditText.columns[6]}>
        <span class={`state ${how.result}`}>{auditText.results[how.result]}</span>
      </td>
      <td data-label={auditText.columns[7]}>{reasonText(how)}</td>
    </tr>
  )
}

const Filter = ({ query }: { query: AuditQuery }): JSX.Element => (
  <form method="get" action="/audit" class="finding" role="search">
    <label>
      {auditText.from} <input type="date" name="from" value={query.from ?? ''} />
    </label>
    <label>
      {auditText.to} <input type="date" name="to" value={query.to ?? ''} />
    </label>
    <label>
      {auditText.action}{' '}
      <select name="action">
        <option value="">{auditText.all}</option>
        {Object.entries(actions).map(([action, name]) => (
          <option key={action} value={action} selected={action === query.action}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <label>
      {auditText.result}{' '}
      <select name="result">
        <option value="">{auditText.all}</option>
        {Object.entries(auditText.results).map(([result, name]) => (
          <option key={result} value={result} selected={result === query.result}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <button class="button quiet" type="submit">
      {auditText.search}
    </button>
  </form>
)
