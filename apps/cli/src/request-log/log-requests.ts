import { join } from 'node:path'
import { writeRequest, type AnsweredRequest } from '@zeimori/detection'
import { printProblem } from '../terminal.ts'
import type { Service } from './answers.ts'
import { lineFile } from './line-file.ts'

/** How often a listener says in its log that it lives, in milliseconds. */
const beat = 60_000

/** The log of a listener: `take` every answer, and `stop` once it is closed. */
export type RequestLog = {
  readonly take: (request: AnsweredRequest) => void
  readonly stop: () => Promise<void>
}

/** Writes a line for every answer of a listener, and one every minute; nothing where no folder is set. */
export function logRequests(folder: string | undefined, service: Service): RequestLog {
  if (folder === undefined) return { take: () => undefined, stop: async () => undefined }
  const path = join(folder, `${service}.json`)
  const file = lineFile(path, (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    void printProblem(`要求の記録 ${path} に書けません（${code || '追いつきません'}）。`)
  })
  const live = (): void =>
    file.add(JSON.stringify({ kind: 'heartbeat', time: new Date().toISOString(), name: service }))
  const beating = setInterval(live, beat)
  beating.unref()
  return {
    take: (request) => file.add(writeRequest(request)),
    stop: async () => {
      clearInterval(beating)
      await file.stop()
    },
  }
}
