import { endSessions, sessionsEnded } from './ending.ts'
import { onPerson, type Target } from './on-person.ts'

/** Closes every page that somebody has open: on a lost device, or a doubt. */
export const revokeSessions = onPerson<Target, { readonly ended: number }>({
  permission: 'account.suspend',
  action: 'account.revoke-sessions',
  states: ['invited', 'active', 'suspended'],
  change: async (within, { id }) => {
    const ended = await endSessions(within, id)
    return { ok: true, result: { ended }, changes: sessionsEnded(ended) }
  },
})
