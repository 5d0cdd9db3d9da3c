import type { Within } from '@zeimori/store'

/** The alerts that somebody may see, or one of them: those that nobody took over first, then the newest. */
export const readAlerts = (within: Within, id?: string) => {
  const all = within
    .selectFrom('alert')
    .leftJoin('tenant', 'tenant.id', 'alert.tenant')
    .selectAll('alert')
    .select('tenant.name as tenantName')
    .orderBy((of) => of('alert.state', '!=', 'triggered'))
    .orderBy('alert.first_at', 'desc')
    .limit(10_000)
  return (id === undefined ? all : all.where('alert.id', '=', id)).execute()
}

export type ShownAlert = Awaited<ReturnType<typeof readAlerts>>[number]

/** Who was told of an alert, and whether it has left. */
export async function readTellings(within: Within, alert: string) {
  const told = await within
    .selectFrom('alert_telling')
    .select(['wave', 'round', 'target', 'grp', 'label', 'at'])
    .where('alert', '=', alert)
    .orderBy('at')
    .orderBy('label')
    .limit(1000)
    .execute()
  const mails = await within
    .selectFrom('outbox')
    .select(['key', 'state'])
    .where('key', 'like', `alert:${alert}:%`)
    .execute()
  return told.map((one) => {
    const key = `alert:${alert}:${one.wave}:${one.round}:`
    const own = mails.filter((mail) =>
      one.target.startsWith('administrators')
        ? mail.key.startsWith(key)
        : mail.key === `${key}${one.target}`,
    )
    return { ...one, states: own.map(({ state }) => state) }
  })
}

export type ShownTelling = Awaited<ReturnType<typeof readTellings>>[number]
