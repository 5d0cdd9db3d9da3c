import { sql, type Selectable } from 'kysely'
import type { Evidence } from '@zeimori/records'
import type { EvidenceTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** A probe as it is now; what earlier versions of it found no longer counts. */
type CurrentProbe = { readonly id: string; readonly version: number }

/** A row without what was found, which may be long. */
export type EvidenceRow = Omit<Selectable<EvidenceTable>, 'findings'>

export const columns = sql.raw(
  `id, tenant, verification, way, subject, subject_version, outcome, targets, reason, effective_at,
   collected_at, valid_until, target, tool, version, settings, certificate, contract, sha256, by_id, by_name,
   withdraws`,
)

/**
 * Of every probe the newest evidence that was looked at, and the last try whatever it gave. What a clock that
 * was ahead has dated into the future is left out. What is of one moment comes together: which of it counts, the
 * ledger decides (`newestOf`), on every database alike.
 * @param tenant the municipality; undefined for what is of the whole installation alone
 */
export async function newestOfProbes(
  within: Within,
  probes: readonly CurrentProbe[],
  tenant: string | undefined,
  now: number,
): Promise<readonly Evidence[]> {
  const at = new Date(now)
  const ids = probes.map(({ id }) => id)
  const versions = probes.map(({ version }) => version)
  const newest = (which: string) => sql`
    select e.* from unnest(${ids}::text[], ${versions}::int[]) as p (probe, current)
    cross join lateral (
      select ${columns} from evidence
      where way = 'probe' and subject = p.probe and subject_version = p.current
        and (tenant is null or tenant = ${tenant ?? null}::text)
        and effective_at <= ${at} and collected_at <= ${at} and ${sql.raw(which)}
      order by effective_at desc, collected_at desc fetch first 1 row with ties
    ) e`
  const { rows } = await sql<EvidenceRow>`
    ${newest(`outcome in ('pass', 'fail')`)} union ${newest('true')}`.execute(within)
  return rows.map(asEvidence)
}

/** Pieces of evidence by their numbers; what is not to be seen, or not there, is left out. */
export async function evidenceOf(
  within: Within,
  ids: readonly string[],
): Promise<readonly Evidence[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<EvidenceRow>`
    select ${columns} from evidence where id = any(${ids}::uuid[])`.execute(within)
  return rows.map(asEvidence)
}

/** The evidence that one probe or one person's records gave for a subject, the newest first. */
export async function evidenceHistory(
  within: Within,
  { way, subject, tenant }: Pick<Evidence, 'way' | 'subject' | 'tenant'>,
  limit: number,
): Promise<readonly Evidence[]> {
  const { rows } = await sql<EvidenceRow>`
    select ${columns} from evidence
    where way = ${way} and subject = ${subject} and (tenant is null or tenant = ${tenant ?? null}::text)
    order by collected_at desc, effective_at desc, id desc limit ${limit}`.execute(within)
  return rows.map(asEvidence)
}

/** What was found at each target, or what the person wrote: canonical JSON. Undefined where it cannot be seen. */
export async function findingsOf(within: Within, evidence: string): Promise<string | undefined> {
  const row = await within
    .selectFrom('evidence')
    .select('findings')
    .where('id', '=', evidence)
    .executeTakeFirst()
  return row?.findings
}

/** A row as the ledger reckons with it. */
export const asEvidence = (row: EvidenceRow): Evidence => ({
  id: row.id,
  tenant: row.tenant ?? undefined,
  way: row.way,
  subject: row.subject,
  subjectVersion: row.subject_version ?? undefined,
  verification: row.verification ?? undefined,
  outcome: row.outcome,
  targets: row.targets,
  reason: row.reason ?? undefined,
  effectiveAt: row.effective_at.getTime(),
  collectedAt: row.collected_at.getTime(),
  validUntil: row.valid_until?.getTime(),
  target: row.target,
  tool: row.tool,
  sha256: row.sha256 ?? undefined,
  by: row.by_id === null ? undefined : { id: row.by_id, name: row.by_name ?? '' },
  withdraws: row.withdraws ?? undefined,
  of: {
    version: row.version,
    settings: row.settings,
    certificate: row.certificate ?? undefined,
    contract: row.contract ?? '',
  },
})
