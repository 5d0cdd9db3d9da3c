import { sql } from 'kysely'
import type { Evidence } from '@zeimori/records'
import type { Within } from '../within.ts'
import { asEvidence, columns, type EvidenceRow } from './read-evidence.ts'

/**
 * What every probe had found last at the end of each day in Japan, and before the first of them: passes and
 * failures only. Of one moment it is the failure.
 * @param probes with the version that each has now; what earlier versions found is among it
 * @param from the beginning of the first day, in milliseconds since 1970
 * @param to in milliseconds since 1970
 */
export async function probedByDay(
  within: Within,
  probes: readonly { readonly id: string; readonly version: number }[],
  tenant: string | undefined,
  from: number,
  to: number,
): Promise<readonly Evidence[]> {
  const ids = probes.map(({ id }) => id)
  const versions = probes.map(({ version }) => version)
  const seen = sql`way = 'probe' and outcome in ('pass', 'fail')
    and (tenant is null or tenant = ${tenant ?? null}::text)`
  const worse = sql`outcome = 'fail' desc, targets = 0 desc, id desc`
  const { rows } = await sql<EvidenceRow>`
    select * from (
      select distinct on (subject, floor((extract(epoch from collected_at) + 32400) / 86400)) ${columns}
      from evidence
      where ${seen} and effective_at >= ${new Date(from)} and effective_at <= ${new Date(to)}
      order by subject, floor((extract(epoch from collected_at) + 32400) / 86400),
        effective_at desc, collected_at desc, ${worse}
    ) days
    union all
    select e.* from unnest(${ids}::text[], ${versions}::int[]) as p (probe, current)
    cross join lateral generate_series(1, p.current) as v (version_of)
    cross join lateral (
      select ${columns} from evidence
      where ${seen} and subject = p.probe and subject_version = v.version_of
        and effective_at < ${new Date(from)}
      order by effective_at desc, collected_at desc fetch first 1 row with ties
    ) e`.execute(within)
  return rows.map(asEvidence)
}
