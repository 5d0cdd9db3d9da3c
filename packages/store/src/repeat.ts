/** Something that is done over and over. */
export type Repeating = {
  /** Does what still waits, then ends. */
  readonly stop: () => Promise<void>
}

export type RepeatOptions = {
  /** @returns how much there was to do; after nought it rests */
  readonly step: () => Promise<number>
  /** In milliseconds. */
  readonly rest: number
  /** Told of a step that failed: once for as long as it fails in the same way. */
  readonly report: (error: unknown) => void
}

/** What an error is, without what it says of this time. */
const kindOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error

/** Repeats a step until it is stopped. A step that fails is tried again after the rest. */
export function repeat({ step, rest, report }: RepeatOptions): Repeating {
  let stopping = false
  let wake: (() => void) | undefined
  let trouble: string | undefined

  const attempt = async (): Promise<number> => {
    try {
      const count = await step()
      trouble = undefined
      return count
    } catch (error) {
      if (trouble !== kindOf(error)) report(error)
      trouble = kindOf(error)
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
  }
}
