/** Too much is asked for at once: whoever waits for it is asked to come again. (S16) */
export class BusyError extends Error {
  override readonly name = 'BusyError'
  readonly statusCode = 503
  constructor() {
    super('too much is asked for at once')
  }
}

export type QueueLimits = {
  /** How many are done at the same time. */
  readonly atOnce: number
  /** How many more may wait. */
  readonly waiting: number
}

/**
 * Lets only so much be done at once, and so much wait in the order in which it came.
 * @returns does a piece of work in its turn; rejects with BusyError where too much waits
 */
export function queue({
  atOnce,
  waiting: most,
}: QueueLimits): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = (): Promise<void> => {
    if (running < atOnce) {
      running += 1
      return Promise.resolve()
    }
    if (waiting.length >= most) return Promise.reject(new BusyError())
    return new Promise((go) => waiting.push(go))
  }
  return async (work) => {
    await turn()
    try {
      return await work()
    } finally {
      // Whoever waits takes the place.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
