import type { 市区町村の差し替え, 年度記号 } from '@zeimori/municipalities'
import { tenantProblem } from './problem-text.ts'
import { date, listOf, object, tested, text, type Reader } from './reader.ts'
import { url } from './read-text.ts'
import { yearSymbol } from './read-year.ts'

/** A municipality's own rates: what its ordinance says, from which page, and who stands for it. */
export type Rates = {
  readonly code: string
  readonly approvedBy: string
  readonly approvedOn: string
  readonly values: 市区町村の差し替え
}

type Fraction = { readonly num: number; readonly den: number }

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value)

/** The difference from the standard rate: never nought, never more than one in a hundred. */
const rate: Reader<Fraction> = tested({ num: 0, den: 1 }, tenantProblem.rate, (value) => {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = new Map<string, unknown>(Object.entries(value))
  const [num, den] = [entries.get('num'), entries.get('den')]
  if (entries.size !== 2 || !isWhole(num) || !isWhole(den) || den <= 0 || num === 0)
    return undefined
  return Math.abs(num) * 100 <= den && den <= 1_000_000 ? { num, den } : undefined
})

const within = (from: number, to: number, problem: string): Reader<number> =>
  tested(0, problem, (value) =>
    isWhole(value) && value >= from && value <= to ? value : undefined,
  )

const yenDifference = within(-5_000, 5_000, tenantProblem.levyAmount)
const limit = within(260_000, 500_000, tenantProblem.exemptionBounds)

const marked = (years: readonly 年度記号[], source: string) => ({
  出典: source,
  年度: Object.fromEntries(years.map((year) => [year, '公表資料' as const])),
  注記: {},
})

const years: Reader<readonly 年度記号[]> = {
  blank: [],
  read: (value, at) => {
    const read = listOf(yearSymbol, 12).read(value, at)
    if (Array.isArray(value) && value.length === 0) at.say(at.key, tenantProblem.whichLevy)
    return read
  },
}

const levy = object(['name', 'perCapita', 'incomeRate', 'years', 'source'], ({ must, may }, at) => {
  const perCapita = may('perCapita', yenDifference) ?? 0
  const incomeRate = may('incomeRate', rate)
  const name = may('name', text(60))
  const differs = perCapita !== 0 || incomeRate !== undefined
  if (differs !== (name !== undefined))
    at.say(`${at.key}.name`, differs ? tenantProblem.noLevyName : tenantProblem.levyNameAlone)
  return {
    ...marked(must('years', years), must('source', url)),
    税の名称: name,
    均等割: perCapita,
    所得割: incomeRate,
  }
})

const exemption = object(['single', 'each', 'addition', 'years', 'source'], ({ must }, at) => {
  const [single, each] = [must('single', limit), must('each', limit)]
  if (single !== each + 100_000) at.say(`${at.key}.single`, tenantProblem.exemption)
  return {
    ...marked(must('years', years), must('source', url)),
    単身: single,
    一人あたり: each,
    加算: must('addition', limit),
  }
})

const grade = tested<1 | 2 | 3 | undefined>(undefined, tenantProblem.grade, (value) =>
  ([1, 2, 3] as const).find((one) => one === value),
)

/** A municipality's file of rates. */
export const rates: Reader<Rates> = object(
  ['code', 'source', 'approvedBy', 'approvedOn', 'levies', 'exemptions', 'grade'],
  ({ must, may }, at) => {
    const [levies, exemptions] = [
      may('levies', listOf(levy, 12)) ?? [],
      may('exemptions', listOf(exemption, 12)) ?? [],
    ]
    for (const [key, of] of [['levies', levies] as const, ['exemptions', exemptions] as const]) {
      const all = of.flatMap(({ 年度 }) => Object.keys(年度))
      const twice = all.find((year, i) => all.indexOf(year) !== i)
      if (twice !== undefined) at.say(key, tenantProblem.twice(twice))
    }
    return {
      code: must('code', text(6)),
      approvedBy: must('approvedBy', text(60)),
      approvedOn: must('approvedOn', date),
      values: {
        上乗せ: levies,
        非課税限度額: exemptions,
        級地: may('grade', grade),
        出典: must('source', url),
      },
    }
  },
)
