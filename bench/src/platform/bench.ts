import { startCluster, type Cluster } from '@zeimori/store/measuring'
import type { BenchFigure } from '../figure.ts'
import type { Stages } from '../stages.ts'
import { fuzzing } from './fuzzing.ts'
import { faultsCaught, isolated } from './isolating.ts'
import { pageSpeed } from './speed.ts'

/** The platform's defences on PostgreSQL: isolation, fuzzing, and the price of a page. */
export const platformStages: Stages = {
  isolation: (share) => onCluster((cluster) => isolated(cluster, share)),
  faults: (share) => onCluster((cluster) => faultsCaught(cluster, share)),
  speed: (share) => onCluster((cluster) => pageSpeed(cluster, share)),
  fuzz: (share) => onCluster((cluster) => fuzzing(cluster, share)),
}

async function onCluster(
  measure: (cluster: Cluster) => Promise<readonly BenchFigure[]>,
): Promise<readonly BenchFigure[]> {
  const cluster = await startCluster()
  try {
    return await measure(cluster)
  } finally {
    cluster.stop()
  }
}
