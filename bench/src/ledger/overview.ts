import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { enrolled, openConsole, registered, servicesOn } from '@zeimori/console/measuring'
import { askedOf, probes, validityOf } from '@zeimori/probes'
import { catalogue } from '@zeimori/requirements'
import { migrate, openStore, type Store } from '@zeimori/store'
import { startCluster } from '@zeimori/store/measuring'
import { percentile, type BenchFigure } from '../figure.ts'

/** The clock of the measured console stands still. */
const now = new Date('2026-11-22T00:00:00Z')

/** Two years and a day of daily runs. */
const runs = 731
const times = 60

/** How long the overview takes, with its trend: the first time of a day, and afterwards. */
export async function overview(): Promise<readonly BenchFigure[]> {
  const cluster = await startCluster({ fsync: false })
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-ledger-'))
  const store = await openStore({ url: cluster.newDatabase() })
  try {
    await migrate(store)
    const evidence = await seed(store)
    const { first, others } = await visit(store, folder)
    const p95 = percentile(others, 0.95)
    return [
      { id: 'page_p95_ms', value: Math.round(p95), unit: 'ms', baseline: evidence },
      { id: 'page_first_ms', value: Math.round(first), unit: 'ms', baseline: evidence },
    ]
  } finally {
    await store.close()
    cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every probe looked once a day; one in twenty found a failure. @returns how many pieces of evidence */
async function seed({ db }: Store): Promise<number> {
  const ids = probes.map(({ id }) => id)
  const versions = probes.map(({ version }) => version)
  await sql`
    insert into verification
    select gen_random_uuid(), at, at, 'bench', 'bench', repeat('0', 64)
    from generate_series(0, ${runs - 1}) d
    cross join lateral (select ${now}::timestamptz - make_interval(days => d) as at) day`.execute(
    db,
  )
  await sql`
    insert into evidence (id, verification, way, subject, subject_version, outcome, targets, findings,
      effective_at, collected_at, target, tool, version, settings)
    select gen_random_uuid(), v.id, 'probe', p.id, p.current,
      case when hashtext(p.id || v.id) % 20 = 0 then 'fail' else 'pass' end, 3, '[]',
      v.ended_at - interval '1 minute', v.ended_at, 'bench', 'bench', '1', 's'
    from verification v cross join unnest(${ids}::text[], ${versions}::int[]) as p (id, current)`.execute(
    db,
  )
  await sql`analyze`.execute(db)
  return runs * probes.length
}

/** An auditor opens a municipality's ledger again and again. */
async function visit(
  store: Store,
  folder: string,
): Promise<{ readonly first: number; readonly others: readonly number[] }> {
  const services = servicesOn(store, folder, {
    now: () => now,
    ledger: {
      asked: catalogue.map(askedOf),
      validityOf,
      probes,
      running: () => ({ version: '1', settings: 's', certificate: undefined, contract: '' }),
    },
  })
  const app = await openConsole(services)
  try {
    await registered(services, '131016', '見本甲市')
    const someone = { tenant: undefined, login: 'kansa', role: 'auditor' } as const
    const { visitor } = await enrolled(app, services, someone)
    const taken: number[] = []
    for (let i = 0; i <= times; i++) {
      const start = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one after another, or they would be measured together
      const { statusCode } = await visitor.get('/ledger?tenant=131016')
      if (statusCode !== 200) throw new Error(`the ledger answered ${statusCode}`)
      taken.push(performance.now() - start)
    }
    const [first = NaN, ...others] = taken
    return { first, others }
  } finally {
    await app.close()
  }
}
