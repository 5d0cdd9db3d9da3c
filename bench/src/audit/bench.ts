import { migrate, openStore } from '@zeimori/store'
import { chance, killTrials, log, startCluster } from '@zeimori/store/measuring'
import { percentile, type BenchFigure } from '../figure.ts'
import { appending } from './appending.ts'
import { searching } from './searching.ts'
import { tampering } from './tampering.ts'
import { verifying } from './verifying.ts'

const kills = 300

/** The audit log on a PostgreSQL of its own, with fsync on as it comes. */
export async function audit(): Promise<readonly BenchFigure[]> {
  const cluster = await startCluster()
  const fresh = async (): Promise<string> => {
    const url = cluster.newDatabase()
    const store = await openStore({ url })
    await migrate(store)
    await store.close()
    return url
  }
  try {
    const url = await fresh()
    return [
      ...(await appending(url)),
      ...(await verifying(url, log)),
      ...(await tampering(await fresh())),
      ...killed(await killTrials(cluster, await fresh(), kills, chance(7))),
      ...(await searching(await fresh())),
    ]
  } finally {
    cluster.stop()
  }
}

const killed = (result: Awaited<ReturnType<typeof killTrials>>): readonly BenchFigure[] => {
  if (result.broken !== undefined) throw new Error(`the log is broken: ${result.broken}`)
  return [
    { id: 'kill_trials', value: result.trials, unit: '' },
    { id: 'kill_lost', value: result.lost, unit: '' },
    { id: 'kill_doubled', value: result.doubled, unit: '' },
    { id: 'kill_alarms', value: result.alarms, unit: '' },
    { id: 'kill_acknowledged', value: result.acknowledged, unit: '' },
    { id: 'ready_p95_s', value: percentile(result.ready, 0.95), unit: 's' },
  ]
}
