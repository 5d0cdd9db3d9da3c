import type { Store } from '../connect/open.ts'
import { anchorCheckpoint } from './anchor.ts'
import { signLog, type LogSigner } from './seal-log.ts'

export type SealerOptions = {
  readonly store: Store
  readonly signer: LogSigner
  /** Where checkpoints go that lie outside of this host; undefined for nowhere. */
  readonly anchor: string | undefined
  readonly report: (error: unknown) => void
}

/** In milliseconds. */
const signedEvery = 10_000
const anchoredEvery = 10 * 60 * 1000

/** Signs the log as it grows, and puts the signed state outside every ten minutes and at the end. */
export function runSealer({ store, signer, anchor, report }: SealerOptions): {
  readonly stop: () => Promise<void>
} {
  let anchored = 0
  let working = Promise.resolve()
  const step = async (last: boolean): Promise<void> => {
    try {
      const note = await signLog(store, signer)
      const due = last || Date.now() - anchored >= anchoredEvery
      if (note === undefined || anchor === undefined || !due) return
      anchorCheckpoint(anchor, Number(note.split('\n')[1]), note)
      anchored = Date.now()
    } catch (error) {
      report(error)
    }
  }
  const next = (last: boolean): Promise<void> => (working = working.then(() => step(last)))
  const timer = setInterval(() => void next(false), signedEvery)
  return {
    stop: () => {
      clearInterval(timer)
      return next(true)
    },
  }
}
