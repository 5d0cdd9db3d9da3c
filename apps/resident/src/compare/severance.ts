import {
  day,
  退職所得の所得税額,
  退職所得を査定する,
  type Day,
  type Figure,
  type Yen,
  type 年度の定め,
  type 退職所得の査定,
} from '@zeimori/tax'
import { valueOf, type FormState } from '../form/state.ts'
import { serviceYearsIn } from './service-years.ts'
import { amountIn, box } from './typed.ts'

/** 退職金 of which the tax is withheld when it is paid. */
export type Severance = {
  /** In yen, before tax. */
  readonly amount: Yen
  /** Whole years of service; a part of a year counts as one. */
  readonly yearsOfService: number
  readonly becauseOfDisability: boolean
  /** Of a company's board, or in public service. */
  readonly official: boolean
}

/** What is withheld, each amount with its reasons. */
export type SeveranceTax = {
  readonly residentTax: 退職所得の査定
  /** For reference. */
  readonly incomeTax: Figure
}

/** The tax on 退職金 that is paid in a month of the year of income. */
export function severanceTax(how: Severance, month: number, 年度: 年度の定め): SeveranceTax {
  const residentTax = 退職所得を査定する({
    収入金額: how.amount,
    勤続年数: how.yearsOfService,
    支払日: firstOf(年度, month),
    障害による退職: how.becauseOfDisability,
    役員等: how.official,
  })
  return { residentTax, incomeTax: 退職所得の所得税額(residentTax.課税退職所得金額, 年度) }
}

function firstOf(年度: 年度の定め, month: number): Day {
  const found = day(年度.所得の年, month, 1)
  if (found === undefined) throw new RangeError(`no such month: ${month}`)
  return found
}

/** What is typed of it; undefined while there is no amount, or no years of service that decide its tax. */
export function typedSeverance(state: FormState): Severance | undefined {
  const amount = amountIn(state, box.severance)
  const yearsOfService = serviceYearsIn(state)
  if (amount === undefined || yearsOfService === undefined) return undefined
  return {
    amount,
    yearsOfService,
    becauseOfDisability: valueOf(state, box.becauseOfDisability) === 'on',
    official: valueOf(state, box.official) === 'on',
  }
}
