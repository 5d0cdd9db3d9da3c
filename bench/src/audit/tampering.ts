import {
  chance,
  columnTamperings,
  fileTamperings,
  filesOf,
  logOf,
  pendingTamperings,
  startVerifiers,
  tableTamperings,
  tryInSql,
} from '@zeimori/store/measuring'
import { openStore } from '@zeimori/store'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const wholeTrials = 10_000
/** Of them in a database; the others on files. */
const wholeInSql = 2600

const wordsOf = (dice: (below: number) => number): readonly string[] =>
  Array.from({ length: 2 + dice(60) }, (_, n) => `記録 ${n}`)

/** Ten thousand attacks on files, tables and what waits, and as many sound logs, for both verifiers. */
export async function tampering(url: string, share: number): Promise<readonly BenchFigure[]> {
  const trials = shareOf(wholeTrials, share)
  const inSql = shareOf(wholeInSql, share)
  const verifiers = startVerifiers()
  const store = await openStore({ url })
  const dice = chance(20_261_122)
  let found = 0
  let alarms = 0
  try {
    const attacks = [
      ...Object.values(columnTamperings).map((statements) => ({
        on: 'table' as const,
        inColumn: true,
        statements,
      })),
      ...Object.values(tableTamperings).map((statements) => ({ on: 'table' as const, statements })),
      ...Object.values(pendingTamperings).map((statements) => ({
        on: 'waiting' as const,
        statements,
      })),
    ]
    for (let n = 0; n < inSql; n += 1) {
      const attack = attacks[n % attacks.length]
      if (attack === undefined) continue
      const { files, columns, inDatabase } = await tryInSql(store, attack, dice)
      const { first, second } = await verifiers.find(files, columns)
      // Of the columns an archive knows nothing: the first verifier sees them where they stand.
      if (inDatabase && (first || 'inColumn' in attack) && second) found += 1
    }
    const kinds = Object.values(fileTamperings)
    for (let n = inSql; n < trials; n += 1) {
      const words = wordsOf(dice)
      const { first, second } = await verifiers.find(
        kinds[n % kinds.length]?.(words, logOf(words), dice) ?? filesOf(logOf(words)),
      )
      if (first && second) found += 1
    }
    for (let n = 0; n < trials; n += 1) {
      const { first, second } = await verifiers.find(filesOf(logOf(wordsOf(dice))))
      if (first || second) alarms += 1
    }
    return [
      { id: 'tamper_found', value: found / trials, unit: '' },
      { id: 'tamper_trials', value: trials, unit: '' },
      { id: 'tamper_classes', value: kinds.length + attacks.length, unit: '' },
      { id: 'clean_false_alarms', value: alarms, unit: '' },
      { id: 'clean_trials', value: trials, unit: '' },
    ]
  } finally {
    verifiers.end()
    await store.close()
  }
}
