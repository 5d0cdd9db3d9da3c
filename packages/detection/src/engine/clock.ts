/** How far behind the newest event another may be and still count as late: logs are written out of order. */
const lateness = 120_000

/**
 * The engine's own time. It never goes back: a late event counts as now; a clock that was set back goes on
 * from where the engine's time stands.
 */
export type Clock = {
  /** The engine's time for an event of this time. */
  readonly at: (time: number) => number
  readonly steps: () => number
  readonly save: () => readonly [newest: number, ahead: number, steps: number]
}

export function clock(saved: readonly number[] = []): Clock {
  let [newest = -1, ahead = 0, steps = 0] = saved
  return {
    at: (time) => {
      if (newest === -1 || time >= newest) newest = time
      else if (newest - time > lateness) {
        ahead += newest - time
        newest = time
        steps += 1
      }
      return newest + ahead
    },
    steps: () => steps,
    save: () => [newest, ahead, steps],
  }
}
