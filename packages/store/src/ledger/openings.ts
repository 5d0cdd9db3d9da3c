import { sql } from 'kysely'
import { canonicalJson, type Canonical, type Evidence } from '@zeimori/records'
import type { OpeningTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'
import { evidenceOf } from './read-evidence.ts'

/** What a requirement that is due before the launch rested on when the pages were opened. */
export type OpeningProof = {
  readonly requirement: string
  /** Its status then. */
  readonly status: string
  readonly evidence: readonly {
    readonly id: string
    /** The number of its record in the audit log; null while it waited for one, or was not to be seen. */
    readonly seq: number | null
  }[]
  /** The decision that it stood on beside the evidence; null for none. */
  readonly decision: string | null
}

/** What was missing when the pages were opened all the same. */
export type OpeningGap = {
  /** A requirement, or an account that has to be confirmed or removed. */
  readonly kind: 'requirement' | 'account'
  readonly id: string
  /** What it was called then. */
  readonly name: string
}

/** One step in the life of a municipality's pages. */
export type Opening = {
  readonly id: string
  readonly kind: OpeningTable['kind']
  readonly reason: string
  readonly proofs: readonly OpeningProof[]
  readonly missing: readonly OpeningGap[]
  readonly actedBy: string
  readonly actedName: string
  readonly actedAt: Date
  /** Undefined while nobody has answered, and for what takes nobody's agreement. */
  readonly answer:
    | {
        readonly agreed: boolean
        readonly text: string
        readonly name: string
        readonly at: Date
      }
    | undefined
}

type Row = {
  readonly id: string
  readonly kind: OpeningTable['kind']
  readonly reason: string
  readonly proofs: string
  readonly missing: string
  readonly acted_by: string
  readonly acted_name: string
  readonly acted_at: Date
  readonly agreed: boolean | null
  readonly answer: string | null
  readonly answered_name: string | null
  readonly answered_at: Date | null
}

/** From the newest to the oldest by when each came to hold. Of two of one moment the closing counts. */
const inOrder = sql`order by coalesce(a.answered_at, o.acted_at) desc, o.kind = 'close' desc, o.id desc`

/** All that was done to a municipality's pages, and asked for, the newest first. */
export async function openingHistory(within: Within, tenant: string): Promise<readonly Opening[]> {
  const { rows } = await sql<Row>`
    select o.id, o.kind, o.reason, o.proofs, o.missing, o.acted_by, o.acted_name, o.acted_at,
      a.agreed, a.answer, a.answered_name, a.answered_at
    from opening o left join opening_answer a on a.opening = o.id
    where o.tenant = ${tenant} ${inOrder}`.execute(within)
  return rows.map(asOpening)
}

/** The opening that holds; undefined where the pages are not open. */
export function openNow(history: readonly Opening[]): Opening | undefined {
  const last = history.find(({ kind, answer }) => kind !== 'override' || answer?.agreed === true)
  return last?.kind === 'close' ? undefined : last
}

/** What the opening that held at a moment rested on: the evidence of each requirement, and those pieces themselves. */
export type KeptProof = {
  /** The opening itself; undefined where it was not open then. */
  readonly open: Opening | undefined
  readonly kept: ReadonlyMap<string, ReadonlySet<string>>
  readonly evidence: readonly Evidence[]
}

/** Nothing for what was not open then. */
export async function keptProof(within: Within, tenant: string, at: number): Promise<KeptProof> {
  const history = await openingHistory(within, tenant)
  const open = openNow(history.filter((one) => heldFrom(one).getTime() <= at))
  const kept = new Map(
    (open?.proofs ?? []).map(({ requirement, evidence }) => [
      requirement,
      new Set(evidence.map(({ id }) => id)),
    ]),
  )
  const ids = [...kept.values()].flatMap((some) => [...some])
  return { open, kept, evidence: await evidenceOf(within, ids) }
}

/** What the probes found, with what they had found when the pages were opened. People's records are read anyway. */
export function withKept(
  probed: readonly Evidence[],
  { evidence }: Pick<KeptProof, 'evidence'> = { evidence: [] },
): readonly Evidence[] {
  const known = new Set(probed.map(({ id }) => id))
  return [...probed, ...evidence.filter(({ id, way }) => way === 'probe' && !known.has(id))]
}

/** When a step came to hold, or was asked for. */
export const heldFrom = ({ actedAt, answer }: Opening): Date => answer?.at ?? actedAt

/** What still waits for somebody else's agreement: asked for after the last step that holds. */
export function waitingOverride(history: readonly Opening[]): Opening | undefined {
  const last = history.findIndex(({ kind, answer }) => kind !== 'override' || answer?.agreed)
  return history
    .slice(0, last === -1 ? undefined : last)
    .find(({ kind, answer }) => kind === 'override' && answer === undefined)
}

/** The registered municipalities whose pages are not open to the public, by their numbers in order. */
export async function closedTenants(within: Within): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.id from tenant t
    left join lateral (
      select o.kind from opening o left join opening_answer a on a.opening = o.id
      where o.tenant = t.id and (o.kind <> 'override' or a.agreed) ${inOrder} limit 1
    ) last on true
    where last.kind is null or last.kind = 'close' order by t.id`.execute(within)
  return rows.map(({ id }) => id)
}

export type NewOpening = {
  readonly tenant: string
  readonly kind: OpeningTable['kind']
  readonly reason: string
  readonly proofs: readonly OpeningProof[]
  readonly missing: readonly OpeningGap[]
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Date
}

/** Writes a step, in the transaction of the act. The database refuses an opening that says something is missing. */
export async function writeOpening(within: Within, one: NewOpening): Promise<string> {
  const { id } = await within
    .insertInto('opening')
    .values({
      tenant: one.tenant,
      kind: one.kind,
      reason: one.reason,
      proofs: canonicalJson(one.proofs satisfies Canonical),
      missing: canonicalJson(one.missing satisfies Canonical),
      acted_by: one.by.id,
      acted_name: one.by.name,
      acted_at: one.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whether somebody else agrees to open without proof. The database refuses the one who asked. */
export const answerOverride = (
  within: Within,
  answer: {
    readonly opening: string
    readonly tenant: string
    readonly agreed: boolean
    readonly answer: string
    readonly by: { readonly id: string; readonly name: string }
    readonly at: Date
  },
) =>
  within
    .insertInto('opening_answer')
    .values({
      opening: answer.opening,
      tenant: answer.tenant,
      agreed: answer.agreed,
      answer: answer.answer,
      answered_by: answer.by.id,
      answered_name: answer.by.name,
      answered_at: answer.at,
    })
    .execute()

function asOpening(row: Row): Opening {
  const proofs: readonly OpeningProof[] = JSON.parse(row.proofs)
  const missing: readonly OpeningGap[] = JSON.parse(row.missing)
  return {
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    proofs,
    missing,
    actedBy: row.acted_by,
    actedName: row.acted_name,
    actedAt: row.acted_at,
    answer:
      row.agreed === null || row.answered_at === null
        ? undefined
        : {
            agreed: row.agreed,
            text: row.answer ?? '',
            name: row.answered_name ?? '',
            at: row.answered_at,
          },
  }
}
