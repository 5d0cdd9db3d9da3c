import { describe, expect, it } from 'vitest'
import { migrate, openStore } from '../src/index.ts'
import { hasPostgres, startCluster } from './postgres.ts'
import { chance } from './trials/chance.ts'
import { killTrials } from './trials/killing.ts'

describe.skipIf(!hasPostgres)('kill -9', { timeout: 300_000 }, () => {
  // `./zeimori bench audit` kills three hundred times.
  it('of the app, the sequencer and PostgreSQL loses nothing that was acknowledged', async () => {
    const cluster = await startCluster()
    try {
      const url = cluster.newDatabase()
      const store = await openStore({ url })
      await migrate(store)
      await store.close()
      const { acknowledged, ready, ...result } = await killTrials(cluster, url, 6, chance(1))
      expect(result).toEqual({ trials: 6, lost: 0, doubled: 0, broken: undefined, alarms: 0 })
      expect(acknowledged).toBeGreaterThan(6)
      expect(ready).toHaveLength(6)
    } finally {
      cluster.stop()
    }
  })
})
