import { appendEvents, forProvider, japanTime } from '@zeimori/store'
import type { Services } from '../services.ts'
import { digestOf, newToken } from './token.ts'
import { welcomePath } from './welcome-link.ts'

/** How long the link can be used, in milliseconds. */
const lasts = 24 * 60 * 60 * 1000

/**
 * The one-time link of the first administrator, as long as nobody administers the installation. A link made
 * before ends with it.
 * @returns the path of the link; undefined once an administrator has taken it up
 */
export const setUpLink = ({ store, sealing, now, where }: Services): Promise<string | undefined> =>
  forProvider(store, async (within) => {
    const administrators = await within
      .selectFrom('account')
      .select(['id', 'status'])
      .where('role', '=', 'provider-admin')
      .where('status', '!=', 'deleted')
      .forUpdate()
      .execute()
    if (administrators.some(({ status }) => status !== 'invited')) return undefined
    const id =
      administrators[0]?.id ??
      (
        await within
          .insertInto('account')
          .values({
            tenant: null,
            login: 'admin',
            name: '最初の管理者',
            // She says who she is on her first visit: until then there is nothing else that she can do.
            mail: '',
            role: 'provider-admin',
            status: 'invited',
            ends_on: null,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const token = newToken()
    const ends_at = new Date(now().getTime() + lasts)
    await within.deleteFrom('invitation').where('account', '=', id).execute()
    await within
      .insertInto('invitation')
      .values({ token: digestOf(token), account: id, ends_at })
      .execute()
    await appendEvents(within, sealing, [
      {
        at: japanTime(now()),
        where: { ...where, service: 'cli' },
        who: { kind: 'system', id: 'setup' },
        what: { kind: 'account', id },
        how: { action: 'setup.start', result: 'ok' },
      },
    ])
    return welcomePath(token)
  })
