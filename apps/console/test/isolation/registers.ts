import { canonicalJson } from '@zeimori/records'
import type { Services } from '../../src/services.ts'

let number = 0

/** An entry of a register, with somebody to answer for it, named as she is. */
export async function addRegister(
  services: Services,
  id: string,
  tenant: string | undefined,
  mark: string,
): Promise<void> {
  const { db } = services.store
  const at = services.now()
  const own = { tenant: tenant ?? null }
  number += 1
  const register = tenant === undefined ? 'training' : 'consultations'
  await db
    .insertInto('register_entry')
    .values({ ...own, id, register, shared: false, number, added_at: at })
    .execute()
  await db
    .insertInto('register_version')
    .values({
      ...own,
      entry: id,
      number: 1,
      fields: canonicalJson({ subject: mark, due: '2026-11-01' }),
      reason: '',
      written_by: id,
      written_name: mark,
      written_at: at,
    })
    .execute()
  await db
    .insertInto('register_step')
    .values({
      ...own,
      entry: id,
      number: 1,
      version: 1,
      kind: 'asked',
      reason: '',
      by_id: id,
      by_name: mark,
      at,
    })
    .execute()
}
