import { randomUUID } from 'node:crypto'
import {
  canonicalJson,
  type EntryFields,
  type EntryStep,
  type RegisterName,
} from '@zeimori/records'
import { sql } from 'kysely'
import type { Within } from '../within.ts'

type By = { readonly id: string; readonly name: string }

/** An entry that nobody has written yet. */
export type NewEntry = {
  readonly register: RegisterName
  /** The municipality; undefined for the provider's. */
  readonly tenant: string | undefined
  readonly shared: boolean
  readonly fields: EntryFields
  readonly by: By
}

/**
 * Writes an entry with the next number of its register: without a gap, and of two at the same moment one after the
 * other.
 */
export async function enterRegister(
  within: Within,
  { register, tenant, shared, fields, by }: NewEntry,
  now: Date,
): Promise<{ readonly id: string; readonly number: number }> {
  const lock = `register ${register} ${tenant ?? '-'}`
  await sql`select pg_advisory_xact_lock(hashtext(${lock}))`.execute(within)
  const { last } = await within
    .selectFrom('register_entry')
    .select((of) => of.fn.max('number').as('last'))
    .where('register', '=', register)
    .where('tenant', 'is not distinct from', tenant ?? null)
    .executeTakeFirstOrThrow()
  const [id, number] = [randomUUID(), (last ?? 0) + 1]
  await within
    .insertInto('register_entry')
    .values({ id, register, tenant: tenant ?? null, shared, number, added_at: now })
    .execute()
  await addVersion(within, { id, tenant }, { number: 1, fields, reason: '', by }, now)
  return { id, number }
}

type WhichEntry = { readonly id: string; readonly tenant: string | undefined }

/** Writes a version of an entry. */
export const addVersion = (
  within: Within,
  { id, tenant }: WhichEntry,
  {
    number,
    fields,
    reason,
    by,
  }: {
    readonly number: number
    readonly fields: EntryFields
    readonly reason: string
    readonly by: By
  },
  now: Date,
): Promise<unknown> =>
  within
    .insertInto('register_version')
    .values({
      entry: id,
      number,
      tenant: tenant ?? null,
      fields: canonicalJson(fields),
      reason,
      written_by: by.id,
      written_name: by.name,
      written_at: now,
    })
    .execute()

/** Lets nobody else change an entry before the end of the transaction. */
export async function holdEntry(within: Within, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`register entry ${id}`}))`.execute(within)
}

/** Writes what happened to an entry that is held. */
export const addStep = (
  within: Within,
  { id, tenant }: WhichEntry,
  step: {
    readonly number: number
    readonly kind: EntryStep['kind']
    readonly version: number
    readonly reason: string
    readonly digest?: string
    readonly by: By
  },
  now: Date,
): Promise<unknown> =>
  within
    .insertInto('register_step')
    .values({
      entry: id,
      number: step.number,
      tenant: tenant ?? null,
      version: step.version,
      kind: step.kind,
      reason: step.reason,
      digest: step.digest ?? null,
      by_id: step.by.id,
      by_name: step.by.name,
      at: now,
    })
    .execute()
