import type { IncomingMessage } from 'node:http'
import { originOf } from '@zeimori/detection'
import type { residentListener } from '@zeimori/resident'
import { printProblem } from '../terminal.ts'
import { banList } from './ban-files.ts'
import { pace } from './pace.ts'

type Listener = ReturnType<typeof residentListener>

const banText =
  'この接続元からは、しばらく利用できません。攻撃と見分けのつかない通信があったためです。時間をおいてからお試しください。心当たりがないときは、自治体の窓口か、サービスの担当にお知らせください。\n'
const slowText =
  '短い間に、たくさんの要求が届いています。少し待ってから、もう一度お試しください。\n'

/** How long somebody who is slowed down waits before the next try, in seconds. */
const wait = 5

/**
 * Has a listener, before it listens, answer those who are kept out or slowed down, and nothing else for them. Each
 * look is at the file: it works without the database, and for as long as the file says.
 * @param clock milliseconds since 1970
 * @returns whether a request was answered so
 */
export function turnAway(
  app: Listener,
  folder: string,
  clock: () => number,
): (raw: IncomingMessage) => boolean {
  const list = banList(folder, (file) => {
    void printProblem(`締め出しの一覧 ${file} を読めません。前に読めたものを使います。`)
  })
  const slowed = pace()
  const answered = new WeakSet<IncomingMessage>()
  app.addHook('onRequest', async (request, reply) => {
    const now = clock()
    const network = originOf(request.ip)?.network ?? ''
    const found = list.find(network, now)
    if (found === undefined) return undefined
    const sends = request.method !== 'GET' && request.method !== 'HEAD'
    const isBan = found.act === 'ban'
    if (!isBan && slowed.passes(network, sends, now)) return undefined
    answered.add(request.raw)
    const seconds = isBan ? Math.ceil((found.until - now) / 1000) : wait
    return reply
      .code(isBan ? 403 : 429)
      .header('retry-after', String(seconds))
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .type('text/plain; charset=utf-8')
      .send(isBan ? banText : slowText)
  })
  return (raw) => answered.has(raw)
}
