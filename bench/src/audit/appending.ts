import { spawn } from 'node:child_process'
import { sql } from 'kysely'
import { canonicalJson } from '@zeimori/records'
import { appendAlone, forProvider, openStore, sealWith, type Store } from '@zeimori/store'
import { killProgram } from '@zeimori/store/measuring'
import { percentile, type BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { event } from './events.ts'

/** How many wait for their answer at the same moment, as requests do. */
const callers = 96
/** How long the goal asks it to be kept up. */
const sustainedSeconds = 60

type Load = { readonly perSecond: number; readonly waits: readonly number[] }

/** Everybody writes, waits until it is kept, and writes again. */
async function load(write: (n: number) => Promise<void>, lasts: number): Promise<Load> {
  const waits: number[] = []
  const end = performance.now() + lasts * 1000
  let n = 0
  const call = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now()
      await write((n += 1))
      waits.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  return { perSecond: waits.length / lasts, waits }
}

/** The same bytes into a table of one column, grouped in the same way, with nothing around it. */
async function plainTable(store: Store): Promise<(n: number) => Promise<void>> {
  await sql`create table plain (id bigint generated always as identity primary key, text text)`.execute(
    store.db,
  )
  let waiting: { readonly text: string; readonly kept: () => void }[] = []
  let busy = 0
  const flush = async (): Promise<void> => {
    if (busy >= 2) return
    busy += 1
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting.splice(0, 256)
      const texts = group.map(({ text }) => text)
      await store.db
        .transaction()
        .execute((within) =>
          sql`insert into plain (text) select unnest(${texts}::text[])`.execute(within),
        )
      for (const { kept } of group) kept()
    }
    busy -= 1
  }
  return (n) =>
    new Promise((kept) => {
      waiting = [...waiting, { text: canonicalJson({ ...event(n) }), kept }]
      void flush()
    })
}

const sizeOf = (store: Store): Promise<number> =>
  forProvider(store, async (within) => {
    const row = await within.selectFrom('audit_head').select('seq').executeTakeFirst()
    return row?.seq ?? 0
  })

/** The sequencer works beside it, in a process of its own. */
export async function appending(url: string, share: number): Promise<readonly BenchFigure[]> {
  const seconds = shareOf(sustainedSeconds, share)
  const store = await openStore({ url })
  const { rows } = await sql<{ fsync: string }>`show fsync`.execute(store.db)
  if (rows[0]?.fsync !== 'on') throw new Error('fsync is off')
  const plain = await load(await plainTable(store), seconds / 4)
  const sequencer = spawn(process.execPath, [killProgram, 'sequence', url, 's'], {
    stdio: 'ignore',
  })
  const sealing = sealWith(new Uint8Array(32).fill(7))
  const write = (n: number): Promise<void> => appendAlone(store, sealing, [event(n)])
  await load(write, 5)
  const before = await sizeOf(store)
  const { perSecond, waits } = await load(write, seconds)
  const numbered = ((await sizeOf(store)) - before) / seconds
  sequencer.kill()
  await store.close()
  // What was acknowledged and not yet numbered is only half of the work.
  const sustained = Math.min(perSecond, numbered)
  return [
    { id: 'append_per_s', value: sustained, unit: '/s' },
    { id: 'append_p99_ms', value: percentile(waits, 0.99), unit: 'ms' },
    {
      id: 'append_vs_insert',
      value: sustained / plain.perSecond,
      unit: '',
      baseline: plain.perSecond,
    },
    { id: 'append_acknowledged_per_s', value: perSecond, unit: '/s' },
    { id: 'append_numbered_per_s', value: numbered, unit: '/s' },
  ]
}
