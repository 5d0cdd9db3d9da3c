import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import {
  appendEvents,
  checkArchives,
  checkLog,
  forProvider,
  openStore,
  sealWith,
  sequence,
  writeArchive,
  type Store,
} from '@zeimori/store'
import { log } from '@zeimori/store/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { event } from './events.ts'

const wholeRecords = 500_000
const eachTime = 1000

const secondsOf = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const begun = performance.now()
  const result = await work()
  return [result, (performance.now() - begun) / 1000]
}

/** Writes a log by the product's own doors. */
async function fill(store: Store, records: number): Promise<void> {
  const sealing = sealWith(new Uint8Array(32).fill(7))
  const tampered = (): never => {
    throw new Error('an event was changed while it waited')
  }
  for (let n = 0; n < records; n += eachTime) {
    const count = Math.min(eachTime, records - n)
    const events = Array.from({ length: count }, (_, of) => event(n + of))
    await forProvider(store, (within) => appendEvents(within, sealing, events))
    await sequence({ store, sealing, log, now: () => new Date(), tampered })
  }
}

/** Verifies a log: as an archive, and where it stands in the database. */
export async function verifying(url: string, share: number): Promise<readonly BenchFigure[]> {
  const store = await openStore({ url })
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-bench-'))
  const file = join(folder, 'audit.ndjson.zst')
  const records = shareOf(wholeRecords, share)
  try {
    await fill(store, records)
    await writeArchive(store, { from: 1, to: records }, file)
    const [{ size, broken: damage }, archiveSeconds] = await secondsOf(() =>
      checkArchives(log, [], [file]),
    )
    // What nothing but SHA-256 of the same bytes would take.
    const plain = zstdDecompressSync(readFileSync(file))
    const [, plainSeconds] = await secondsOf(async () => hash('sha256', plain))
    if (damage !== undefined) throw new Error(`the archive is broken: ${damage.kind}`)
    const [{ size: all, broken }, databaseSeconds] = await secondsOf(() => checkLog(store, log, []))
    if (broken !== undefined) throw new Error(`the log is broken: ${broken.kind}`)
    if (size !== records || all !== records) throw new Error('not all records were read')
    return [
      {
        id: 'verify_per_s',
        value: size / archiveSeconds,
        unit: '/s',
        baseline: records / plainSeconds,
      },
      { id: 'verify_database_per_s', value: all / databaseSeconds, unit: '/s' },
      { id: 'verify_records', value: records, unit: '' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await store.close()
  }
}
