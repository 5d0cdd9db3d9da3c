import { randomUUID } from 'node:crypto'
import { secretPlace } from '@zeimori/store'
import type { Act } from '../act.ts'
import { newToken } from '../token.ts'
import { readContact, type ContactGiven } from './given.ts'
import { newTest } from './test-notice.ts'
import { tooManyTests } from './too-many-tests.ts'

/** Puts somebody on the list of those who are told, and tests it at once. A webhook's secret is shown this once. */
export const addContact: Act<
  ContactGiven,
  { readonly id: string; readonly secret: string | undefined }
> = {
  permission: 'contact.change',
  action: 'contact.add',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, given, _caller, now, { vault, hookNetworks }) => {
    const id = randomUUID()
    const what = { kind: 'contact', id }
    const read = readContact(given, hookNetworks)
    if (!read.ok) return { ok: false, refusal: read.refusal, what }
    const tenant = given.tenant ?? null
    const secret = given.way === 'webhook' ? newToken() : undefined
    const { digest, notice } = newTest(id)
    const refusal = await tooManyTests(within, given.tenant, read.row.address, now)
    if (refusal !== undefined) return { ok: false, refusal, what }
    await within
      .insertInto('contact')
      .values({
        id,
        tenant,
        ...read.row,
        way: given.way,
        secret:
          secret === undefined ? null : vault.seal(secret, secretPlace('contact', id), tenant),
        tested_at: now,
        test_digest: digest,
        added_at: now,
      })
      .execute()
    const changes = {
      group: { before: null, after: given.group },
      way: { before: null, after: given.way },
    }
    return { ok: true, result: { id, secret }, what, changes, notices: [notice] }
  },
}

/** Changes what is known of somebody. Another address is tested anew. */
export const changeContact: Act<ContactGiven & { readonly id: string }, undefined> = {
  permission: 'contact.change',
  action: 'contact.change',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { id, ...given }, _caller, now, { hookNetworks }) => {
    const what = { kind: 'contact', id }
    const before = await within
      .selectFrom('contact')
      .select(['grp', 'place', 'name', 'organisation', 'tel', 'way', 'address', 'delay_minutes'])
      .select(['hour_days', 'hour_from', 'hour_to'])
      .where('id', '=', id)
      .where('tenant', 'is not distinct from', given.tenant ?? null)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const read = readContact({ ...given, way: before.way }, hookNetworks)
    if (!read.ok) return { ok: false, refusal: read.refusal, what }
    const isElsewhere = read.row.address !== before.address
    const refusal = isElsewhere
      ? await tooManyTests(within, given.tenant, read.row.address, now)
      : undefined
    if (refusal !== undefined) return { ok: false, refusal, what }
    const { digest, notice } = newTest(id)
    await within
      .updateTable('contact')
      .set({
        ...read.row,
        ...(isElsewhere && {
          tested_at: now,
          test_digest: digest,
          verified_at: null,
          verified_how: null,
        }),
      })
      .where('id', '=', id)
      .execute()
    // Whose name, number and address it is: that it changed is recorded, not what to.
    const changed = Object.entries(read.row).filter(
      ([name, value]) => Reflect.get(before, name) !== value,
    )
    return {
      ok: true,
      result: undefined,
      what,
      changes: Object.fromEntries(changed.map(([name]) => [name, 'secret' as const])),
      notices: isElsewhere ? [notice] : [],
    }
  },
}
