import { rmSync } from 'node:fs'
import { migrate, openStore } from '@zeimori/store'
import { embeddedFolder, startCluster } from '@zeimori/store/measuring'
import { isolation } from './apps/console/test/isolation/run.ts'
import { faults } from './apps/console/test/isolation/faults.ts'
import { servicesOn } from './apps/console/test/services-on.ts'
const t0 = performance.now()
const log = (s) => console.log(((performance.now()-t0)/1000).toFixed(1), s)
const useLite = process.argv[2] === 'lite'
const cluster = useLite ? undefined : await startCluster()
const folder = useLite ? await embeddedFolder() : ''
const store = await openStore(useLite ? { folder } : { url: cluster.newDatabase() })
await migrate(store)
log('migrated')
const services = servicesOn(store)
const tried = isolation(() => services)
log(JSON.stringify(await tried.only(/^GET \/access$/)))
const { findings, requests } = { findings: [] as any[], requests: 0 }
log(requests + ' requests')
for (const f of findings) console.log(JSON.stringify(f))
for (const fault of faults) {
  log(fault.name + ' -> ' + JSON.stringify(await tried.withFault(fault)) + ' / ' + JSON.stringify(await tried.only(fault.at)))
}
await store.close(); cluster?.stop()
process.exit(0)
