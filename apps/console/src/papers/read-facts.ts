import type { CommonFacts, FactName, FurtherFacts, Period } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Ledger } from '../ledger/ledger.ts'
import { formLedger, numbered } from '../ledger/form-ledger.ts'
import type { Services } from '../services.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import { entryFacts } from './facts/entries.ts'
import { findingFacts, hostFacts, weaknessFacts } from './facts/machines.ts'
import { accountFacts, reviewFacts, sharedUseFacts } from './facts/people.ts'
import {
  alertFacts,
  auditFacts,
  evidenceFacts,
  handoutFacts,
  incidentsOf,
  stopFacts,
} from './facts/service.ts'
import { contactFacts, escalationFact, identityProviderFact, limitsFact } from './facts/settings.ts'

/** Of what facts are read. */
export type Asked = {
  readonly within: Within
  readonly services: Pick<Services, 'attachments'>
  readonly ledger: Ledger
  readonly tenant: string
  readonly period: Period
  /** In milliseconds since 1970. */
  readonly asOf: number
}

type Readers = { readonly [N in FactName]: (asked: Asked) => Promise<FurtherFacts[N]> }

const readers: Readers = {
  hosts: ({ within, period }) => hostFacts(within, period),
  weaknesses: ({ within, asOf }) => weaknessFacts(within, asOf),
  diagnoses: async ({ within, asOf }) => (await findingFacts(within, asOf)).diagnoses,
  findings: async ({ within, asOf }) => (await findingFacts(within, asOf)).findings,
  accounts: ({ within, tenant, asOf }) => accountFacts(within, tenant, asOf),
  reviews: ({ within, tenant, asOf }) => reviewFacts(within, tenant, asOf),
  sharedUses: ({ within, tenant, asOf }) => sharedUseFacts(within, tenant, asOf),
  stops: ({ within, tenant, asOf }) => stopFacts(within, tenant, asOf),
  incidents: ({ within, tenant, asOf }) => incidentsOf(within, tenant, asOf),
  evidence: ({ within, ledger, tenant, asOf }) => evidenceFacts(within, ledger, tenant, asOf),
  audit: ({ within, tenant, period, asOf }) => auditFacts(within, tenant, period, asOf),
  alerts: ({ within, tenant, asOf }) => alertFacts(within, tenant, asOf),
  handouts: ({ within, tenant, asOf }) => handoutFacts(within, tenant, asOf),
  contacts: ({ within, tenant, asOf }) => contactFacts(within, tenant, asOf),
  escalation: ({ within, tenant }) => escalationFact(within, tenant),
  limits: ({ within, tenant }) => limitsFact(within, tenant),
  identityProvider: ({ within, tenant }) => identityProviderFact(within, tenant),
  ledger: async ({ within, services, ledger, tenant, asOf }) => {
    const found = await formLedger(within, services, ledger, tenant, asOf)
    if (found === undefined) throw new RangeError('the municipality was there a moment ago')
    return numbered(within, found)
  },
}

/** A period of which a day is looked at as it stands: hosts are looked for in the month before it. */
const lookBack = 31

/**
 * What a paper is drafted from.
 * @param asked `within` is the provider's
 * @returns undefined for a municipality that is not registered
 */
export async function readFacts(
  asked: Asked,
  needs: readonly FactName[],
): Promise<(CommonFacts & Partial<FurtherFacts>) | undefined> {
  const { within, tenant, period, asOf, ledger } = asked
  const name = await tenantName(within, tenant)
  if (name === undefined) return undefined
  const wide =
    period.kind === 'day'
      ? { ...asked, period: { ...period, first: period.first - lookBack } }
      : asked
  const further: Partial<FurtherFacts> = {}
  for (const need of needs)
    Object.assign(further, {
      [need]: await readers[need](need === 'hosts' ? wide : asked),
    })
  return {
    tenant: { ref: `tenant:${tenant}`, id: tenant, name },
    period,
    asOf,
    version: ledger.running().version,
    entries: await entryFacts(within, tenant, asOf),
    ...further,
  }
}
