import { sql } from 'kysely'
import { searchLog, type LogQuery } from '@zeimori/console'
import { openStore, type Store } from '@zeimori/store'
import { percentile, type BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

/** Twelve months of 200,000 records a day for ten days each: what thirty municipalities write in a year. */
const wholeRecords = 7_300_000
const months = 12

/** Made by the database itself: what is searched is the columns, and only what is found is read. */
async function fill({ db }: Store, eachMonth: number): Promise<void> {
  for (let month = 0; month < months; month += 1) {
    const first = `2026-${String(month + 1).padStart(2, '0')}-01`
    await sql`select audit_month(${first}::date)`.execute(db)
    await sql`
      insert into audit_record (seq, at, text, hash, tenant, who, action, result)
      select n,
        ${`${first}T00:00:00+09:00`}::timestamptz + (n - ${month * eachMonth}) * ${864_000 / eachMonth}::float8 * interval '1 second',
        '{"at":"x","event":{"at":"2026-01-01T00:00:00.000+09:00","where":{"host":"h","service":"console","instance":"i"},"who":{"kind":"operator","id":"'
          || n % 600 || '"},"what":{"kind":"account"},"how":{"action":"account.change","result":"ok","reason":"'
          || repeat('x', 300) || '"}},"seq":' || n || '}',
        md5(n::text),
        (130000 + n % 30)::text,
        (n % 600)::text,
        (array['account.change', 'audit.search', 'signin.complete', 'signin.password', 'list.export'])[1 + n % 5],
        case when n % 5000 = 0 then 'failed' when n % 97 = 0 then 'denied' else 'ok' end
      from generate_series(${month * eachMonth + 1}::bigint, ${(month + 1) * eachMonth}::bigint) n`.execute(
      db,
    )
  }
  await sql`analyze audit_record`.execute(db)
}

type Asked = { readonly tenant: string | undefined; readonly query: LogQuery }

/** What officers and operators look for. */
const asked = (n: number, records: number): readonly Asked[] => {
  const month = String(1 + (n % months)).padStart(2, '0')
  const from = `2026-${month}-${String(1 + (n % 20)).padStart(2, '0')}`
  const tenant = String(130_000 + (n % 30))
  return [
    { tenant: undefined, query: {} },
    { tenant: undefined, query: { from, to: from } },
    { tenant: undefined, query: { who: String(n % 600) } },
    { tenant: undefined, query: { result: 'failed' } },
    { tenant: undefined, query: { action: 'list.export', from, to: from } },
    { tenant: undefined, query: { who: 'nobody' } },
    { tenant, query: {} },
    { tenant, query: { result: 'denied' } },
    { tenant, query: { who: String(n % 600), from, to: from } },
    { tenant, query: { before: String(1 + ((n * 7919) % records)) } },
  ]
}

/** How many months' parts the database looks at for one day. */
async function partsOfOneDay({ db }: Store): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select seq, text from audit_record
    where at >= '2026-05-03T00:00:00+09:00' and at < '2026-05-04T00:00:00+09:00'
    order by seq desc limit 100`.execute(db)
  const parts = rows.flatMap((row) => /audit_record_(\d{6})/.exec(row['QUERY PLAN'])?.[1] ?? [])
  return new Set(parts).size
}

/** One page of the console's search, over 7.3 million records. */
export async function searching(url: string, share: number): Promise<readonly BenchFigure[]> {
  const eachMonth = shareOf(wholeRecords / months, share)
  const store = await openStore({ url })
  try {
    await fill(store, eachMonth)
    const times: number[] = []
    for (let n = 0; n < 20; n += 1)
      for (const { tenant, query } of asked(n, months * eachMonth)) {
        const begun = performance.now()
        await searchLog(store, tenant, query, 100)
        times.push(performance.now() - begun)
      }
    return [
      { id: 'search_ms', value: percentile(times, 0.95), unit: 'ms' },
      { id: 'search_records', value: months * eachMonth, unit: '' },
      { id: 'search_parts', value: await partsOfOneDay(store), unit: '', baseline: months },
    ]
  } finally {
    await store.close()
  }
}
