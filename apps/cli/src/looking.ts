import { setTimeout as pause } from 'node:timers/promises'
import type { Repeating } from '@zeimori/store'
import { printProblem } from './terminal.ts'

/** After a look that failed, it is tried again so soon, in milliseconds. */
const soon = 5_000

/**
 * Looks again and again, until it is stopped.
 * @param unseen what is said where a look fails
 * @param look @returns how long to rest before the next, in milliseconds; stopped in its pauses by the signal
 */
export function looking(look: (signal: AbortSignal) => Promise<number>, unseen: string): Repeating {
  const ended = new AbortController()
  const { signal } = ended
  let trouble = ''
  const once = async (): Promise<number> => {
    try {
      const rest = await look(signal)
      trouble = ''
      return rest
    } catch (error) {
      const why = error instanceof Error ? error.message : ''
      if (!signal.aborted && why !== trouble) await printProblem(unseen, why)
      trouble = why
      return soon
    }
  }
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const rest = await once()
      await pause(rest, undefined, { signal }).catch(() => undefined)
    }
  }
  const done = work()
  return {
    stop: async () => {
      ended.abort()
      await done
    },
  }
}
