import { smtpCarrier } from '@zeimori/worker'
import { signedPost } from './post.ts'
import type { WatchSettings } from './settings.ts'
import type { Notice } from './state.ts'

/** One way to tell somebody. @returns whether it has been taken */
type Channel = (notice: Notice) => Promise<boolean>

/** The ways to tell people, each by a name that stays the same over a restart. */
export function channelsOf({ mail, hooks }: WatchSettings): ReadonlyMap<string, Channel> {
  const carrier = mail && smtpCarrier(mail.smtp)
  const byMail = (mail?.to ?? []).map((address): readonly [string, Channel] => [
    `mail ${address}`,
    async ({ id, subject, text }) => {
      const carried = await carrier?.({
        id,
        address,
        subject,
        text,
        template: 'watch',
        values: {},
        contact: undefined,
      })
      // What a server refuses for good it will not take the next time either.
      return carried?.kind === 'sent' || carried?.kind === 'refused'
    },
  ])
  const byHook = hooks.map(({ url, secret }): readonly [string, Channel] => [
    `hook ${url}`,
    async ({ id, at, subject, text }) => {
      const body = JSON.stringify({ id, at: new Date(at).toISOString(), subject, text })
      const { status } = await signedPost(new URL(url), secret, body, Date.now())
      return status >= 200 && status < 300
    },
  ])
  return new Map([...byMail, ...byHook])
}

/**
 * Tells whom it can.
 * @returns the messages that somebody has still not got, with who
 */
export async function delivered(
  waiting: readonly Notice[],
  channels: ReadonlyMap<string, Channel>,
): Promise<readonly Notice[]> {
  const after = await Promise.all(
    waiting.map(async (notice) => {
      const tried = await Promise.all(
        notice.left.map(async (name) => {
          const channel = channels.get(name)
          // Somebody who is in the settings no more is not told.
          const isDone = channel === undefined || (await channel(notice).catch(() => false))
          return isDone ? [] : [name]
        }),
      )
      return { ...notice, left: tried.flat() }
    }),
  )
  return after.filter(({ left }) => left.length > 0)
}
