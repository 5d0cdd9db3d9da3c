import { runProbes, type Installation as Probed, type Probe, type Run } from '@zeimori/probes'
import { verifyingAlone } from '@zeimori/store'
import type { Installation } from '../installation.ts'
import { keepRun, type Finished, type Starter } from './keep.ts'

/** After so long a single probe is cut off, in milliseconds; the whole run is to take a minute. */
const patience = 30_000

/** A run, and under which number and digest it was kept; undefined where it was not. */
export type Looked = {
  readonly finished: Finished
  readonly kept: { readonly id: string; readonly digest: string } | undefined
}

/** Looks with the probes, and keeps nothing. */
export async function look(
  probes: readonly Probe[],
  probed: Probed,
  onRun: (run: Run) => void,
): Promise<Looked> {
  const startedAt = Date.now()
  const runs = await runProbes(probes, probed, { now: Date.now, patience, onRun })
  const target = [probed.resident, probed.console].flatMap((url) => (url ? [url.origin] : []))
  const finished = { startedAt, endedAt: Date.now(), target: target.join(' '), runs }
  return { finished, kept: undefined }
}

/**
 * Looks with the probes and keeps what they found.
 * @returns undefined where somebody else is verifying, and nothing was done
 */
export async function lookAndKeep(
  own: Installation,
  probes: readonly Probe[],
  probed: Probed,
  onRun: (run: Run) => void,
  by?: Starter,
): Promise<Looked | undefined> {
  const alone = await verifyingAlone(own.store, async () => {
    const { finished } = await look(probes, probed, onRun)
    return { finished, kept: await keepRun(own, finished, by) }
  })
  return alone?.done
}
