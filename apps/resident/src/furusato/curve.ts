import {
  assess,
  yen,
  ふるさと納税の曲線,
  ふるさと納税の限度額,
  自己負担が増えない寄附額,
  type Figure,
  type Yen,
} from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'

/** Why an amount stands in the curve. */
export type Mark = 'step' | 'limit' | 'real-limit' | 'given'

/** What a donation of so much costs her in the end, in yen. */
export type CurvePoint = {
  readonly donation: Yen
  readonly burden: number
  readonly lessResidentTax: number
  readonly lessIncomeTax: number
  readonly marks: readonly Mark[]
}

/** The donations and what is left of them for her to bear, as worked out by assessing each. */
export type Curve = {
  /** The limit of the law: up to there 特例控除 is not cut. */
  readonly limit: Figure
  /** Up to there she bears 2,000 yen and what rounding leaves; less than `limit` where a credit cannot be used up. */
  readonly realLimit: Yen
  /** What she bears anywhere between a donation of some thousand yen and the real limit. */
  readonly burdenWithin: { readonly least: number; readonly most: number }
  readonly points: readonly CurvePoint[]
}

const steps = 24
/** Beyond the limit by half, so that the kink shows. */
const beyond = 1.5
const round = 1_000
/** Below this the 2,000 yen themselves are the donation. */
const worthwhile = 5_000

/** The curve of a person with any income; undefined where no limit is, since nothing would come back. */
export function curveOf(base: Base): Curve | undefined {
  const limit = ふるさと納税の限度額(assess(base.申告, base.団体, base.年度))
  if (limit.yen === 0) return undefined
  const realLimit = 自己負担が増えない寄附額(base)
  const given = base.申告.寄附.ふるさと納税
  const marked = new Map<number, Mark[]>()
  const mark = (amount: number, as: Mark): void => {
    marked.set(amount, [...(marked.get(amount) ?? []), as])
  }
  for (const amount of evenly(Math.max(limit.yen * beyond, given, worthwhile))) mark(amount, 'step')
  mark(limit.yen, 'limit')
  if (realLimit < limit.yen) mark(realLimit, 'real-limit')
  if (given > 0) mark(given, 'given')

  const amounts = [...marked.keys()].sort((one, other) => one - other)
  const points = ふるさと納税の曲線(base, amounts.map(yen)).map((result) => ({
    donation: result.寄附額.yen,
    burden: result.自己負担額.yen,
    lessResidentTax: result.住民税の減る額.yen,
    lessIncomeTax: result.所得税の減る額.yen,
    marks: marked.get(result.寄附額.yen) ?? [],
  }))
  return { limit, realLimit, burdenWithin: rangeWithin(points, realLimit), points }
}

/** From nought on, in thousands. */
function evenly(to: number): readonly number[] {
  const step = Math.max(round, Math.ceil(to / steps / round) * round)
  return Array.from({ length: Math.ceil(to / step) + 1 }, (_, i) => i * step)
}

function rangeWithin(points: readonly CurvePoint[], realLimit: number): Curve['burdenWithin'] {
  const burdens = points
    .filter(({ donation }) => donation >= Math.min(worthwhile, realLimit) && donation <= realLimit)
    .map(({ burden }) => burden)
  return burdens.length === 0
    ? { least: 0, most: 0 }
    : { least: Math.min(...burdens), most: Math.max(...burdens) }
}
