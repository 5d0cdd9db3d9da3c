import { entryState, type EntryFact, type Ref, type RegisterName } from '@zeimori/records'
import { readEntries, type Entry, type Within } from '@zeimori/store'

/** The entries of all registers as they stood at a moment: a municipality's own, and the provider's for all. */
export async function entryFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<(register: RegisterName) => readonly EntryFact[]> {
  const entries = await readEntries(within)
  const files = await within
    .selectFrom('attachment')
    .select(['id', 'entry', 'entry_field', 'name', 'sha256', 'added_at'])
    .where('entry', 'is not', null)
    // What was not found clean is nothing that anybody is given.
    .where('state', '=', 'clean')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  const byEntry = Map.groupBy(
    files.filter(({ added_at }) => added_at.getTime() <= asOf),
    ({ entry }) => entry,
  )
  const facts = entries
    .filter((one) => one.tenant === null || one.tenant === tenant)
    .flatMap((entry): readonly EntryFact[] => {
      const fact = factOf(entry, asOf)
      const own = (byEntry.get(entry.id) ?? []).map(({ id, entry_field, name, sha256 }) => ({
        ref: `attachment:${id}` as const,
        field: entry_field ?? '',
        name,
        sha256,
      }))
      return fact === undefined ? [] : [{ ...fact, files: own }]
    })
  const byRegister = Map.groupBy(facts, ({ register }) => register)
  return (register) => byRegister.get(register) ?? []
}

/** An entry as it stood; undefined where nobody had written it yet. */
function factOf(entry: Entry, asOf: number): Omit<EntryFact, 'files'> | undefined {
  const versions = entry.versions
    .filter(({ at }) => at.getTime() <= asOf)
    .map(({ number, fields, reason, by, at }) => ({ number, fields, reason, by, at: at.getTime() }))
  const newest = versions.at(-1)
  if (newest === undefined) return undefined
  const steps = entry.steps
    .filter(({ at }) => at.getTime() <= asOf)
    .map(({ kind, version, reason, by, at }) => ({ kind, version, reason, by, at: at.getTime() }))
  const ref: Ref = `register:${entry.id}`
  return {
    ref,
    register: entry.register,
    number: entry.number,
    state: entryState(steps, newest.number),
    fields: newest.fields,
    versions,
    steps,
  }
}
