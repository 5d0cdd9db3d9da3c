import { sequence, type SequencerOptions } from './sequencer.ts'

/** A sequencer at work. */
export type RunningSequencer = {
  /** Gives what still waits its number, then ends. */
  readonly stop: () => Promise<void>
  /** When it last came to an end of what waits, and what kept it from doing so since. */
  readonly state: () => { readonly emptyAt: Date | undefined; readonly problem: unknown }
}

/** How long it rests when nothing waits, in milliseconds: a record has its number within a second. */
const rest = 200

/** Numbers what happens, until it is stopped. A database that is away is tried again. */
export function runSequencer(options: SequencerOptions): RunningSequencer {
  let stopping = false
  let wake: (() => void) | undefined
  let emptyAt: Date | undefined
  let problem: unknown

  const step = async (): Promise<number> => {
    try {
      const count = await sequence(options)
      problem = undefined
      if (count === 0) emptyAt = options.now()
      return count
    } catch (error) {
      problem = error
      return 0
    }
  }
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, rest)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async (): Promise<void> => {
    for (;;) {
      const count = await step()
      if (count > 0) continue
      if (stopping) return
      await pause()
    }
  }
  const done = work()
  return {
    stop: async () => {
      stopping = true
      wake?.()
      await done
    },
    state: () => ({ emptyAt, problem }),
  }
}
