import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifier } from '@zeimori/records'
import { archivedRecords, checkLog, hashing, openStore, writeArchive } from '@zeimori/store'
import type { BenchFigure } from '../figure.ts'

const secondsOf = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const begun = performance.now()
  const result = await work()
  return [result, (performance.now() - begun) / 1000]
}

/** Verifies the log that was just written: as an archive, and where it stands in the database. */
export async function verifying(url: string, log: string): Promise<readonly BenchFigure[]> {
  const store = await openStore({ url })
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-bench-'))
  const file = join(folder, 'audit.ndjson')
  try {
    await writeArchive(store, { from: 1, to: 500_000 }, `${file}.zst`)
    const [size, archiveSeconds] = await secondsOf(async () => {
      const follow = verifier({ hashing, log, checkpoints: [] })
      for await (const records of archivedRecords(`${file}.zst`, 1))
        for (const record of records)
          if (follow.next(record) !== undefined) throw new Error('the log is broken')
      return follow.size()
    })
    const [{ size: all, broken }, databaseSeconds] = await secondsOf(() => checkLog(store, log, []))
    if (broken !== undefined) throw new Error(`the log is broken: ${broken.kind}`)
    return [
      { id: 'verify_per_s', value: size / archiveSeconds, unit: '/s' },
      { id: 'verify_database_per_s', value: all / databaseSeconds, unit: '/s' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await store.close()
  }
}
