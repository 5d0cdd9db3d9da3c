import { actions, may, value, type AuditEvent, type Value } from '@zeimori/records'
import { logLag } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { record } from '../acts/perform.ts'
import { searchLog, type Found } from '../audit/search.ts'
import { AuditTable } from '../audit/audit-table.tsx'
import { fileKinds, fileOf, type FileKind } from '../lists/file.ts'
import { auditText } from '../texts/audit.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const day = Type.Optional(
  Type.String({ pattern: '^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$' }),
)
const input = Type.Object({
  from: day,
  to: day,
  who: Type.Optional(Type.String({ maxLength: 60 })),
  action: Type.Optional(
    Type.Union([Type.Literal(''), ...Object.keys(actions).map((one) => Type.Literal(one))]),
  ),
  result: Type.Optional(Type.Union(['', 'ok', 'denied', 'failed'].map((one) => Type.Literal(one)))),
  before: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,14}$' })),
})
export type AuditQuery = Static<typeof input>

/** Looking at the log is itself recorded, with how much was seen. */
async function search(visit: Visit, query: AuditQuery, most: number): Promise<readonly Found[]> {
  const { services, caller } = visit
  if (caller === undefined) return []
  const found = await searchLog(services.store, caller.actor.tenant, query, most)
  const { tenant } = caller.actor
  const what = { kind: 'audit-record', count: found.length, ...(tenant && { tenant }) }
  await record(services, caller, [{ what, how: { action: 'audit.search', result: 'ok' } }])
  return found
}

async function pageOf(
  { services, caller }: Visit,
  rows: readonly Found[],
  query: AuditQuery,
): Promise<Answer> {
  const { waiting, oldest, size, signed } = await logLag(services.store)
  const seconds = oldest ? Math.ceil((services.now().getTime() - oldest.getTime()) / 1000) : 0
  const lag = auditText.lag({ waiting, seconds: Math.max(0, seconds), unsigned: size - signed })
  const mayExport =
    caller !== undefined && may(caller.actor, 'audit.export', caller.actor.tenant)
  return {
    kind: 'page',
    title: auditText.title,
    body: <AuditTable rows={rows} query={query} lag={lag} mayExport={mayExport} />,
  }
}

const cells = ({ seq, event }: Found): readonly string[] => {
  const { at, where, who, what, how } = event
  return [
    String(seq),
    at,
    [where.service, where.source].filter(Boolean).join(' '),
    [who.name ?? who.id, who.role].filter(Boolean).join(' '),
    [what.tenant, what.kind, what.id].filter(Boolean).join(' '),
    nameOf(how.action),
    auditText.results[how.result],
    how.reason ?? '',
  ]
}

const nameOf = (action: AuditEvent['how']['action']): string => actions[action]

/** The number and the time as what they are; all else is text. */
const typedCells = (row: Found): readonly Value[] => [
  value.number(row.seq),
  value.moment(Date.parse(row.event.at)),
  ...cells(row)
    .slice(2)
    .map((text) => value.text(text)),
]

/** The most records of one file: an Excel file is built whole before it is sent. */
const mostInFile: Readonly<Record<FileKind, number>> = { csv: 100_000, xlsx: 20_000 }

export const auditRoutes: readonly Route[] = [
  route('GET', '/audit', 'audit.search', input, async (visit, query) =>
    pageOf(visit, await search(visit, query, 100), query),
  ),
  ...fileKinds.map((kind) =>
    route('GET', `/audit.${kind}`, 'audit.export', input, async (visit, query) => {
      const { caller, services } = visit
      if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
      const rows = await search(visit, query, mostInFile[kind])
      const file = {
        title: auditText.title,
        columns: auditText.columns,
        rows: rows.map((row) => ({ texts: cells(row), cells: typedCells(row) })),
        wanted: Object.values(query).filter(Boolean).join('、'),
      }
      return fileOf(kind, file, caller, services.now())
    }),
  ),
]
