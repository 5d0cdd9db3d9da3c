import { hash } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import { writtenText, type Evidence, type EvidenceFile, type Said } from '@zeimori/records'
import type { EvidenceTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'
import { asEvidence } from './read-evidence.ts'

/** How a file of a record stands: as it was, still to be scanned, or neither. */
export type FileState = 'sound' | 'waiting' | 'changed' | 'gone'

/** What is wrong with a record, beside its files. */
export type WrittenFault =
  /** It no longer says what it said when it was written. */
  | 'changed'
  /** The audit log does not know of it. */
  | 'unrecorded'
  /** The audit log knows of it, and it is not there. */
  | 'missing'

/** A record or an attestation, with what it says and whether it can be relied on. */
export type Written = {
  readonly evidence: Evidence
  /** Undefined where it cannot be read any more. */
  readonly said: Said | undefined
  readonly files: readonly (EvidenceFile & { readonly state: FileState })[]
  readonly fault: WrittenFault | undefined
  /** The record that took it back. */
  readonly withdrawnBy: Evidence | undefined
  /** Its number in the audit log; undefined while it waits for one. */
  readonly seq: number | undefined
}

/** Tells how a file stands. */
export type FileCheck = (file: EvidenceFile) => Promise<FileState>

/**
 * What people wrote down or signed for a municipality, the newest first, each held against the audit log and
 * against its files.
 */
export async function checkWritten(
  within: Within,
  tenant: string,
  check: FileCheck,
): Promise<readonly Written[]> {
  const rows = await within
    .selectFrom('evidence')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('way', '!=', 'probe')
    .orderBy('collected_at', 'desc')
    .execute()
  const log = await logOf(within, tenant)
  // What somebody slipped in takes nothing back.
  const withdrawals = new Map(
    rows.flatMap((row) =>
      row.withdraws !== null && faultOf(row, log) === undefined
        ? [[row.withdraws, row] as const]
        : [],
    ),
  )
  const written: Written[] = []
  for (const row of rows) {
    const said = saidOf(row.findings)
    const by = withdrawals.get(row.id)
    const files: (EvidenceFile & { readonly state: FileState })[] = []
    for (const file of said?.files ?? []) files.push({ ...file, state: await check(file) })
    const fault = faultOf(row, log)
    const told = fault === 'changed' ? log.told.get(row.id) : undefined
    written.push({
      evidence: { ...asEvidence(row), ...(told && asTold(told)) },
      said,
      files,
      fault,
      withdrawnBy: by && asEvidence(by),
      seq: log.told.get(row.id)?.seq,
    })
  }
  const known = new Set(rows.map(({ id }) => id))
  const gone = [...log.told.values()].filter(({ id }) => !known.has(id))
  return [...gone.map((one) => missingOf(one, tenant)), ...written]
}

/** Of what was changed only the audit log still says what it was for, and when it was written. */
const asTold = ({ requirement, way, at }: Told) => ({
  subject: requirement,
  way,
  effectiveAt: at.getTime(),
  collectedAt: at.getTime(),
})

type Told = {
  readonly id: string
  readonly requirement: string
  readonly digest: string
  readonly way: 'record' | 'attestation'
  readonly seq: number
  readonly at: Date
}
type Log = {
  readonly told: ReadonlyMap<string, Told>
  /** From when to when the log can tell of records, in milliseconds. */
  readonly from: number
  readonly to: number
}

/** Everything is given its number within seconds. */
const patience = 60_000

async function logOf(within: Within, tenant: string): Promise<Log> {
  const { rows } = await sql<Told>`
    select substring(text from '"id":"([0-9a-f-]{36})","kind":"evidence"') as id,
      substring(text from '"digest":[{]"after":"([0-9a-f]{64})"') as digest,
      substring(text from '"requirement":[{]"after":"([^"]+)"') as requirement,
      substring(text from '"way":[{]"after":"(record|attestation)"') as way, seq, at
    from audit_record where tenant = ${tenant}
      and action in ('evidence.record', 'evidence.withdraw') and result = 'ok'`.execute(within)
  const { rows: ends } = await sql<{ from: Date | null; to: Date | null }>`
    select min(at) as from, max(at) as to from audit_record where tenant = ${tenant}`.execute(
    within,
  )
  const [end] = ends
  return {
    told: new Map(rows.map((one) => [one.id, one])),
    from: end?.from?.getTime() ?? Infinity,
    to: end?.to?.getTime() ?? 0,
  }
}

function faultOf(row: Selectable<EvidenceTable>, log: Log): WrittenFault | undefined {
  const told = log.told.get(row.id)
  const evidence = asEvidence(row)
  if (told !== undefined) {
    const digest = hash('sha256', writtenText({ ...evidence, findings: row.findings }), 'hex')
    return digest === told.digest ? undefined : 'changed'
  }
  // Its record may still wait for its number, or stand in the archive already.
  const at = evidence.collectedAt
  return at + patience < log.to && at > log.from ? 'unrecorded' : undefined
}

/** What is left of a record that somebody took away: that it was there. */
const missingOf = (told: Told, tenant: string): Written => ({
  evidence: {
    id: told.id,
    tenant,
    ...asTold(told),
    subjectVersion: undefined,
    verification: undefined,
    outcome: 'fail',
    targets: 1,
    reason: undefined,
    validUntil: undefined,
    target: tenant,
    tool: told.way,
    sha256: undefined,
    by: undefined,
    of: { version: '', settings: '', certificate: undefined, contract: '' },
  },
  said: undefined,
  files: [],
  fault: 'missing',
  withdrawnBy: undefined,
  seq: told.seq,
})

const isText = (value: unknown): value is string => typeof value === 'string'

/** What was written, as far as it has the form that records have. */
function saidOf(findings: string): Said | undefined {
  const { text, signer, files } = objectOf(parsed(findings))
  const { name, office } = objectOf(signer)
  if (!isText(text)) return undefined
  return {
    text,
    signer: { name: isText(name) ? name : '', office: isText(office) ? office : '' },
    files: Array.isArray(files) ? files.flatMap(fileOf) : [],
  }
}

function fileOf(given: unknown): readonly EvidenceFile[] {
  const { id, name, size, sha256 } = objectOf(given)
  return isText(id) && isText(name) && typeof size === 'number' && isText(sha256)
    ? [{ id, name, size, sha256 }]
    : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
