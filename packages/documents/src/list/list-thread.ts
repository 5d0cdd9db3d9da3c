/** A thread that reads one file: whatever stands in it holds up nobody else, nor takes all memory. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { bad, type Result } from '../template/problem.ts'
import { answerOf, SlowThreadError } from '../thread-answer.ts'
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
export async function readBeside(
  bytes: Uint8Array,
  { patience, memory }: ThreadLimits = threadLimits,
): Promise<Result<readonly ListSheet[]>> {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { purpose, bytes },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  try {
    return await answerOf<Result<readonly ListSheet[]>>(thread, patience)
  } catch (error) {
    if (error instanceof SlowThreadError) return tooMuch('読み取りに時間がかかりすぎます')
    const isMemory =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (isMemory) return tooMuch('中身が多すぎて読み取れません')
    throw error
  }
}

const tooMuch = (what: string): Result<never> => bad({ kind: 'too-large', what })

if (!isMainThread && workerData?.purpose === purpose)
  parentPort?.postMessage(await readLists(workerData.bytes), [])
