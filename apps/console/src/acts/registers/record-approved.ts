import { randomUUID } from 'node:crypto'
import {
  beginningOf,
  dayInJapan,
  readDay,
  type EvidenceFile,
  type RegisterDefinition,
} from '@zeimori/records'
import { writeEvidence, type Entry, type Within } from '@zeimori/store'
import { sheetOf } from '../../ledger/read-ledger.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Services, Written } from '../../services.ts'
import { registerText } from '../../texts/registers.ts'
import type { Caller } from '../act.ts'
import { entryName } from './which.ts'

type Approved = {
  readonly entry: Entry
  readonly definition: RegisterDefinition
  readonly requirements: readonly string[]
  readonly files: readonly EvidenceFile[]
}

/**
 * Keeps an approved entry as a record of requirements, in the ledger of the municipality whose it is, or of every one
 * where it is the provider's. A requirement that a municipality does not ask is passed over.
 * @returns what the audit log has to say of each record
 */
export async function recordApproved(
  within: Within,
  approved: Approved,
  caller: Caller,
  now: Date,
  services: Services,
): Promise<readonly Written[]> {
  const { ledger } = services
  const { entry, requirements } = approved
  if (ledger === undefined || requirements.length === 0) return []
  const written: Written[] = []
  for (const tenant of await whoseLedgers(within, entry)) {
    const { lines } = await sheetOf(within, services, ledger, tenant, 'lately')
    for (const { requirement, asked } of lines)
      if (requirements.includes(requirement.id) && asked.person !== undefined)
        written.push(
          await recordOne(
            within,
            { ...approved, tenant, requirement: requirement.id, way: asked.person, ledger },
            caller,
            now,
          ),
        )
  }
  return written
}

async function whoseLedgers(within: Within, { tenant }: Entry): Promise<readonly string[]> {
  if (tenant !== null) return [tenant]
  const rows = await within.selectFrom('tenant').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

async function recordOne(
  within: Within,
  {
    entry,
    definition,
    files,
    tenant,
    requirement,
    way,
    ledger,
  }: Approved & {
    readonly tenant: string
    readonly requirement: string
    readonly way: 'record' | 'attestation'
    readonly ledger: Ledger
  },
  caller: Caller,
  now: Date,
): Promise<Written> {
  const id = randomUUID()
  const office = registerText.offices[caller.actor.tenant === undefined ? 'provider' : 'tenant']
  const digest = await writeEvidence(within, {
    id,
    tenant,
    requirement,
    way,
    outcome: 'pass',
    said: {
      text: summaryOf(entry, definition),
      signer: { name: caller.name, office },
      // A municipality cannot hold what is not its own against its digest.
      files:
        entry.tenant === null
          ? []
          : files.map(({ id: file, name, size, sha256 }) => ({ id: file, name, size, sha256 })),
    },
    effectiveAt: effectiveAt(entry, definition, now),
    collectedAt: now.getTime(),
    validUntil: undefined,
    of: ledger.running(),
    by: { id: caller.id, name: caller.name },
  })
  return {
    what: { tenant, kind: 'evidence', id },
    how: {
      action: 'evidence.record',
      result: 'ok',
      changes: {
        requirement: { before: null, after: requirement },
        way: { before: null, after: way },
        outcome: { before: null, after: 'pass' },
        digest: { before: null, after: digest },
      },
    },
  }
}

/** When it was so: on the day that the entry names, or now. Of today it is from now on. */
function effectiveAt({ fields }: Entry, { datedBy }: RegisterDefinition, now: Date): number {
  const day = readDay(fields[datedBy ?? ''] ?? '')
  const today = dayInJapan(now.getTime())
  return day === undefined || day >= today ? now.getTime() : beginningOf(day)
}

/** The entry in one line, without personal data: whoever wants more follows its number. */
function summaryOf(entry: Entry, { fields }: RegisterDefinition): string {
  const { register, number, versions, fields: held } = entry
  const said = fields.flatMap(({ id, label, column, personal }) =>
    column === true && personal !== true && held[id] !== undefined ? [`${label}: ${held[id]}`] : [],
  )
  return `${entryName(register, number)}（第${versions.length}版） ${said.join('、')}`
}
