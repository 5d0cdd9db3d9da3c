import type { Change } from '../audit/event.ts'
import { writtenFields, type EntryFields } from './read-entry.ts'
import type { RegisterDefinition } from './definition.ts'

/** What happened to an entry beside its writing, the earliest first. */
export type EntryStep = {
  readonly kind: 'asked' | 'approved' | 'returned' | 'retired'
  /** The version that it concerns. */
  readonly version: number
  readonly at: number
}

/** How an entry stands: a new version begins anew. */
export type EntryState = 'written' | 'asked' | 'approved' | 'returned' | 'retired'

/**
 * How an entry stands.
 * @param version the number of its newest version
 */
export function entryState(steps: readonly EntryStep[], version: number): EntryState {
  if (steps.some(({ kind }) => kind === 'retired')) return 'retired'
  return steps.findLast((step) => step.version === version)?.kind ?? 'written'
}

/** Whether an entry counts as a record: approved, or written where nobody has to approve. */
export const isOnRecord = (
  { approvedBy }: Pick<RegisterDefinition, 'approvedBy'>,
  state: EntryState,
): boolean => state === 'approved' || (approvedBy.length === 0 && state === 'written')

/**
 * What an entry holds that somebody may rely on: its last approved version, or the newest one where nobody has to
 * approve. What is being rewritten leaves the approved version in force until the new one is approved.
 * @returns undefined where nothing was approved, or it was retired
 */
export function fieldsOnRecord(
  { approvedBy }: Pick<RegisterDefinition, 'approvedBy'>,
  {
    state,
    versions,
    steps,
  }: {
    readonly state: EntryState
    readonly versions: readonly { readonly number: number; readonly fields: EntryFields }[]
    readonly steps: readonly Pick<EntryStep, 'kind' | 'version'>[]
  },
): EntryFields | undefined {
  if (state === 'retired') return undefined
  if (approvedBy.length === 0) return versions.at(-1)?.fields
  const approved = steps.findLast(({ kind }) => kind === 'approved')?.version
  return versions.find(({ number }) => number === approved)?.fields
}

/** The fields that differ between two versions, each with what it held before and holds now. */
export const differences = (
  definition: Pick<RegisterDefinition, 'fields'>,
  before: EntryFields,
  after: EntryFields,
): readonly { readonly field: string; readonly before: string; readonly after: string }[] =>
  writtenFields(definition).flatMap(({ id }) => {
    const [one, other] = [before[id] ?? '', after[id] ?? '']
    return one === other ? [] : [{ field: id, before: one, after: other }]
  })

/** How long a value stands in the audit log at most: the version itself holds the whole. */
const longestInLog = 200

/** What the audit log says of a new version: of personal data only that it changed. */
export const changesOf = (
  definition: Pick<RegisterDefinition, 'fields'>,
  before: EntryFields,
  after: EntryFields,
): Readonly<Record<string, Change>> =>
  Object.fromEntries(
    differences(definition, before, after).map((one): readonly [string, Change] => {
      const isPersonal = definition.fields.find(({ id }) => id === one.field)?.personal === true
      return [one.field, isPersonal ? 'secret' : { before: cut(one.before), after: cut(one.after) }]
    }),
  )

const cut = (text: string): string | null =>
  text === '' ? null : text.length > longestInLog ? `${text.slice(0, longestInLog)}…` : text
