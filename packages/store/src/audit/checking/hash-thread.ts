/** A thread that hashes the segments that it is sent, one after the other. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { hashSegment } from './hash-segment.ts'
import type { Segment } from './segment.ts'

/** Tells a thread of ours from any other that may load this file. */
const purpose = 'zeimori: hash segments of the audit log'

/** Another thread of this very file, wherever it was bundled to. Load it by `import()` alone, so that it stays a file of its own. */
export const startHashing = (): Worker =>
  new Worker(new URL(import.meta.url), { workerData: purpose, execArgv: [] })

if (!isMainThread && workerData === purpose)
  parentPort?.on('message', (segment: Segment) => {
    parentPort?.postMessage(hashSegment(segment), [])
  })
