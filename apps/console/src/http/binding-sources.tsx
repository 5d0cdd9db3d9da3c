import { may } from '@zeimori/records'
import { sourceIds, type SourceId } from '@zeimori/requirements'
import { bindingSources } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { bindSources } from '../acts/requirements/bind-sources.ts'
import { inReach, perform } from '../acts/perform.ts'
import { SourcesPage } from '../ledger/sources-page.tsx'
import { tenantName } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { sourceText } from '../texts/binding-sources.ts'
import { proveAddress, toProve } from './prove.tsx'
import { isProved } from './proved.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const chosen = Type.Optional(Type.Literal('yes'))
const form = Type.Object({
  ...tenant,
  fujisawa: chosen,
  gyomu: chosen,
  tochigi: chosen,
  'chiyoda-standard': chosen,
  'chiyoda-web': chosen,
  'ipa-book': chosen,
  'ipa-kenko': chosen,
  'asvs-1': chosen,
  'asvs-2': chosen,
  reason: Type.String({ maxLength: 1000 }),
} satisfies Record<SourceId | 'tenant' | 'reason', unknown>)
type Given = Static<typeof form>

const placeOf = (id: string): string => `/tenants/${id}/sources`

const chosenIn = (given: Given): readonly SourceId[] =>
  sourceIds.filter((source) => given[source] === 'yes')

async function sourcesPage(
  visit: Visit,
  id: string,
  { problem, given, done }: { problem?: string; given?: Given; done?: boolean } = {},
): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const found = await inReach(services, caller, async (within) => {
    const name = await tenantName(within, id)
    return name === undefined ? undefined : { name, binding: await bindingSources(within, id) }
  })
  if (found === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: sourceText.title(found.name),
    shows: [id],
    body: (
      <SourcesPage
        {...{ tenant: id, name: found.name, binding: found.binding, token, problem }}
        chosen={given && chosenIn(given)}
        reason={given?.reason ?? ''}
        mayChoose={may(caller.actor, 'requirement.bind', id)}
        proveAt={isProved(visit) ? undefined : proveAddress(placeOf(id))}
        done={done === true}
      />
    ),
  }
}

export const sourceRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:tenant/sources',
    'ledger.see',
    Type.Object({ ...tenant, done: Type.Optional(Type.Literal('yes')) }),
    (visit, { tenant: id, done }) => sourcesPage(visit, id, { done: done === 'yes' }),
  ),
  route('POST', '/tenants/:tenant/sources', 'requirement.bind', form, async (visit, given) => {
    const { caller, services } = visit
    if (caller === undefined) return { kind: 'missing' }
    const { tenant: id, reason } = given
    const asked = { tenant: id, binding: chosenIn(given), reason }
    const done = await perform(services, bindSources, asked, caller)
    if (done.ok) return { kind: 'redirect', to: `${placeOf(id)}?done=yes` }
    if (done.refusal.code === 'prove-again') return toProve(placeOf(id))
    if (done.refusal.code === 'not-found') return { kind: 'missing' }
    return sourcesPage(visit, id, { problem: refusedText(done.refusal), given })
  }),
]
