import {
  usualEscalation,
  type EscalationPolicy,
  type Party,
  type Reachable,
} from '@zeimori/records'
import type { Within } from '@zeimori/store'

/** Stands for whoever administers the provider's side, or a municipality, where a group has no contact. */
const substituteOf = (tenant: string | null): string =>
  tenant === null ? 'administrators' : `administrators:${tenant}`

/** The municipality of a substitute, or null for the provider's; undefined where it is a contact. */
export function substituted(target: string): string | null | undefined {
  if (target === 'administrators') return null
  return /^administrators:(\d{6})$/.exec(target)?.[1]
}

/** Who is told about a scope: the provider's side, and every municipality that it concerns. */
export async function partiesOf(
  within: Within,
  scope: string,
  now: Date,
): Promise<readonly Party[]> {
  const tenants = await concerned(within, scope)
  const rows = await within
    .selectFrom('contact')
    .select((of) => [
      'id',
      'tenant',
      'grp',
      'delay_minutes',
      'hour_days',
      'hour_from',
      'hour_to',
      of
        .exists(
          of
            .selectFrom('duty')
            .select('duty.id')
            .whereRef('duty.contact', '=', 'contact.id')
            .where('duty.from_at', '<=', now)
            .where('duty.to_at', '>', now),
        )
        .as('onDuty'),
    ])
    .orderBy('place')
    .orderBy('id')
    .execute()
  const peopleOf = (tenant: string | null): readonly Reachable[] =>
    rows
      .filter((row) => row.tenant === tenant)
      .map(
        ({
          id,
          grp: group,
          delay_minutes: delay,
          hour_days: days,
          hour_from,
          hour_to,
          onDuty,
        }) => ({
          id,
          group,
          delay,
          hours: { days, from: hour_from, to: hour_to },
          onDuty: Boolean(onDuty),
        }),
      )
  const provider: Party = {
    people: peopleOf(null),
    substitute: { id: substituteOf(null), group: 'on-call' },
  }
  return [
    provider,
    ...tenants.map((tenant): Party => ({
      people: peopleOf(tenant),
      substitute: { id: substituteOf(tenant), group: 'municipality' },
    })),
  ]
}

async function concerned(within: Within, scope: string): Promise<readonly string[]> {
  if (scope === 'provider') return []
  const active = within.selectFrom('tenant').select('id').where('status', '=', 'active')
  const rows = await (scope === 'all' ? active : active.where('id', '=', scope))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** After how many minutes each group is told: as the municipality has settled, or the default. */
export async function policyOf(within: Within, tenant: string | null): Promise<EscalationPolicy> {
  const row =
    tenant === null
      ? undefined
      : await within
          .selectFrom('escalation')
          .selectAll()
          .where('tenant', '=', tenant)
          .executeTakeFirst()
  if (row === undefined) return usualEscalation
  const { on_call, vendor_lead, municipality, manager, repeat } = row
  return {
    after: { 'on-call': on_call, 'vendor-lead': vendor_lead, municipality, manager },
    repeat,
  }
}

/** Whether planned work keeps alerts about a scope silent now. */
export async function isQuietFor(within: Within, scope: string, now: Date): Promise<boolean> {
  const found = await within
    .selectFrom('planned_work')
    .select('id')
    .where('scope', 'in', ['all', scope])
    .where('from_at', '<=', now)
    .where('to_at', '>', now)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
