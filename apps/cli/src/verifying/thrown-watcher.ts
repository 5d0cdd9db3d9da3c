import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'
import { receivePulse } from '../watching/receive.ts'

/** What answers for the watcher of a throw-away installation, and the settings by which it is asked. */
export type ThrownWatcher = Settings['watcher'] & {
  readonly standStill: (does: boolean) => void
  readonly close: () => Promise<void>
}

/** Answers as the watcher does, over its own way in, without going round. */
export async function startWatching({ dataDir }: Settings): Promise<ThrownWatcher> {
  const file = join(dataDir, 'watch-secret')
  const secret = randomBytes(32).toString('hex')
  writeFileSync(file, secret, { mode: 0o600 })
  let goesRound = true
  const state = () => ({ goesRound, interval: 60, gaps: 0 })
  const { port, stop } = await receivePulse({ host: '127.0.0.1', port: 0, secret }, state)
  return {
    url: `http://127.0.0.1:${port}`,
    secret: file,
    standStill: (does) => {
      goesRound = !does
    },
    close: stop,
  }
}
