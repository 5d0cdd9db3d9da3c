import { perform, type Performed } from '@zeimori/console/acts'
import { askOverride, closeTenant, openingStanding, openTenant } from '@zeimori/console/openings'
import { forProvider } from '@zeimori/store'
import { foundProblem } from './failure.ts'
import { atTerminal, type Installation } from './installation.ts'
import { ledgerHere } from './ledger-here.ts'
import { refuseOutcome } from './refused.ts'
import { tellOpenings } from './site-openings.ts'

export type OpeningAsked = {
  readonly id: string
  readonly reason: string
  /** In an emergency, although proof is missing. */
  readonly override: boolean
}

const afterwards =
  '動いている up と serve resident には数秒で、書き出したサイトには ./zeimori sign-site --site DIR で反映されます。'

/**
 * Opens a municipality's pages to the public, or asks for it in an emergency.
 * @throws a problem that names what is missing
 */
export async function openPages(
  installation: Installation,
  { id: tenant, reason, override }: OpeningAsked,
): Promise<string> {
  const services = { ...installation.services, ledger: ledgerHere(installation.settings) }
  const act = override ? askOverride : openTenant
  const outcome = await perform(services, act, { tenant, reason }, atTerminal())
  if (!outcome.ok && outcome.refusal.code === 'not-valid' && outcome.refusal.field === 'missing')
    throw await missingProblem(services, outcome, tenant)
  done(outcome)
  if (override)
    return `${tenant} の緊急の公開を求めました。管理の画面で、別の人が承認すると公開されます。`
  await tellOpenings(installation)
  return `${tenant} を公開しました。${afterwards}`
}

/** Closes them again. */
export async function closePages(
  installation: Installation,
  { id: tenant, reason }: OpeningAsked,
): Promise<string> {
  done(await perform(installation.services, closeTenant, { tenant, reason }, atTerminal()))
  await tellOpenings(installation)
  return `${tenant} の公開をやめました。${afterwards}`
}

function done<T>(outcome: Performed<T>): void {
  if (!outcome.ok) throw refuseOutcome(outcome.refusal)
}

/** What is missing, a line each. */
async function missingProblem(
  services: Installation['services'],
  { refusal }: Extract<Performed<unknown>, { readonly ok: false }>,
  tenant: string,
) {
  const standing = await forProvider(services.store, (within) =>
    openingStanding(within, services, tenant),
  )
  return foundProblem(
    ...refuseOutcome(refusal).lines,
    ...(standing?.missing ?? []).map(({ id, name }) => `  ${id}  ${name}`),
  )
}
