import { asRole } from '@zeimori/records'
import { appendEvents, forWorker, japanTime, type Within } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'
import type { Job } from './job.ts'

/** How long a wrong guess is remembered, in milliseconds: longer than any limit looks back. */
const remembered = 24 * 60 * 60 * 1000

/** How long an Excel file that somebody gave waits to be accepted, in milliseconds. */
const waits = 24 * 60 * 60 * 1000

/**
 * Removes the sessions, the guesses, the ways through a provider and the files to import that are over. Everybody who opens the
 * sign-in page leaves a session; without this, whoever opens it again and again fills the disk. That somebody
 * left hers open until its time was over is recorded. (M11, M20)
 */
export const forgetVisits: Job = {
  name: 'forget-visits',
  cron: '*/10 * * * *',
  retries: 5,
  retryAfter: 60,
  run: (services) =>
    forWorker(services.store, async (within) => {
      const at = services.now()
      const ended = await within
        .deleteFrom('session')
        .where('ends_at', '<=', at)
        .returning('account')
        .execute()
      await noteTimeouts(within, services, ended)
      await within
        .deleteFrom('attempt')
        .where('at', '<', new Date(at.getTime() - remembered))
        .execute()
      await within.deleteFrom('identity_attempt').where('ends_at', '<=', at).execute()
      await within
        .deleteFrom('own_import')
        .where('prepared_at', '<', new Date(at.getTime() - waits))
        .execute()
      return ended.length
    }),
}

async function noteTimeouts(
  within: Within,
  { sealing, now, where }: WorkerServices,
  ended: readonly { readonly account: string | null }[],
): Promise<void> {
  const whose = ended.flatMap(({ account }) => account ?? [])
  if (whose.length === 0) return
  const people = await within
    .selectFrom('account')
    .select(['id', 'tenant', 'name', 'role'])
    .where('id', 'in', whose)
    .execute()
  const known = new Map(people.map((one) => [one.id, one]))
  const events = whose.map((id) => {
    const { tenant = null, name, role = '' } = known.get(id) ?? {}
    const kind = tenant === null ? ('operator' as const) : ('municipal' as const)
    return {
      at: japanTime(now()),
      where: { ...where, service: 'worker' as const },
      who: { kind, id, ...(name && { name }), role: asRole(role) ?? 'unknown' },
      what: { kind: 'account', id, ...(tenant !== null && { tenant }) },
      how: { action: 'signin.timeout' as const, result: 'ok' as const },
    }
  })
  await appendEvents(within, sealing, events)
}
