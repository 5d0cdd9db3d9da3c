import {
  asRegister,
  entryState,
  registerDue,
  registerNames,
  registerOf,
  type EntryFields,
  type EntryState,
  type EntryStep,
  type RegisterName,
  type Served,
} from '@zeimori/records'
import type { Due, ServedTenant } from '../deadlines/due.ts'
import type { Within } from '../within.ts'

/** What an entry held from a moment on. */
export type EntryVersion = {
  readonly number: number
  readonly fields: EntryFields
  readonly reason: string
  readonly byId: string
  readonly by: string
  readonly at: Date
}

/** Something that happened to an entry. */
export type EntryEvent = {
  readonly number: number
  readonly version: number
  readonly kind: EntryStep['kind']
  readonly reason: string
  readonly byId: string
  readonly by: string
  readonly at: Date
}

/** An entry with everything that was written of it, the first one first. */
export type Entry = {
  readonly id: string
  readonly register: RegisterName
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly number: number
  readonly versions: readonly EntryVersion[]
  readonly steps: readonly EntryEvent[]
  /** What it holds now. */
  readonly fields: EntryFields
  readonly state: EntryState
}

/** The entries that somebody may see: all, those of a register, or one of them. */
export async function readEntries(
  within: Within,
  only: { readonly register?: RegisterName; readonly id?: string } = {},
): Promise<readonly Entry[]> {
  let rows = within
    .selectFrom('register_entry')
    .leftJoin('tenant', 'tenant.id', 'register_entry.tenant')
    .selectAll('register_entry')
    .select('tenant.name as tenantName')
    .orderBy('register_entry.number', 'desc')
    .orderBy('register_entry.tenant')
  let versions = within
    .selectFrom('register_version')
    .innerJoin('register_entry', 'register_entry.id', 'register_version.entry')
    .selectAll('register_version')
    .orderBy('register_version.number')
  let steps = within
    .selectFrom('register_step')
    .innerJoin('register_entry', 'register_entry.id', 'register_step.entry')
    .selectAll('register_step')
    .orderBy('register_step.number')
  if (only.register !== undefined) {
    rows = rows.where('register_entry.register', '=', only.register)
    versions = versions.where('register_entry.register', '=', only.register)
    steps = steps.where('register_entry.register', '=', only.register)
  }
  if (only.id !== undefined) {
    rows = rows.where('register_entry.id', '=', only.id)
    versions = versions.where('register_entry.id', '=', only.id)
    steps = steps.where('register_entry.id', '=', only.id)
  }
  const ofVersions = byEntry(
    (await versions.execute()).map((row) => [
      row.entry,
      {
        number: row.number,
        fields: fieldsOf(row.fields),
        reason: row.reason,
        byId: row.written_by,
        by: row.written_name,
        at: row.written_at,
      },
    ]),
  )
  const ofSteps = byEntry(
    (await steps.execute()).map((row) => [
      row.entry,
      {
        number: row.number,
        version: row.version,
        kind: row.kind,
        reason: row.reason,
        byId: row.by_id,
        by: row.by_name,
        at: row.at,
      },
    ]),
  )
  return (await rows.execute()).flatMap((row): readonly Entry[] => {
    const all = ofVersions.get(row.id) ?? []
    const newest = all.at(-1)
    // What an earlier version of the product called otherwise is none of this one's registers.
    if (newest === undefined || asRegister(row.register) === undefined) return []
    const happened = ofSteps.get(row.id) ?? []
    const plain = happened.map(({ kind, version, at }) => ({ kind, version, at: at.getTime() }))
    return [
      {
        id: row.id,
        register: row.register,
        tenant: row.tenant,
        tenantName: row.tenantName,
        number: row.number,
        versions: all,
        steps: happened,
        fields: newest.fields,
        state: entryState(plain, newest.number),
      },
    ]
  })
}

function byEntry<T>(all: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const [entry, one] of all) {
    const others = found.get(entry)
    if (others === undefined) found.set(entry, [one])
    else others.push(one)
  }
  return found
}

/** The fields of a version; nothing where they cannot be read. */
function fieldsOf(text: string): EntryFields {
  const given: unknown = JSON.parse(text)
  return typeof given === 'object' && given !== null
    ? Object.fromEntries(
        Object.entries(given).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      )
    : {}
}

/**
 * Everything that registers make due, of whoever may be seen.
 * @param own the municipality whose people look; they answer for nothing that they may not read
 * @param now in milliseconds since 1970
 */
export async function readRegisterDue(
  within: Within,
  tenants: readonly ServedTenant[],
  own: string | undefined,
  now: number,
): Promise<readonly Due[]> {
  const names = new Map(tenants.map(({ id, name }) => [id, name]))
  const served: readonly Served[] = tenants.map(({ id, since }) => ({ tenant: id, since }))
  const since = Math.min(...served.map((one) => one.since))
  const entries = await readEntries(within)
  return registerNames.flatMap((register) => {
    const definition = registerOf(register)
    if (own !== undefined && definition.whose === 'provider' && definition.shown !== true) return []
    const these = entries.filter((one) => one.register === register)
    const dated = these.map(({ id, tenant, state, steps, versions }) => ({
      id,
      tenant: tenant ?? undefined,
      state,
      approvedAt:
        state === 'approved'
          ? steps.findLast(({ kind }) => kind === 'approved')?.at.getTime()
          : undefined,
      versions: versions.map(({ fields, at }) => ({ fields, at: at.getTime() })),
    }))
    const of: readonly Served[] =
      definition.whose === 'tenant'
        ? served
        : served.length === 0
          ? []
          : [{ tenant: undefined, since }]
    return registerDue(definition, dated, of, now).map(({ deadline, tenant, entry, standing }) => ({
      key: [register, deadline.id, tenant ?? '-', entry ?? '-', standing.key].join(' '),
      name: deadline.name,
      tenant,
      tenantName: names.get(tenant ?? ''),
      standing,
      of: {
        kind: 'register',
        register,
        entry,
        number: these.find(({ id }) => id === entry)?.number,
      },
    }))
  })
}
