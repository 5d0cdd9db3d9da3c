import {
  day,
  lastDayOf,
  readIsoDay,
  yen,
  退職所得を査定する,
  type Day,
  type 退職所得の査定,
} from '@zeimori/tax'
import type { Retirement } from './input-incomes.ts'
import { CaseMistake } from './mistake.ts'

/** What a case's 退職手当等 makes, and what is worth a line about its years of service. */
export type RetirementResult = {
  readonly 退職: 退職所得の査定
  readonly notes: readonly string[]
}

const at = 'inputs.incomes.retirement'
const fiveYears = 5
/** 短期退職手当等 began with the payments of 令和4年. */
const firstShortYear = 2022

/**
 * 退職所得 of a payment in `year`, which is taxed on its own and needs no fiscal year of the engine.
 * @throws CaseMistake where the case does not say the years of service, or says of them what cannot be
 */
export function retirementOf(retirement: Retirement, year: number): RetirementResult {
  const { amount, serviceYears, start, end, short5, officer5 } = retirement
  const byDays = start && end ? serviceBetween(start, end) : undefined
  const 勤続年数 = serviceYears ?? byDays
  const 支払日 = day(year, 12, 31)
  if (勤続年数 === undefined || 支払日 === undefined)
    throw new CaseMistake(`${at}: serviceYears か、start と end が要ります`)
  if (short5 && officer5) throw new CaseMistake(`${at}.short5: officer5 と両方は書けません`)
  if ((short5 || officer5) && 勤続年数 > fiveYears)
    throw new CaseMistake(`${at}: 勤続 ${勤続年数}年は5年以下ではありません`)
  if (short5 && year < firstShortYear)
    throw new CaseMistake(`${at}.short5: 短期退職手当等は令和4年の支払からです`)
  return {
    退職: 退職所得を査定する({
      収入金額: yen(amount),
      勤続年数,
      支払日,
      障害による退職: false,
      役員等: officer5,
    }),
    notes:
      byDays === undefined || byDays === 勤続年数
        ? []
        : [
            `${at}: start から end までは ${byDays}年ですが、serviceYears の ${勤続年数}年で計算しました`,
          ],
  }
}

/**
 * Years from one day to another, both counted, a fraction as a year. Undefined where the end comes first. A year from
 * 29 February ends with February where the year has no such day (民法第143条第2項ただし書).
 */
function serviceBetween(start: string, end: string): number | undefined {
  const [from, to] = [readIsoDay(start), readIsoDay(end)]
  if (from === undefined || to === undefined) return undefined
  const after = nextDay(to)
  const years = after.year - from.year
  const anniversary = from.day > lastDayOf(after.year, from.month) ? nextMonth(from) : from
  const service = inYear(after) > inYear(anniversary) ? years + 1 : years
  return service > 0 ? service : undefined
}

const nextDay = ({ year, month, day: date }: Day): Day => {
  if (date < lastDayOf(year, month)) return { year, month, day: date + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

const nextMonth = ({ year, month }: Day): Day => ({ year, month: month + 1, day: 1 })

/** The order of a day within its year. */
const inYear = ({ month, day: date }: Day): number => month * 100 + date
