import { migrate, openStore, forTenant } from '@zeimori/store'
import { startCluster } from '@zeimori/store/measuring'
import { sql } from 'kysely'
import { servicesOn } from './apps/console/test/services-on.ts'
import { makeWorld } from './apps/console/test/isolation/world.ts'
const cluster = await startCluster()
const store = await openStore({ url: cluster.newDatabase() })
await migrate(store)
const services = servicesOn(store)
const w = await makeWorld(services); await w.newTargets()
const see = async () => console.log(await forTenant(store, '092011', async (x) => [(await x.selectFrom('account').select('tenant').distinct().execute()), (await x.selectFrom('audit_record').select('tenant').distinct().execute()), (await x.selectFrom('tenant').select('id').execute())]))
await see()
for (const t of ['account','audit_record','tenant']) await sql.raw(`alter table ${t} disable row level security`).execute(store.db)
await see()
await store.close(); cluster.stop()
