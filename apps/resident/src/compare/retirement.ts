import {
  day,
  declared,
  yen,
  総合課税の所得税額,
  退職所得を査定する,
  type Yen,
  type 年度の定め,
  type 退職所得の査定,
} from '@zeimori/tax'
import { salaryOf, withSalary } from './changing.ts'
import { declaring, type Base, type Scenario } from './scenario.ts'

/** Leaving her work within the year. Amounts in yen. */
export type Retirement = {
  /** The last month for which the salary is paid, 1 to 12. */
  readonly lastMonth: number
  readonly severance: Yen
  /** Whole years of service; a part of a year counts as one. */
  readonly yearsOfService: number
  readonly becauseOfDisability: boolean
  /** Of a company's board, or in public service. */
  readonly official: boolean
  /** Undefined: what she pays in the year stays as declared. */
  readonly socialInsurance: Yen | undefined
}

/** The tax on the severance pay, and the year with a shorter salary. */
export type Retiring = {
  readonly scenario: Scenario
  readonly severance: 退職所得の査定
  /** Withheld with it; for reference. */
  readonly severanceIncomeTax: Yen
}

const monthsInYear = 12

/** The year in which she retires: the salary of so many months, and severance pay taxed by itself when it is paid. */
export function retiring(base: Base, scenario: Scenario, how: Retirement): Retiring {
  const severance = 退職所得を査定する({
    収入金額: how.severance,
    勤続年数: how.yearsOfService,
    支払日: lastDay(base.年度, how.lastMonth),
    障害による退職: how.becauseOfDisability,
    役員等: how.official,
  })
  const incomeTax = incomeTaxOn(severance, base.年度)
  const shorter = withSalary(
    scenario.申告,
    yen(Math.floor((salaryOf(scenario.申告) * how.lastMonth) / monthsInYear)),
  )
  const paying =
    how.socialInsurance === undefined ? shorter : { ...shorter, 社会保険料: how.socialInsurance }
  return {
    severance,
    severanceIncomeTax: incomeTax,
    scenario: {
      ...declaring(scenario, paying),
      apart: {
        residentTax: yen(scenario.apart.residentTax + severance.合計.yen),
        incomeTax: yen(scenario.apart.incomeTax + incomeTax),
      },
    },
  }
}

function lastDay(年度: 年度の定め, month: number) {
  const found = day(年度.所得の年, month, 1)
  if (found === undefined) throw new RangeError(`no such month: ${month}`)
  return found
}

/** 所得税法第201条: the year's table over the severance income alone, with 復興特別所得税, whole yen. */
function incomeTaxOn({ 課税退職所得金額 }: 退職所得の査定, 年度: 年度の定め): Yen {
  const tax = 総合課税の所得税額(declared('課税退職所得金額', 課税退職所得金額.yen), 年度)
  const { num, den } = 年度.所得税.復興特別所得税を合わせた割合
  return yen(Math.floor((tax.yen * num) / den))
}
