import { actions, may } from '@zeimori/records'
import { logLag } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { recordShown } from '../acts/shown.ts'
import { searchLog, type Found } from '../audit/search.ts'
import { AuditTable } from '../audit/audit-table.tsx'
import { auditText } from '../texts/audit.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const day = Type.Optional(
  Type.String({ pattern: '^((?:19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$' }),
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

/** Looking at the log is itself recorded, with how much was seen and of whom. */
async function search(visit: Visit, query: AuditQuery, most: number): Promise<readonly Found[]> {
  const { services, caller } = visit
  if (caller === undefined) return []
  const found = await searchLog(services.store, caller.actor.tenant, query, most)
  const whose = found.map(({ event }) => event.what.tenant ?? null)
  await recordShown(services, caller, whose, { kind: 'audit-record' }, 'audit.search')
  return found
}

async function pageOf(
  { services, caller }: Visit,
  rows: readonly Found[],
  query: AuditQuery,
): Promise<Answer> {
  const { waiting, seconds, size, signed } = await logLag(services.store)
  const lag = auditText.lag({ waiting, seconds: Math.ceil(seconds), unsigned: size - signed })
  const mayExport = caller !== undefined && may(caller.actor, 'audit.export', caller.actor.tenant)
  return {
    kind: 'page',
    title: auditText.title,
    body: <AuditTable rows={rows} query={query} lag={lag} mayExport={mayExport} />,
  }
}

export const auditRoutes: readonly Route[] = [
  route('GET', '/audit', 'audit.search', input, async (visit, query) =>
    pageOf(visit, await search(visit, query, 100), query),
  ),
]
