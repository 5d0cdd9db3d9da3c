import { isSourceId } from '@zeimori/requirements'
import { Type } from 'typebox'
import { OverviewPage } from '../ledger/overview-page.tsx'
import { readLedger, readRequirement } from '../ledger/read-ledger.ts'
import { RequirementPage } from '../ledger/requirement-page.tsx'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { scopeOf, tenantChoices } from './ledger-scope.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const one = Type.Optional(Type.String({ maxLength: 40 }))

/** What names a requirement, and whose ledger it is looked at in. */
export const whichRequirement = {
  requirement: Type.String({ maxLength: 60 }),
  tenant: one,
} as const

/** A requirement's page, with what went wrong above it. */
export async function requirementPage(
  { services, caller, token }: Visit,
  { requirement, tenant: asked }: { readonly requirement: string; readonly tenant?: string },
  problem?: string,
): Promise<Answer> {
  if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, asked)
  if (scope === 'refused') return { kind: 'missing' }
  const { ledger } = services
  const { tenant } = scope
  const detail = await readRequirement(services, ledger, tenant, requirement)
  if (detail === undefined) return { kind: 'missing' }
  const { person } = detail.line.asked
  return {
    kind: 'page',
    title: detail.line.requirement.title,
    shows: tenant !== undefined && detail.written.length > 0 ? [tenant] : [],
    body: (
      <RequirementPage
        {...{ detail, tenant, caller, token, person, problem }}
        probes={ledger.probes}
      />
    ),
  }
}

export const ledgerRoutes: readonly Route[] = [
  route(
    'GET',
    '/ledger',
    'ledger.see',
    Type.Object({ tenant: one, source: one, theme: one, system: one, status: one }),
    async ({ services, caller }, query) => {
      if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
      const scope = await scopeOf(services, caller, query.tenant)
      if (scope === 'refused') return { kind: 'missing' }
      const { tenant } = scope
      const source =
        query.source !== undefined && isSourceId(query.source) ? query.source : undefined
      const sheet = await readLedger(services, services.ledger, tenant, source)
      const own = caller.actor.tenant !== undefined
      const tenants = own ? [] : await tenantChoices(services)
      return {
        kind: 'page',
        title: ledgerText.title,
        body: <OverviewPage {...{ sheet, tenants, own }} query={{ ...query, tenant }} />,
      }
    },
  ),
  route(
    'GET',
    '/ledger/:requirement',
    'ledger.see',
    Type.Object(whichRequirement),
    (visit, which) => requirementPage(visit, which),
  ),
]
