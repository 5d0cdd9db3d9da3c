import { missingFiles } from '@zeimori/records'
import { addStep } from '@zeimori/store'
import { filesOf } from '../../registers/files.ts'
import { timeText } from '../../texts/time.ts'
import type { Act } from '../act.ts'
import { held, nextStep, notValid, refused, tenantOf, writes, type WhichEntry } from './which.ts'

/** Asks for an entry to be approved, as it stands. Until the answer nothing of it changes. */
export const askForApproval: Act<WhichEntry, undefined> = {
  permission: 'register.write',
  action: 'register.ask',
  tenantOf,
  dangerous: false,
  run: async (within, { id, tenant }, caller, now) => {
    const found = await held(within, { id, tenant })
    if (found === undefined) return refused({ code: 'not-found' }, id)
    const { entry, definition } = found
    const { state, fields, number, register } = entry
    if (!writes(definition, caller) || definition.approvedBy.length === 0)
      return refused({ code: 'forbidden' }, id)
    if (state !== 'written' && state !== 'returned') return refused({ code: 'already', state }, id)
    const files = await filesOf(within, id)
    const there = new Set(files.map(({ field }) => field))
    if (missingFiles(definition, fields, there).length > 0)
      return notValid('file', 'register-files', id)
    const version = entry.versions.length
    const step = { number: nextStep(entry), kind: 'asked', version, reason: '' } as const
    await addStep(within, { id, tenant }, { ...step, by: caller }, now)
    const values = {
      at: timeText(now),
      by: caller.name,
      register: definition.title,
      number: String(number),
      entry: id,
    }
    return {
      ok: true,
      result: undefined,
      what: { kind: 'register', id },
      changes: {
        register: { before: null, after: register },
        version: { before: null, after: String(version) },
      },
      notices: definition.approvedBy.map((side) => ({
        to: {
          kind: 'administrators' as const,
          tenant: side === 'municipality' ? tenant : undefined,
          except: caller.id,
        },
        key: `register-asked:${id}:${version}:${step.number}`,
        template: 'register-asked' as const,
        values,
      })),
    }
  },
}
