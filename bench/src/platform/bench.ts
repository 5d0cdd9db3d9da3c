import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  drawing,
  faults,
  fuzz,
  isolation,
  routes,
  servicesOn,
  type Ticket,
} from '@zeimori/console/measuring'
import { migrate, openStore } from '@zeimori/store'
import { startCluster, type Cluster } from '@zeimori/store/measuring'
import type { BenchFigure } from '../figure.ts'
import { startChild } from './child.ts'
import { consoleAgainstBare } from './speed.ts'

/** The goal's count; fewer only where somebody asks for a quick look. */
const fuzzRequests = Number(process.env['ZEIMORI_BENCH_REQUESTS'] ?? 1_000_000)
/** After this many the process has grown into its size. */
const warmUp = Math.ceil(fuzzRequests / 20)
/** How long an answer may take, in milliseconds. */
const patience = 2000

/** Measures the platform's defences on PostgreSQL: isolation, fuzzing, and the price of a page. */
export async function platform(): Promise<readonly BenchFigure[]> {
  const cluster = await startCluster()
  try {
    return [...(await isolated(cluster)), ...(await served(cluster))]
  } finally {
    cluster.stop()
  }
}

/** Everybody asks for every address; then so with each fault, over all addresses. */
async function isolated(cluster: Cluster): Promise<readonly BenchFigure[]> {
  const store = await openStore({ url: cluster.newDatabase() })
  await migrate(store)
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-files-'))
  const tried = isolation(() => servicesOn(store, folder))
  const { findings, requests } = await tried.everything('all')
  for (const finding of findings) console.error(JSON.stringify(finding))
  let caught = 0
  for (const fault of faults) {
    const finding = await tried.withFault(fault)
    const clean = await tried.only(fault.at)
    if (finding !== undefined && clean === undefined) caught += 1
    else console.error(`not caught: ${fault.name}`)
  }
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return [
    { id: 'cross_reads', value: findings.length, unit: '', baseline: requests },
    { id: 'authz_faults_caught', value: caught, unit: '', baseline: faults.length },
  ]
}

async function served(cluster: Cluster): Promise<readonly BenchFigure[]> {
  const child = startChild()
  try {
    const started = await child.start(cluster.newDatabase())
    const { ratio, bare } = await consoleAgainstBare(
      started.port,
      started.barePort,
      started.administrator,
    )
    const [first, ...others] = started.tickets
    if (first === undefined) throw new Error('nobody has signed in')
    const run = (requests: number, seed: number) =>
      fuzzed(started.port, [first, ...others], requests, seed)
    const before = await run(warmUp, 1)
    const small = await child.memory()
    const after = await run(fuzzRequests - warmUp, 2)
    const large = await child.memory()
    return [
      { id: 'fuzz_requests', value: before.requests + after.requests, unit: '' },
      { id: 'fuzz_5xx', value: before.defects + after.defects, unit: '' },
      { id: 'fuzz_hangs', value: before.hangs + after.hangs, unit: '' },
      { id: 'rss_drift', value: Math.max(0, large / small - 1), unit: '', baseline: small },
      { id: 'console_vs_bare', value: ratio, unit: '', baseline: bare },
    ]
  } finally {
    child.stop()
  }
}

async function fuzzed(
  port: number,
  tickets: readonly [Ticket, ...Ticket[]],
  requests: number,
  seed: number,
) {
  const draw = drawing(routes, tickets)
  const done = await fuzz({ port, draw, requests, wires: 4, patience, seed })
  for (const { came, sent } of done.failures) console.error(came, JSON.stringify(sent))
  const statuses = [...done.statuses]
  const count = (is: (came: number | string) => boolean): number =>
    statuses.reduce((sum, [came, many]) => sum + (is(came) ? many : 0), 0)
  return {
    requests,
    defects: count((came) => typeof came === 'number' && came >= 500),
    hangs: count((came) => came === 'hang'),
  }
}
