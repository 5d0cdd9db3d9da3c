import {
  changesOf,
  dayInJapan,
  readEntry,
  registerOf,
  type EntryFields,
  type RegisterName,
} from '@zeimori/records'
import { addVersion, enterRegister } from '@zeimori/store'
import type { Act } from '../act.ts'
import { held, notValid, refused, tenantOf, writes, type WhichEntry } from './which.ts'

export type NewEntryGiven = {
  readonly register: RegisterName
  /** The municipality; undefined for the provider's. */
  readonly tenant: string | undefined
  readonly given: Readonly<Record<string, string>>
}

/** Writes a new entry into a register. */
export const writeEntry: Act<NewEntryGiven, { readonly id: string }> = {
  permission: 'register.write',
  action: 'register.write',
  tenantOf,
  dangerous: false,
  run: async (within, { register, tenant, given }, caller, now) => {
    const definition = registerOf(register)
    if (!writes(definition, caller)) return refused({ code: 'forbidden' }, register)
    if ((definition.whose === 'tenant') !== (tenant !== undefined))
      return notValid('tenant', 'register-tenant', register)
    const read = readEntry(definition, given, dayInJapan(now.getTime()))
    if (!read.ok) return notValid(read.problems[0]?.field ?? '', 'register-fields', register)
    const { fields } = read
    const shared = definition.shown === true
    const { id, number } = await enterRegister(
      within,
      { register, tenant, shared, fields, by: caller },
      now,
    )
    return {
      ok: true,
      result: { id },
      what: { kind: 'register', id },
      changes: {
        register: { before: null, after: register },
        number: { before: null, after: String(number) },
        ...prefixed(changesOf(definition, {}, fields)),
      },
    }
  },
}

/** The fields of a register beside what every entry has. */
const prefixed = <T>(changes: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(changes).map(([field, change]) => [`field.${field}`, change]))

export type VersionGiven = WhichEntry & {
  /** The version that she had before her. */
  readonly seen: number
  readonly given: Readonly<Record<string, string>>
  readonly reason: string
}

/** Writes a new version of an entry, and says why. Earlier ones stay. */
export const rewriteEntry: Act<VersionGiven, { readonly fields: EntryFields }> = {
  permission: 'register.write',
  action: 'register.write',
  tenantOf,
  dangerous: false,
  run: async (within, asked, caller, now) => {
    const { id, tenant, seen, given } = asked
    const reason = asked.reason.trim()
    const found = await held(within, asked)
    if (found === undefined) return refused({ code: 'not-found' }, id)
    const { entry, definition } = found
    if (!writes(definition, caller)) return refused({ code: 'forbidden' }, id)
    if (entry.state === 'asked') return notValid('state', 'register-waiting', id)
    if (entry.state === 'retired') return refused({ code: 'already', state: entry.state }, id)
    const version = entry.versions.length
    if (seen !== version) return notValid('seen', 'register-overtaken', id)
    if (reason === '') return notValid('reason', 'register-reason', id)
    const read = readEntry(definition, given, dayInJapan(now.getTime()))
    if (!read.ok) return notValid(read.problems[0]?.field ?? '', 'register-fields', id)
    const { fields } = read
    const changes = changesOf(definition, entry.fields, fields)
    if (Object.keys(changes).length === 0) return notValid('fields', 'register-same', id)
    await addVersion(
      within,
      { id, tenant },
      { number: version + 1, fields, reason, by: caller },
      now,
    )
    return {
      ok: true,
      result: { fields },
      what: { kind: 'register', id },
      reason,
      changes: {
        version: { before: String(version), after: String(version + 1) },
        ...prefixed(changes),
      },
    }
  },
}
