import { sessionsEnded } from './ending.ts'
import { forget } from './forget.ts'
import { onPerson, type Target } from './on-person.ts'

/** 削除: of an account that was stopped. (M46, fujisawa-3-7-b) */
export const deleteAccount = onPerson<Target, undefined>({
  permission: 'account.delete',
  action: 'account.delete',
  states: ['suspended'],
  change: async (within, { id }, _, __, now) => {
    const ended = await forget(within, id, now)
    return {
      ok: true,
      result: undefined,
      changes: { status: { before: 'suspended', after: 'deleted' }, ...sessionsEnded(ended) },
    }
  },
})
