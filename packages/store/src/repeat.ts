/** Something that is done over and over. */
export type Repeating = {
  /** Does what still waits, then ends. */
  readonly stop: () => Promise<void>
  /** When it last came to an end of what waits, and what kept it from doing so since. */
  readonly state: () => { readonly emptyAt: Date | undefined; readonly problem: unknown }
}

export type RepeatOptions = {
  /** @returns how much there was to do; after nought it rests */
  readonly step: () => Promise<number>
  /** In milliseconds. */
  readonly rest: number
  readonly now: () => Date
}

/** Repeats a step until it is stopped. A step that fails is tried again after the rest. */
export function repeat({ step, rest, now }: RepeatOptions): Repeating {
  let stopping = false
  let wake: (() => void) | undefined
  let emptyAt: Date | undefined
  let problem: unknown

  const attempt = async (): Promise<number> => {
    try {
      const count = await step()
      problem = undefined
      if (count === 0) emptyAt = now()
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
      const count = await attempt()
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
