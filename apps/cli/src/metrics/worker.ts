import { readVersion } from '@zeimori/resident'
import type { Installation } from '../installation.ts'
import { root } from '../root.ts'
import { installationFigures } from './installation.ts'
import { listenForMetrics } from './listen.ts'
import { processFigures } from './process.ts'
import { roundFigures, type RoundFigures } from './rounds.ts'

/** The figures of a worker that is a process of its own, where they are collected. */
export async function workerMetrics(own: Installation): Promise<{
  readonly round: RoundFigures['take']
  readonly stop: () => Promise<void>
}> {
  const rounds = roundFigures(Date.now)
  const address = own.settings.metrics.worker
  if (address === undefined) return { round: rounds.take, stop: async () => undefined }
  const process = processFigures('worker', readVersion(root))
  const standing = installationFigures(own)
  const listener = await listenForMetrics(address, async () => [
    ...process.families(),
    ...rounds.families(),
    ...(await standing()),
  ])
  return {
    round: rounds.take,
    stop: async () => {
      await listener.stop()
      process.stop()
    },
  }
}
