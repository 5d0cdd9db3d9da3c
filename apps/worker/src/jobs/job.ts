import type { WorkerServices } from '../services.ts'

/** Something that the product does by itself, at its time. It can run twice: same input, same end state. */
export type Job = {
  readonly name: string
  /** When, in Japan's time: minute, hour, day, month, day of the week. */
  readonly cron: string
  /** How often it is tried again after it failed, and how long after the first time, in seconds. */
  readonly retries: number
  readonly retryAfter: number
  /** @returns how many things it did */
  readonly run: (services: WorkerServices) => Promise<number>
}
