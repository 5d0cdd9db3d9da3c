import type { Reader } from './reader.ts'

type Amount = number | undefined

export type Business = {
  readonly revenue: number
  readonly expenses: number
  /** 青色事業専従者給与. */
  readonly familyWages: number
  /** 青色申告特別控除, the amount that the page deducts. */
  readonly blueDeduction: number
}

export type LandKind = '長期一般' | '優良住宅地等' | '居住用'

/** A sale of land or buildings held for more than five years. */
export type LandLong = {
  readonly revenue: number
  readonly expenses: number
  readonly specialDeduction: number
  readonly kind: LandKind
}

export type Retirement = {
  readonly amount: number
  /** Full years, a fraction counted as one. */
  readonly serviceYears: number | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  /** 短期退職手当等. */
  readonly short5: boolean
  /** 特定役員退職手当等. */
  readonly officer5: boolean
}

export type Incomes = {
  readonly salary: Amount
  readonly pension: Amount
  readonly business: Business | undefined
  readonly businessIncome: Amount
  readonly realEstate: { readonly revenue: number; readonly expenses: number } | undefined
  readonly dividend: Amount
  readonly misc: Amount
  readonly occasional: { readonly revenue: number; readonly expenses: number } | undefined
  readonly landLong: LandLong | undefined
  readonly retirement: Retirement | undefined
  readonly taxableOverride: Amount
}

/** The longest service in full years. */
const longestService = 100

export function readIncomes(reader: Reader): Incomes {
  reader.oneWay('business', 'businessIncome')
  return {
    salary: reader.amount('salary'),
    pension: reader.amount('pension'),
    business: reader.optional('business', (inner) => ({
      ...readBalance(inner),
      familyWages: inner.amount('familyWages') ?? 0,
      blueDeduction: inner.amount('blueDeduction') ?? 0,
    })),
    businessIncome: reader.balance('businessIncome'),
    realEstate: reader.optional('realEstate', readBalance),
    dividend: reader.amount('dividend'),
    misc: reader.amount('misc'),
    occasional: reader.optional('occasional', readBalance),
    landLong: reader.optional('landLong', (inner) => ({
      ...readBalance(inner),
      specialDeduction: inner.amount('specialDeduction') ?? 0,
      kind:
        inner.word<LandKind>('kind', {
          general: '長期一般',
          excellent: '優良住宅地等',
          residential10: '居住用',
        }) ?? '長期一般',
    })),
    retirement: reader.optional('retirement', (inner) => ({
      amount: inner.amount('amount') ?? 0,
      serviceYears: inner.count('serviceYears', 1, longestService),
      start: inner.day('start'),
      end: inner.day('end'),
      short5: inner.flag('short5'),
      officer5: inner.flag('officer5'),
    })),
    taxableOverride: reader.amount('taxableOverride'),
  }
}

const readBalance = (reader: Reader) => ({
  revenue: reader.amount('revenue') ?? 0,
  expenses: reader.amount('expenses') ?? 0,
})

/** Whether the case says anything of the income that the year's tax rests on. */
export const saysIncome = (incomes: Incomes): boolean =>
  incomes.salary !== undefined || incomes.pension !== undefined || saysOtherIncome(incomes)

/** Whether the case says anything of other incomes than salary and public pensions. */
export const saysOtherIncome = (incomes: Incomes): boolean =>
  [
    incomes.business,
    incomes.businessIncome,
    incomes.realEstate,
    incomes.dividend,
    incomes.misc,
    incomes.occasional,
    incomes.landLong,
  ].some((income) => income !== undefined)
