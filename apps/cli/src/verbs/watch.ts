import { resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { untilStopped } from '../until-stopped.ts'
import { print, printProblem } from '../terminal.ts'
import { clockText } from '../watching/judge.ts'
import { readWatchSettings } from '../watching/settings.ts'
import { readState } from '../watching/state.ts'
import { startWatcher } from '../watching/watcher.ts'

const howTo = './zeimori watch --config 見張りの設定.json [status]'

/** Watches the service from outside: a process of its own, with settings and a file of its own. */
export async function watch(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { config: { type: 'string' } }, howTo)
  const [name, ...more] = positionals
  if (values.config === undefined || more.length > 0 || (name !== undefined && name !== 'status'))
    throw wrongUse(`見張りの設定のファイルを --config で指定してください。使い方: ${howTo}`)
  const config = resolve(values.config)
  if (name === 'status') return status(config)
  const running = await startWatcher(config, (problem) => void printProblem(problem))
  const { public: url, tenants, interval } = readWatchSettings(config)
  await print(
    `${url.origin} の${tenants.length}団体を、${interval}秒ごとに見張ります。止めるには Ctrl-C か SIGTERM を送ってください。`,
  )
  await untilStopped()
  await running.stop()
  return 0
}

/** How things stand, by what the watcher has kept. @returns 1 where something is not well */
async function status(config: string): Promise<number> {
  const settings = readWatchSettings(config)
  const { lastRound, gaps, faults, waiting } = readState(settings.state)
  const now = Date.now()
  const day = now - 86_400_000
  const missed = gaps.filter(({ to }) => to >= day)
  const isAlive = lastRound !== undefined && now - lastRound < 3 * settings.interval * 1000
  await print(
    lastRound === undefined
      ? '見張りは、まだ一度も見ていません。'
      : `最後に見たのは ${clockText(lastRound)} です。${isAlive ? '' : '見張りが止まっています。'}`,
    `この24時間の欠測: ${missed.length}回`,
    ...missed.map(({ from, to }) => `  ${clockText(from)} 〜 ${clockText(to)}`),
    `異常: ${Object.keys(faults).length}件`,
    ...Object.values(faults).map(
      ({ what, seen, since }) => `  ${what}: ${seen}（${clockText(since)} から）`,
    ),
    `まだ届いていない知らせ: ${waiting.length}件`,
  )
  return isAlive && Object.keys(faults).length === 0 && missed.length === 0 ? 0 : 1
}
