import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faults, isolation, servicesOn, type Isolation } from '@zeimori/console/measuring'
import { migrate, openStore } from '@zeimori/store'
import type { Cluster } from '@zeimori/store/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

async function withTrial(
  cluster: Cluster,
  measure: (tried: Isolation) => Promise<readonly BenchFigure[]>,
): Promise<readonly BenchFigure[]> {
  const store = await openStore({ url: cluster.newDatabase() })
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-files-'))
  try {
    await migrate(store)
    return await measure(isolation(() => servicesOn(store, folder)))
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everybody asks for every address, with what is everybody's; of less, with what is some's. */
export const isolated = (cluster: Cluster, share: number): Promise<readonly BenchFigure[]> =>
  withTrial(cluster, async (tried) => {
    const { findings, requests } = await tried.everything(share === 1 ? 'all' : 'some')
    for (const finding of findings) console.error(JSON.stringify(finding))
    return [{ id: 'cross_reads', value: findings.length, unit: '', baseline: requests }]
  })

/** A fault is caught where it is found with it, and nothing is found without it. */
export const faultsCaught = (cluster: Cluster, share: number): Promise<readonly BenchFigure[]> =>
  withTrial(cluster, async (tried) => {
    const seeded = faults.slice(0, shareOf(faults.length, share))
    let caught = 0
    for (const fault of seeded) {
      const finding = await tried.withFault(fault)
      const clean = await tried.only(fault.at)
      if (finding !== undefined && clean === undefined) caught += 1
      else console.error(`not caught: ${fault.name}`)
    }
    return [{ id: 'authz_faults_caught', value: caught, unit: '', baseline: seeded.length }]
  })
