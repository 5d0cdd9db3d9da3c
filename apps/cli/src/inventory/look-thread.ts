/** A thread that looks for weaknesses: hundreds of thousands of records would hold up everybody else for long. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { answerOf } from '@zeimori/documents'
import type { TakenLook } from '@zeimori/worker'
import { takeLook } from './look.ts'

/** Tells a thread of ours from any other that may load this file. */
const purpose = 'zeimori: look for weaknesses'

/** All records of npm and Debian take a minute or two; in milliseconds. */
const patience = 30 * 60_000

/** The same as `takeLook`, beside everything else. Load it by `import()` alone, so that it stays a file of its own. */
export const lookBeside = (advisories: string, at: number, root: string): Promise<TakenLook> =>
  answerOf(
    new Worker(new URL(import.meta.url), {
      workerData: { purpose, advisories, at, root },
      execArgv: [],
    }),
    patience,
  )

if (!isMainThread && workerData?.purpose === purpose) {
  const { advisories, at, root } = workerData
  parentPort?.postMessage(await takeLook(String(advisories), Number(at), String(root)), [])
}
