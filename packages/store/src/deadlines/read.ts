import { readPaperDue } from '../papers/read-due.ts'
import { readRegisterDue } from '../registers/read.ts'
import type { Within } from '../within.ts'
import type { Due, ServedTenant } from './due.ts'

/**
 * Everything that is due, of whoever may be seen.
 * @param own the municipality whose people look; they answer for nothing that they may not read
 * @param now in milliseconds since 1970
 */
export async function readDue(
  within: Within,
  own: string | undefined,
  now: number,
): Promise<readonly Due[]> {
  const rows = await within.selectFrom('tenant').select(['id', 'name', 'created_at']).execute()
  const tenants: readonly ServedTenant[] = rows.map(({ id, name, created_at }) => ({
    id,
    name,
    since: created_at.getTime(),
  }))
  return [
    ...(await readRegisterDue(within, tenants, own, now)),
    ...(await readPaperDue(within, tenants, now)),
  ]
}
