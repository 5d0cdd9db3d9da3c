import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Store } from '../connect/open.ts'
import { tenants } from './0001-tenants.ts'
import { audit } from './0002-audit.ts'
import { accountsAndSessions } from './0003-accounts.ts'
import { outbox } from './0010-outbox.ts'
import { accountLife } from './0011-account-life.ts'
import { approvals } from './0012-approvals.ts'
import { attachments } from './0013-attachments.ts'
import { identityProviders } from './0014-identity-providers.ts'
import { accountTakeover } from './0015-account-takeover.ts'
import { auditProofs } from './0020-audit-proofs.ts'
import { narrowerRights } from './0030-narrower-rights.ts'
import { ledger } from './0030-ledger.ts'
import { tenantLimits } from './0040-tenant-limits.ts'
import { knownPlaces } from './0041-known-places.ts'
import { logHandouts } from './0042-log-handouts.ts'
import { decisionsOfAll } from './0043-decisions-of-all.ts'
import { evidenceFiles } from './0044-evidence-files.ts'
import { openings } from './0045-openings.ts'
import { ownRequirementParts } from './0046-own-requirements.ts'
import { serviceStops } from './0055-stops.ts'
import { ownImports } from './0056-own-imports.ts'
import { withdrawnOverrides } from './0057-withdrawn-overrides.ts'
import { keptStops } from './0058-kept-stops.ts'
import { alertTables } from './0060-alerts.ts'
import { incidentTables } from './0061-incidents.ts'
import { weaknessTables } from './0062-weaknesses.ts'
import { detection } from './0063-detection.ts'
import { diagnosisResults } from './0105-findings.ts'
import { detectionPulse } from './0106-detection-pulse.ts'
import { paperTables } from './0110-papers.ts'
import { inventorySnapshots } from './0111-inventory-snapshots.ts'
import { stepsOfOwnPapers } from './0112-steps-of-own-papers.ts'
import { registerTables } from './0070-registers.ts'
import { reminderTable } from './0071-reminders.ts'
import { municipalitiesStops } from './0072-municipalities-stops.ts'
import { verifiedLimits } from './0073-verified-limits.ts'
import { askedStops } from './0080-asked-stops.ts'

/** In this order for ever: a migration that was released is never changed, only followed. */
const all: Readonly<Record<string, readonly string[]>> = {
  '0001-tenants': tenants,
  '0002-audit': audit,
  '0003-accounts': accountsAndSessions,
  '0010-outbox': outbox,
  '0011-account-life': accountLife,
  '0012-approvals': approvals,
  '0013-attachments': attachments,
  '0014-identity-providers': identityProviders,
  '0015-account-takeover': accountTakeover,
  '0020-audit-proofs': auditProofs,
  '0030-narrower-rights': narrowerRights,
  '0030-ledger': ledger,
  '0040-tenant-limits': tenantLimits,
  '0041-known-places': knownPlaces,
  '0042-log-handouts': logHandouts,
  '0043-decisions-of-all': decisionsOfAll,
  '0044-evidence-files': evidenceFiles,
  '0045-openings': openings,
  '0046-own-requirements': ownRequirementParts,
  '0055-stops': serviceStops,
  '0056-own-imports': ownImports,
  '0057-withdrawn-overrides': withdrawnOverrides,
  '0058-kept-stops': keptStops,
  '0060-alerts': alertTables,
  '0061-incidents': incidentTables,
  '0062-weaknesses': weaknessTables,
  '0063-detection': detection,
  '0070-registers': registerTables,
  '0071-reminders': reminderTable,
  '0072-municipalities-stops': municipalitiesStops,
  '0073-verified-limits': verifiedLimits,
  '0080-asked-stops': askedStops,
  '0105-findings': diagnosisResults,
  '0106-detection-pulse': detectionPulse,
  '0110-papers': paperTables,
  '0111-inventory-snapshots': inventorySnapshots,
  '0112-steps-of-own-papers': stepsOfOwnPapers,
}

const asMigration = (statements: readonly string[]): Migration => ({
  async up(db) {
    // One by one: the embedded database takes no two statements in one query.
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

/**
 * Brings the database forward to this version of the product. Doing so again changes nothing.
 * @returns the names of the steps that were taken
 * @throws what the database says about the step that failed; nothing of that step remains
 */
export async function migrate({ db }: Store): Promise<readonly string[]> {
  const migrations = Object.fromEntries(
    Object.entries(all).map(([name, statements]) => [name, asMigration(statements)]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}
