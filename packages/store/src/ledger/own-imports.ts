import type { Selectable } from 'kysely'
import type { OwnImportTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** What was read of a municipality's Excel file, and waits to be accepted. */
export type OwnImport = Selectable<OwnImportTable>

/** What waits for a municipality; undefined for nothing. */
export const ownImport = (within: Within, tenant: string): Promise<OwnImport | undefined> =>
  within.selectFrom('own_import').selectAll().where('tenant', '=', tenant).executeTakeFirst()

/** Keeps what was read, in the transaction of the act, instead of what waited before. */
export async function keepOwnImport(within: Within, waiting: OwnImport): Promise<void> {
  await within.deleteFrom('own_import').where('tenant', '=', waiting.tenant).execute()
  await within.insertInto('own_import').values(waiting).execute()
}

/** Drops what waits, if it is still that. @returns whether it was */
export async function dropOwnImport(within: Within, tenant: string, id: string): Promise<boolean> {
  const dropped = await within
    .deleteFrom('own_import')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  return dropped.numDeletedRows > 0n
}
