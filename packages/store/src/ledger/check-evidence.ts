import { hash } from 'node:crypto'
import { zstdDecompressSync } from 'node:zlib'
import { sql, type Selectable } from 'kysely'
import { verificationText } from '@zeimori/records'
import type { EvidenceTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** What is wrong with a run's evidence. */
export type EvidenceFault =
  /** Something of the run was changed, added or taken away. */
  | 'changed'
  /** Its record in the audit log says something else, or is not there although numbers were given since. */
  | 'unrecorded'
  /** What a probe had before it is no longer what it was. */
  | 'raw'

export type CheckedRun = { readonly id: string; readonly fault: EvidenceFault | undefined }

const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex')

/**
 * Holds the newest runs against their own digest, against the audit log, and against what the probes had
 * before them.
 * @param count how many runs
 */
export async function checkEvidence(within: Within, count: number): Promise<readonly CheckedRun[]> {
  const runs = await within
    .selectFrom('verification')
    .select(['id', 'digest', 'ended_at'])
    .orderBy('ended_at', 'desc')
    .orderBy('id')
    .limit(count)
    .execute()
  const told = await toldDigests(within)
  const numbered = await lastNumbered(within)
  const broken = await brokenRaws(
    within,
    runs.map(({ id }) => id),
  )
  const checked: CheckedRun[] = []
  for (const { id, digest, ended_at: ended } of runs) {
    const rows = await within
      .selectFrom('evidence')
      .selectAll()
      .where('verification', '=', id)
      .execute()
    // Its record may still wait for its number.
    const waits = numbered < ended.getTime() + patience
    const fault = faultOf(rows, digest, told.get(id) ?? (waits ? digest : undefined), broken)
    checked.push({ id, fault })
  }
  return checked
}

/** Everything is given its number within seconds. */
const patience = 60_000

/** When the newest record of the audit log was given its number. */
async function lastNumbered(within: Within): Promise<number> {
  const { rows } = await sql<{ at: Date | null }>`select max(at) as at from audit_record`.execute(
    within,
  )
  return rows[0]?.at?.getTime() ?? 0
}

function faultOf(
  rows: readonly Selectable<EvidenceTable>[],
  digest: string,
  told: string | undefined,
  broken: ReadonlySet<string>,
): EvidenceFault | undefined {
  const text = verificationText(
    rows.map((row) => ({
      subject: row.subject,
      subjectVersion: row.subject_version ?? 0,
      outcome: row.outcome,
      targets: row.targets,
      findings: row.findings,
      reason: row.reason ?? undefined,
      effectiveAt: row.effective_at.getTime(),
      sha256: row.sha256 ?? undefined,
    })),
  )
  if (sha256(text) !== digest) return 'changed'
  if (told !== digest) return 'unrecorded'
  return rows.some((row) => row.sha256 !== null && broken.has(row.sha256)) ? 'raw' : undefined
}

const recorded = sql.raw(
  `substring(text from '"id":"([0-9a-f-]{36})","kind":"verification"') as id,
   substring(text from '"digest":[{]"after":"([0-9a-f]{64})"') as digest, seq`,
)

type Told = { readonly id: string; readonly digest: string; readonly seq: number }

/** What the audit log says of each run. */
async function toldDigests(within: Within): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<Told>`
    select ${recorded} from audit_record where action = 'evidence.collect'`.execute(within)
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

/** The number of each run's record in the audit log, for whoever may see it. */
export async function verificationNumbers(
  within: Within,
  since: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<Told>`
    select ${recorded} from audit_record
    where action = 'evidence.collect' and at >= ${new Date(since)}`.execute(within)
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

async function brokenRaws(within: Within, runs: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ sha256: string; packed: Uint8Array }>`
    select distinct r.sha256, r.packed from raw_output r
    join evidence e on e.sha256 = r.sha256 where e.verification = any(${runs}::uuid[])`.execute(
    within,
  )
  return new Set(
    rows.filter(({ sha256: name, packed }) => nameOf(packed) !== name).map((row) => row.sha256),
  )
}

/** Undefined where it cannot even be unpacked. */
function nameOf(packed: Uint8Array): string | undefined {
  try {
    return sha256(zstdDecompressSync(packed))
  } catch {
    return undefined
  }
}
