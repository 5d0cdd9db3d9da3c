import { migrate, openStore } from '@zeimori/store'
import { chance, killTrials, startCluster, type Cluster } from '@zeimori/store/measuring'
import { percentile, type BenchFigure } from '../figure.ts'
import { shareOf, type Stages } from '../stages.ts'
import { appending } from './appending.ts'
import { searching } from './searching.ts'
import { tampering } from './tampering.ts'
import { verifying } from './verifying.ts'

const kills = 300

/** The audit log on a PostgreSQL of its own, with fsync on as it comes; each stage on a new one. */
export const auditStages: Stages = {
  append: (share) => onCluster((_, url) => appending(url, share)),
  verify: (share) => onCluster((_, url) => verifying(url, share)),
  tamper: (share) => onCluster((_, url) => tampering(url, share)),
  kill: (share) =>
    onCluster(async (cluster, url) =>
      killed(await killTrials(cluster, url, shareOf(kills, share), chance(7))),
    ),
  search: (share) => onCluster((_, url) => searching(url, share)),
}

async function onCluster(
  measure: (cluster: Cluster, url: string) => Promise<readonly BenchFigure[]>,
): Promise<readonly BenchFigure[]> {
  const cluster = await startCluster()
  try {
    const url = cluster.newDatabase()
    const store = await openStore({ url })
    await migrate(store)
    await store.close()
    return await measure(cluster, url)
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
