import {
  registerOf,
  sideOf,
  type RegisterDefinition,
  type RegisterName,
  type Side,
} from '@zeimori/records'
import { holdEntry, readEntries, type Entry, type Within } from '@zeimori/store'
import type { Caller, Outcome, Refusal } from '../act.ts'

/** An entry, and whose it is. */
export type WhichEntry = {
  readonly id: string
  /** The municipality; undefined for the provider's. */
  readonly tenant: string | undefined
}

export const tenantOf = ({ tenant }: Pick<WhichEntry, 'tenant'>): string | undefined => tenant

export const refused = <T>(refusal: Refusal, id: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: { kind: 'register', id },
})

export const notValid = <T>(field: string, rule: string, id: string): Outcome<T> =>
  refused({ code: 'not-valid', field, rule }, id)

/** An entry that nobody else changes before the end of the act. */
export type HeldEntry = { readonly entry: Entry; readonly definition: RegisterDefinition }

export async function held(
  within: Within,
  { id, tenant }: WhichEntry,
): Promise<HeldEntry | undefined> {
  await holdEntry(within, id)
  const [entry] = await readEntries(within, { id })
  return entry === undefined || (entry.tenant ?? undefined) !== tenant
    ? undefined
    : { entry, definition: registerOf(entry.register) }
}

const isOf = (sides: readonly Side[], { actor }: Pick<Caller, 'actor'>): boolean =>
  sides.includes(sideOf(actor.role))

/** Whether her side writes in a register. */
export const writes = (
  { writtenBy }: Pick<RegisterDefinition, 'writtenBy'>,
  caller: Pick<Caller, 'actor'>,
): boolean => isOf(writtenBy, caller)

/** Whether her side approves what stands in a register. */
export const approves = (
  { approvedBy }: Pick<RegisterDefinition, 'approvedBy'>,
  caller: Pick<Caller, 'actor'>,
): boolean => isOf(approvedBy, caller)

/** Whether she wrote any version since the last approval, for its words may still stand, or asked for what waits. */
export function isOwn({ versions, steps }: Entry, { id }: Pick<Caller, 'id'>): boolean {
  const approved = steps.findLast(({ kind }) => kind === 'approved')?.version ?? 0
  const isWritten = versions.some(({ number, byId }) => number > approved && byId === id)
  return isWritten || steps.at(-1)?.byId === id
}

/** The number of the next thing that happens to an entry. */
export const nextStep = ({ steps }: Pick<Entry, 'steps'>): number => (steps.at(-1)?.number ?? 0) + 1

/** How an entry is called, wherever it is spoken of. */
export const entryName = (register: RegisterName, number: number): string =>
  `${registerOf(register).title} 第${number}号`
