import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { checkLog, openStore, sealWith, sequence } from '../../src/index.ts'
import type { Cluster } from '../postgres.ts'
import { root } from '../root.ts'
import type { Chance } from './chance.ts'
import { log } from './log-name.ts'

/** What Node runs as the app or as the sequencer. */
export const killProgram = join(root, 'packages/store/test/trials/kill-child.ts')

/** What is killed with `kill -9`. */
export type Victim = 'app' | 'sequencer' | 'PostgreSQL'
const victims: readonly Victim[] = ['app', 'sequencer', 'PostgreSQL']

export type KillResult = {
  readonly trials: number
  readonly acknowledged: number
  /** Acknowledged and not in the log, or there twice. */
  readonly lost: number
  readonly doubled: number
  /** What the verifier says of the chain, and of what waited. */
  readonly broken: string | undefined
  readonly alarms: number
  /** From the kill until an event was kept again, in seconds, for each trial. */
  readonly ready: readonly number[]
}

/** The two processes of the product, and the journal of everything that was acknowledged. */
class Running {
  readonly #url: string
  readonly acknowledged: string[] = []
  #app: ChildProcess | undefined
  #sequencer: ChildProcess | undefined
  #runs = 0

  constructor(url: string) {
    this.#url = url
  }

  startApp(): void {
    this.#runs += 1
    const args = [killProgram, 'append', this.#url, `r${this.#runs}`]
    this.#app = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const { stdout } = this.#app
    if (stdout === null) throw new Error('no output')
    createInterface({ input: stdout }).on('line', (id) => void this.acknowledged.push(id))
  }

  startSequencer(): void {
    const args = [killProgram, 'sequence', this.#url, 's']
    this.#sequencer = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  }

  async kill(which: 'app' | 'sequencer'): Promise<void> {
    const child = which === 'app' ? this.#app : this.#sequencer
    const ended = new Promise((resolve) => child?.once('close', resolve))
    child?.kill('SIGKILL')
    await ended
  }

  /** Resolves when something more was acknowledged. */
  async next(): Promise<void> {
    const before = this.acknowledged.length
    while (this.acknowledged.length === before) await pause(5)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Kills one after the other while events are written, and then looks for every acknowledged one. */
export async function killTrials(
  cluster: Cluster,
  url: string,
  trials: number,
  dice: Chance,
): Promise<KillResult> {
  const running = new Running(url)
  running.startApp()
  running.startSequencer()
  await running.next()
  const ready: number[] = []
  for (let n = 0; n < trials; n += 1) {
    await pause(20 + dice(200))
    const begun = performance.now()
    const victim = victims[n % victims.length]
    if (victim === 'PostgreSQL') {
      cluster.kill()
      await pause(dice(50))
      cluster.start()
    } else if (victim === 'app') {
      await running.kill('app')
      running.startApp()
    } else {
      await running.kill('sequencer')
      running.startSequencer()
    }
    await running.next()
    ready.push((performance.now() - begun) / 1000)
  }
  await running.kill('app')
  await running.kill('sequencer')
  return { trials, ready, ...(await lookedFor(url, running.acknowledged)) }
}

async function lookedFor(url: string, acknowledged: readonly string[]) {
  const store = await openStore({ url })
  const sealing = sealWith(new Uint8Array(32).fill(7))
  const tampered = (): never => {
    throw new Error('an event was changed while it waited')
  }
  while ((await sequence({ store, sealing, log, now: () => new Date(), tampered })) > 0);
  const { rows } = await sql<{ id: string; times: number }>`
    select text::jsonb #>> '{event,what,id}' as id, count(*) as times
    from audit_record group by 1`.execute(store.db)
  const times = new Map(rows.map((row) => [row.id, row.times]))
  const { broken, alarms } = await checkLog(store, log, [])
  await store.close()
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !times.has(id)).length,
    doubled: rows.filter((row) => row.times > 1).length,
    broken: broken?.kind,
    alarms: alarms.length,
  }
}
