import { ふるさと納税の曲線, type Yen, type 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { obstaclesTo, type Obstacle } from './obstacles.ts'

/** ワンストップ特例, or the donation in the income tax return. */
export type Way = 'one-stop' | 'return'

/** What one way leaves her to bear of a donation, in yen. */
export type WayResult = {
  readonly burden: number
  readonly lessResidentTax: number
  readonly lessIncomeTax: number
}

/** Why the two ways differ, found by taking the cause away. The words are in `texts/furusato.ts`. */
export type WayReason = 'housing-loan' | 'rates' | 'rounding' | 'none'

/** Both ways worked out for one donation. */
export type WaysCompared = {
  readonly results: Readonly<Record<Way, WayResult>>
  /** The one that leaves her less to bear. */
  readonly better: Way | 'neither'
  /** By how many yen. */
  readonly by: number
  readonly why: WayReason
  /** What rules ワンストップ特例 out. */
  readonly obstacles: readonly Obstacle[]
}

/** The most that cutting 1,000, 100 and 1 yen on the two ways can make of a difference. */
const byRounding = 600

/** @param places to how many municipalities she gives; undefined where that is not said */
export function compareWays(base: Base, donation: Yen, places: number | undefined): WaysCompared {
  const results = {
    'one-stop': resultOf(base, donation, 'one-stop'),
    return: resultOf(base, donation, 'return'),
  }
  const difference = results.return.burden - results['one-stop'].burden
  return {
    results,
    better: difference === 0 ? 'neither' : difference > 0 ? 'one-stop' : 'return',
    by: Math.abs(difference),
    why: reasonFor(difference, base, donation),
    obstacles: obstaclesTo(base, places),
  }
}

const declaringBy = (declaration: 申告, way: Way): 申告 => ({
  ...declaration,
  寄附: { ...declaration.寄附, 申告特例: way === 'one-stop' },
})

function resultOf(base: Base, donation: Yen, way: Way): WayResult {
  const [result] = ふるさと納税の曲線({ ...base, 申告: declaringBy(base.申告, way) }, [donation])
  if (result === undefined) throw new RangeError('no result of a donation')
  return {
    burden: result.自己負担額.yen,
    lessResidentTax: result.住民税の減る額.yen,
    lessIncomeTax: result.所得税の減る額.yen,
  }
}

function reasonFor(difference: number, base: Base, donation: Yen): WayReason {
  if (difference === 0) return 'none'
  const { 住宅借入金等: loan } = base.申告
  if (loan !== undefined && loan.控除可能額 > 0) {
    const without = { ...base, 申告: { ...base.申告, 住宅借入金等: undefined } }
    const left =
      resultOf(without, donation, 'return').burden - resultOf(without, donation, 'one-stop').burden
    if (Math.abs(left) < Math.abs(difference) / 2) return 'housing-loan'
  }
  return Math.abs(difference) <= byRounding ? 'rounding' : 'rates'
}
