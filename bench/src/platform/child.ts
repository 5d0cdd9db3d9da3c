import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Ticket } from '@zeimori/console/measuring'
import type { Cluster } from '@zeimori/store/measuring'

/** What the console's process is asked. */
export type Question =
  { readonly kind: 'start'; readonly url: string } | { readonly kind: 'memory' }

export type Started = {
  readonly port: number
  readonly barePort: number
  readonly tickets: readonly Ticket[]
  /** The cookie of a municipality's administrator, who has a hundred people. */
  readonly administrator: string
}

/** What it holds after its garbage was collected, in bytes. */
export type Memory = {
  /** With the free pages that V8 keeps in reserve. */
  readonly withReserve: number
  readonly rss: number
  readonly heapUsed: number
}

/** The console in a process of its own, so that its memory is its own. */
type Child = {
  readonly start: (url: string) => Promise<Started>
  readonly memory: () => Promise<Memory>
  readonly stop: () => void
}

declare const ZEIMORI_ROOT: string

const isStarted = (answer: unknown): answer is Started =>
  typeof answer === 'object' && answer !== null && 'barePort' in answer

const isMemory = (answer: unknown): answer is Memory =>
  typeof answer === 'object' && answer !== null && 'heapUsed' in answer

function startChild(): Child {
  const child = fork(
    join(ZEIMORI_ROOT, 'tools/run.mjs'),
    [join(ZEIMORI_ROOT, 'bench/src/platform/server.ts')],
    { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  return {
    start: async (url) => {
      const answer = await ask(child, { kind: 'start', url })
      if (!isStarted(answer)) throw new Error('the console did not start')
      return answer
    },
    memory: async () => {
      const answer = await ask(child, { kind: 'memory' })
      if (!isMemory(answer)) throw new Error('the console did not say what it holds')
      return answer
    },
    stop: () => void child.kill(),
  }
}

/** Measures something on a console with a database of its own. */
export async function withConsole<T>(
  cluster: Cluster,
  measure: (child: Child, started: Started) => Promise<T>,
): Promise<T> {
  const child = startChild()
  try {
    return await measure(child, await child.start(cluster.newDatabase()))
  } finally {
    child.stop()
  }
}

const ask = (child: ChildProcess, question: Question): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the console has ended')))
    child.send(question)
  })
