import type { AlertKind } from '@zeimori/records'
import { sql } from 'kysely'
import type { Within } from '../within.ts'

/** The number of an incident, as its papers carry it. */
export const incidentNumber = (serial: number): string => `I-${String(serial).padStart(4, '0')}`

/** The municipality of a scope; undefined for all and for the provider. */
export const tenantOfScope = (scope: string): string | undefined =>
  /^\d{6}$/.test(scope) ? scope : undefined

/** Something that happened and is to be dealt with. */
export type NewIncident = {
  /** The municipality's number, `all`, or `provider`. */
  readonly scope: string
  readonly kind: AlertKind
  readonly title: string
  readonly drill: boolean
  readonly detectedAt: Date
  /** 検知方法. */
  readonly how: string
  readonly leak: boolean
  readonly by: { readonly id: string; readonly name: string }
}

/** Opens an incident. */
export async function openIncident(
  within: Within,
  { scope, kind, title, drill, detectedAt, how, leak, by }: NewIncident,
  now: Date,
): Promise<string> {
  const { id } = await within
    .insertInto('incident')
    .values({
      scope,
      tenant: tenantOfScope(scope) ?? null,
      kind,
      title,
      drill,
      detected_at: detectedAt,
      detected_how: how,
      leak_known_at: leak ? now : null,
      opened_by: by.id,
      opened_name: by.name,
      opened_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * The incident that an alert belongs to: the one of the same kind that is open for the same scope, or a new one.
 * Of two alerts at the same moment, one opens it.
 */
export async function incidentOfAlert(
  within: Within,
  incident: NewIncident,
  alert: string,
  now: Date,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { scope, kind, drill, leak } = incident
  const lock = `incident ${scope} ${kind} ${drill}`
  await sql`select pg_advisory_xact_lock(hashtext(${lock}))`.execute(within)
  const standing = await within
    .selectFrom('incident')
    .select(['id', 'leak_known_at'])
    .where('scope', '=', scope)
    .where('kind', '=', kind)
    .where('drill', '=', drill)
    .where('closed_at', 'is', null)
    .orderBy('detected_at')
    .limit(1)
    .executeTakeFirst()
  const id = standing?.id ?? (await openIncident(within, incident, now))
  if (standing !== undefined && leak && standing.leak_known_at === null)
    await within.updateTable('incident').set({ leak_known_at: now }).where('id', '=', id).execute()
  await within
    .insertInto('incident_alert')
    .values({ incident: id, alert, tenant: tenantOfScope(scope) ?? null })
    .onConflict((on) => on.doNothing())
    .execute()
  return { id, isNew: standing === undefined }
}
