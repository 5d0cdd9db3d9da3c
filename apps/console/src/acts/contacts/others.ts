import type { Within } from '@zeimori/store'
import type { Act } from '../act.ts'
import { newTest } from './test-notice.ts'
import { tooManyTests } from './too-many-tests.ts'

export type WhichContact = { readonly id: string; readonly tenant: string | undefined }

const there = (within: Within, { id, tenant }: WhichContact) =>
  within
    .selectFrom('contact')
    .select(['id', 'address'])
    .where('id', '=', id)
    .where('tenant', 'is not distinct from', tenant ?? null)
    .forUpdate()
    .executeTakeFirst()

const whatOf = ({ id }: WhichContact) => ({ kind: 'contact', id })
const notFound = (which: WhichContact) =>
  ({ ok: false, refusal: { code: 'not-found' }, what: whatOf(which) }) as const

/** Takes somebody off the list: name and address are gone, and so are the duties. */
export const removeContact: Act<WhichContact & { readonly reason: string }, undefined> = {
  permission: 'contact.change',
  action: 'contact.remove',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { reason, ...which }) => {
    if ((await there(within, which)) === undefined) return notFound(which)
    await within.deleteFrom('contact').where('id', '=', which.id).execute()
    return { ok: true, result: undefined, what: whatOf(which), reason: reason.trim() }
  },
}

/** Writes to somebody with a link that says that it arrived. */
export const testContact: Act<WhichContact, undefined> = {
  permission: 'contact.change',
  action: 'contact.test',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, which, _caller, now) => {
    const contact = await there(within, which)
    if (contact === undefined) return notFound(which)
    const refusal = await tooManyTests(within, which.tenant, contact.address, now)
    if (refusal !== undefined) return { ok: false, refusal, what: whatOf(which) }
    const { digest, notice } = newTest(which.id)
    await within
      .updateTable('contact')
      .set({ tested_at: now, test_digest: digest })
      .where('id', '=', which.id)
      .execute()
    return { ok: true, result: undefined, what: whatOf(which), notices: [notice] }
  },
}

/** Records that somebody was reached otherwise, such as by telephone, and how. */
export const confirmByPerson: Act<WhichContact & { readonly reason: string }, undefined> = {
  permission: 'contact.change',
  action: 'contact.confirm',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { reason, ...which }, _caller, now) => {
    const text = reason.trim()
    if (text === '')
      return {
        ok: false,
        refusal: { code: 'not-valid', field: 'reason', rule: 'alert-reason' },
        what: whatOf(which),
      }
    if ((await there(within, which)) === undefined) return notFound(which)
    await within
      .updateTable('contact')
      .set({ verified_at: now, verified_how: 'person', test_digest: null })
      .where('id', '=', which.id)
      .execute()
    return { ok: true, result: undefined, what: whatOf(which), reason: text }
  },
}
