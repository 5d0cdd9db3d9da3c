/** A thread that looks for weaknesses: hundreds of thousands of records would hold up everybody else for long. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { TakenLook } from '@zeimori/worker'
import { takeLook } from './look.ts'

/** Tells a thread of ours from any other that may load this file. */
const purpose = 'zeimori: look for weaknesses'

/** The same as `takeLook`, beside everything else. Load it by `import()` alone, so that it stays a file of its own. */
export const lookBeside = (advisories: string, at: number, root: string): Promise<TakenLook> =>
  new Promise((resolve, reject) => {
    const given = { purpose, advisories, at, root }
    const thread = new Worker(new URL(import.meta.url), { workerData: given, execArgv: [] })
    thread.once('message', resolve)
    thread.once('error', reject)
  })

if (!isMainThread && workerData?.purpose === purpose) {
  const { advisories, at, root } = workerData
  parentPort?.postMessage(await takeLook(String(advisories), Number(at), String(root)), [])
}
