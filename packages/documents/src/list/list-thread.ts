/** A thread that reads one file: whatever stands in it holds up nobody else, nor takes all memory. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { bad, type Result } from '../template/problem.ts'
import { readLists, type ListSheet } from './read-lists.ts'

/** Tells a thread of ours from any other that may load this file. */
const purpose = 'zeimori: read a list'

/** What one file may take. */
export type ThreadLimits = {
  /** In milliseconds. */
  readonly patience: number
  /** In mebibytes. */
  readonly memory: number
}

/** What Excel writes within the limits of a list takes a second or two, and a tenth of the memory. */
export const threadLimits: ThreadLimits = { patience: 10_000, memory: 512 }

/** The same as `readLists`, beside everything else. Load it by `import()` alone, so that it stays a file of its own. */
export const readBeside = (
  bytes: Uint8Array,
  { patience, memory }: ThreadLimits = threadLimits,
): Promise<Result<readonly ListSheet[]>> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), {
      workerData: { purpose, bytes },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const tooMuch = (what: string): void => resolve(bad({ kind: 'too-large', what }))
    const timer = setTimeout(() => {
      tooMuch('読み取りに時間がかかりすぎます')
      void thread.terminate()
    }, patience)
    thread.once('message', resolve)
    thread.once('error', (error: unknown) => {
      const isMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      return isMemory ? tooMuch('中身が多すぎて読み取れません') : reject(error)
    })
    thread.once('exit', () => {
      clearTimeout(timer)
      // Where it ends without a word, nobody waits for ever.
      reject(new Error('the thread that reads a list ended'))
    })
  })

if (!isMainThread && workerData?.purpose === purpose)
  parentPort?.postMessage(await readLists(workerData.bytes), [])
