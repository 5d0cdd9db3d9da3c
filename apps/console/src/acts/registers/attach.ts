import type { Act } from '../act.ts'
import { digestOf, enter, judge, type LookedAt } from '../attachments/add.ts'
import { held, notValid, refused, tenantOf, writes, type WhichEntry } from './which.ts'

export type EntryFile = WhichEntry & { readonly field: string; readonly file: LookedAt }

/** Puts a file to an entry, while nobody has been asked about it. It stays there. */
export const attachToEntry: Act<EntryFile, undefined> = {
  permission: 'attachment.add',
  action: 'attachment.add',
  tenantOf,
  dangerous: false,
  run: async (within, { id, tenant, field, file }, caller, now) => {
    const found = await held(within, { id, tenant })
    if (found === undefined) return refused({ code: 'not-found' }, id)
    const { entry, definition } = found
    const known = definition.fields.find((one) => one.id === field)
    if (known?.kind !== 'file') return refused({ code: 'not-found' }, id)
    if (!writes(definition, caller)) return refused({ code: 'forbidden' }, id)
    if (entry.state !== 'written' && entry.state !== 'returned')
      return notValid('file', 'register-closed', id)
    const judged = judge(file)
    if (!judged.ok) return notValid('file', judged.rule, id)
    await enter(within, file, judged, { tenant, entry: id, field }, caller, now)
    return {
      ok: true,
      result: undefined,
      what: { kind: 'attachment', id: file.id, count: file.bytes.length },
      changes: {
        entry: { before: null, after: id },
        field: { before: null, after: field },
        sha256: { before: null, after: digestOf(file.bytes) },
        state: { before: null, after: judged.state },
      },
    }
  },
}
