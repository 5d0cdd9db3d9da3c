import type { Act } from '../act.ts'

export type DutyGiven = {
  readonly tenant: string | undefined
  readonly contact: string
  readonly from: Date | undefined
  readonly to: Date | undefined
}

const longest = 62 * 24 * 60 * 60 * 1000

/** Names who is on duty. */
export const addDuty: Act<DutyGiven, undefined> = {
  permission: 'contact.change',
  action: 'duty.add',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { tenant, contact, from, to }, { id, name }, now) => {
    const what = { kind: 'contact', id: contact }
    const span = from && to ? to.getTime() - from.getTime() : 0
    if (from === undefined || to === undefined || span <= 0 || span > longest)
      return {
        ok: false,
        refusal: { code: 'not-valid', field: 'from', rule: 'duty-span' },
        what,
      }
    const found = await within
      .selectFrom('contact')
      .select('id')
      .where('id', '=', contact)
      .where('tenant', 'is not distinct from', tenant ?? null)
      .executeTakeFirst()
    if (found === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    await within
      .insertInto('duty')
      .values({
        tenant: tenant ?? null,
        contact,
        from_at: from,
        to_at: to,
        set_by: id,
        set_name: name,
        set_at: now,
      })
      .execute()
    const changes = {
      from: { before: null, after: from.toISOString() },
      to: { before: null, after: to.toISOString() },
    }
    return { ok: true, result: undefined, what, changes }
  },
}

/** Takes a duty back. */
export const removeDuty: Act<
  { readonly id: string; readonly tenant: string | undefined },
  undefined
> = {
  permission: 'contact.change',
  action: 'duty.remove',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { id, tenant }) => {
    const gone = await within
      .deleteFrom('duty')
      .where('id', '=', id)
      .where('tenant', 'is not distinct from', tenant ?? null)
      .returning(['contact', 'from_at', 'to_at'])
      .executeTakeFirst()
    if (gone === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what: { kind: 'duty', id } }
    const changes = {
      from: { before: gone.from_at.toISOString(), after: null },
      to: { before: gone.to_at.toISOString(), after: null },
    }
    return { ok: true, result: undefined, what: { kind: 'contact', id: gone.contact }, changes }
  },
}
