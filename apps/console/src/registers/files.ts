import type { EvidenceFile } from '@zeimori/records'
import type { Within } from '@zeimori/store'

/** The files of an entry that were found clean, each with its field, the first one first. */
export async function filesOf(
  within: Within,
  entry: string,
): Promise<readonly (EvidenceFile & { readonly field: string })[]> {
  const rows = await within
    .selectFrom('attachment')
    .select(['id', 'name', 'size', 'sha256', 'entry_field'])
    .where('entry', '=', entry)
    .where('state', '=', 'clean')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ entry_field, ...file }) => ({ ...file, field: entry_field ?? '' }))
}
