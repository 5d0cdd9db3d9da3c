import { migrate, openStore } from '@zeimori/store'
import { startCluster } from '@zeimori/store/measuring'
import { consoleListener, routes } from './apps/console/src/index.ts'
import { loopback } from './apps/console/src/private-door/addresses.ts'
import { servicesOn } from './apps/console/test/services-on.ts'
import { makeWorld } from './apps/console/test/isolation/world.ts'
import { drawing } from './apps/console/test/fuzz/requests.ts'
import { fuzz } from './apps/console/test/fuzz/run.ts'
import { ticketsOf } from './apps/console/test/fuzz/tickets.ts'
const cluster = await startCluster()
const store = await openStore({ url: cluster.newDatabase() })
await migrate(store)
const services = servicesOn(store, { report: (d) => console.log(JSON.stringify(d)) })
const app = await consoleListener({ services, routes, secret: 'x'.repeat(32), tls: false, allowed: loopback, assets: new Map() })
app.addHook('onError', async (r, _, e) => { if (!e.statusCode || e.statusCode >= 500) console.log(r.method, r.url.slice(0,200), e.message.slice(0,300)) })
const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
const tickets = await ticketsOf(app, await makeWorld(services))
console.log('ready', tickets.length)
const n = Number(process.argv[2] ?? 3000)
const t = performance.now()
const { statuses, failures } = await fuzz({ port, draw: drawing(routes, tickets), requests: n, wires: 8, patience: 30000, seed: 20261122 })
console.log(n / ((performance.now() - t) / 1000), 'per s', statuses, failures)
await app.close(); await store.close(); cluster.stop(); process.exit(0)
