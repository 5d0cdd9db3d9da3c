import { addStep } from '@zeimori/store'
import type { Act } from '../act.ts'
import { held, nextStep, notValid, refused, tenantOf, writes, type WhichEntry } from './which.ts'

export type RetireGiven = WhichEntry & { readonly reason: string }

/** Gives an entry up: it stays to be read, makes nothing due any more, and meets no deadline. */
export const retireEntry: Act<RetireGiven, undefined> = {
  permission: 'register.write',
  action: 'register.retire',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id, tenant } = given
    const reason = given.reason.trim()
    const found = await held(within, given)
    if (found === undefined) return refused({ code: 'not-found' }, id)
    const { entry, definition } = found
    if (!writes(definition, caller)) return refused({ code: 'forbidden' }, id)
    if (entry.state === 'retired') return refused({ code: 'already', state: entry.state }, id)
    if (reason === '') return notValid('reason', 'register-reason', id)
    const version = entry.versions.length
    const step = { number: nextStep(entry), kind: 'retired', version, reason } as const
    await addStep(within, { id, tenant }, { ...step, by: caller }, now)
    return {
      ok: true,
      result: undefined,
      what: { kind: 'register', id },
      reason,
      changes: { state: { before: entry.state, after: 'retired' } },
    }
  },
}
