/** A thread that hashes the segments that it is sent, one after the other. */
import { parentPort } from 'node:worker_threads'
import { hashSegment } from './hash-segment.ts'
import type { Segment } from './segment.ts'

parentPort?.on('message', (segment: Segment) => {
  parentPort?.postMessage(hashSegment(segment), [])
})
