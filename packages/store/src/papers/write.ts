import { randomUUID } from 'node:crypto'
import type { PaperName, PaperStepKind } from '@zeimori/records'
import { sql } from 'kysely'
import type { Within } from '../within.ts'

type By = { readonly id: string; readonly name: string }

/** Lets nobody else write a version of a paper, or what happens to one, before the end of the transaction. */
export async function holdPapers(within: Within, tenant: string, name: PaperName): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`paper ${tenant} ${name}`}))`.execute(within)
}

/** Writes a version of a paper that is held, with the next number of its period. */
export async function addPaper(
  within: Within,
  one: {
    readonly tenant: string
    readonly name: PaperName
    readonly period: string
    readonly number: number
    readonly judged: string
    readonly report: string
    readonly digest: string
    readonly reason: string
    readonly by: By
  },
  now: Date,
): Promise<string> {
  const { by, ...row } = one
  const id = randomUUID()
  await within
    .insertInto('paper')
    .values({ ...row, id, made_by: by.id, made_name: by.name, made_at: now })
    .execute()
  return id
}

/** Writes what happened to a version of a paper that is held. */
export const addPaperStep = (
  within: Within,
  { id, tenant }: { readonly id: string; readonly tenant: string },
  step: {
    readonly number: number
    readonly kind: PaperStepKind
    readonly reason: string
    readonly day?: string
    readonly receiver?: string
    readonly by: By
  },
  now: Date,
): Promise<unknown> =>
  within
    .insertInto('paper_step')
    .values({
      paper: id,
      number: step.number,
      tenant,
      kind: step.kind,
      reason: step.reason,
      day: step.day ?? null,
      receiver: step.receiver ?? '',
      by_id: step.by.id,
      by_name: step.by.name,
      at: now,
    })
    .execute()
