import { signatureOf } from '@zeimori/worker'
import { wrongUse } from '../failure.ts'
import type { Settings } from '../settings.ts'
import { signedPost } from './post.ts'
import { readAnswer, type Answer, type Pulse } from './pulse.ts'
import { secretIn } from './settings.ts'

/**
 * Asks the watcher how it is, and tells it how the worker is, where that is given.
 * @returns undefined where it does not answer, or somebody else does
 */
export type AskWatcher = (pulse?: Pulse) => Promise<Answer | undefined>

/**
 * The watcher that the settings name; undefined where none is.
 * @throws a problem in words where a setting cannot be read
 */
export function watcherOf({ watcher: { url, secret: file } }: Settings): AskWatcher | undefined {
  if (url === undefined) return undefined
  const to = URL.parse('/pulse', url)
  if (to === null || !['http:', 'https:'].includes(to.protocol))
    throw wrongUse('ZEIMORI_WATCHER_URL は、http:// か https:// で始まる番地で書いてください。')
  if (file === undefined)
    throw wrongUse('ZEIMORI_WATCHER_SECRET に、見張りと同じ合い言葉のファイルを書いてください。')
  return asking(to, secretIn(file))
}

const asking =
  (to: URL, secret: string): AskWatcher =>
  async (pulse) => {
    const at = Date.now()
    try {
      const { status, body, signature } = await signedPost(
        to,
        secret,
        JSON.stringify(pulse ?? {}),
        at,
      )
      // Only who knows the secret can say that the watcher lives.
      const isIts = signature === signatureOf(secret, Math.floor(at / 1000), body)
      return status === 200 && isIts ? readAnswer(body) : undefined
    } catch {
      return undefined
    }
  }
