import type { Within } from '@zeimori/store'

/** A municipality, as it is chosen from a list. */
export type TenantName = { readonly id: string; readonly name: string }

/** The municipalities that somebody may choose from, by their numbers. */
export const tenantNames = (within: Within): Promise<readonly TenantName[]> =>
  within.selectFrom('tenant').select(['id', 'name']).orderBy('id').execute()

/** The name of one of them; undefined where it is not there for whoever asks. */
export async function tenantName(within: Within, id: string): Promise<string | undefined> {
  const row = await within
    .selectFrom('tenant')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}
