import { may } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import { Type } from 'typebox'
import type { Caller } from '../acts/act.ts'
import { OverviewPage } from '../ledger/overview-page.tsx'
import { readLedger, readRequirement } from '../ledger/read-ledger.ts'
import { RequirementPage } from '../ledger/requirement-page.tsx'
import type { Services } from '../services.ts'
import { tenantNames } from '../tenants/tenant-names.ts'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { route, type Route } from './route.ts'

const one = Type.Optional(Type.String({ maxLength: 40 }))

type Scope = { readonly tenant: string | undefined } | 'refused'

/**
 * Whose ledger is looked at: a municipality's people see their own; the provider's whichever they choose, or
 * that of the whole installation.
 * @returns `refused` for another municipality's, and for one that is not there
 */
async function scopeOf(
  services: Services,
  { actor }: Caller,
  asked: string | undefined,
): Promise<Scope> {
  if (actor.tenant !== undefined)
    return asked === undefined || asked === '' || asked === actor.tenant
      ? { tenant: actor.tenant }
      : 'refused'
  if (asked === undefined || asked === '') return { tenant: undefined }
  if (!may(actor, 'ledger.see', asked)) return 'refused'
  const names = await choices(services)
  return names.some(([id]) => id === asked) ? { tenant: asked } : 'refused'
}

const choices = async (
  services: Services,
): Promise<readonly (readonly [id: string, name: string])[]> => {
  const rows = await forProvider(services.store, tenantNames)
  return rows.map(({ id, name }) => [id, name] as const)
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
      const sheet = await readLedger(services, services.ledger, tenant)
      const tenants = caller.actor.tenant === undefined ? await choices(services) : []
      return {
        kind: 'page',
        title: ledgerText.title,
        body: <OverviewPage sheet={sheet} query={{ ...query, tenant }} tenants={tenants} />,
      }
    },
  ),
  route(
    'GET',
    '/ledger/:requirement',
    'ledger.see',
    Type.Object({ requirement: Type.String({ maxLength: 60 }), tenant: one }),
    async ({ services, caller }, { requirement, tenant: asked }) => {
      if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
      const scope = await scopeOf(services, caller, asked)
      if (scope === 'refused') return { kind: 'missing' }
      const { ledger } = services
      const { tenant } = scope
      const detail = await readRequirement(services, ledger, tenant, requirement)
      return detail === undefined
        ? { kind: 'missing' }
        : {
            kind: 'page',
            title: detail.line.requirement.title,
            body: <RequirementPage detail={detail} probes={ledger.probes} tenant={tenant} />,
          }
    },
  ),
]
