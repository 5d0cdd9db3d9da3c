import { lastDayOf, day, type Day } from '@zeimori/tax'

/** What a resident typed into a box for a date: blank, a day, or why it is none. */
export type ReadDay =
  | { readonly ok: true; readonly day: Day | undefined }
  | { readonly ok: false; readonly problem: DayProblem }

export type DayProblem =
  | { readonly code: 'not-a-date' }
  /** The month has no such day; `last` is its last. */
  | { readonly code: 'no-such-day'; readonly month: string; readonly last: number }
  | { readonly code: 'no-such-month' }
  /** The era had not begun or was over; `from` and `to` say when it was. */
  | {
      readonly code: 'outside-era'
      readonly era: string
      readonly from: string
      readonly to: string
    }
  | { readonly code: 'in-the-future' }
  | { readonly code: 'too-long-ago' }

type Era = {
  readonly name: string
  readonly letter: string
  readonly from: readonly [number, number, number]
  readonly to: readonly [number, number, number] | undefined
}

/** 元号を改める政令などによる。明治は太陽暦になった明治6年から。 */
const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: [2019, 5, 1], to: undefined },
  { name: '平成', letter: 'H', from: [1989, 1, 8], to: [2019, 4, 30] },
  { name: '昭和', letter: 'S', from: [1926, 12, 25], to: [1989, 1, 7] },
  { name: '大正', letter: 'T', from: [1912, 7, 30], to: [1926, 12, 24] },
  { name: '明治', letter: 'M', from: [1873, 1, 1], to: [1912, 7, 29] },
]

const separated = /^([^\d]*)(\d{1,4}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?$/
const packed = /^()(\d{4})(\d{2})(\d{2})$/

/**
 * Reads a date as people write it: 「平成23年2月28日」「H23.2.28」「2011-02-28」「20110228」「昭和元年…」.
 * @param lastYear the last year in which a birth counts; a later one is a slip
 */
export function readDay(typed: string, lastYear: number): ReadDay {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−‐–—]/g, '-')
  if (text === '') return { ok: true, day: undefined }
  const match = separated.exec(text) ?? packed.exec(text)
  if (match === null) return { ok: false, problem: { code: 'not-a-date' } }

  const [, eraText = '', yearText = '', monthText, dateText] = match
  const era = eraText === '' ? undefined : findEra(eraText)
  if (eraText !== '' && era === undefined) return { ok: false, problem: { code: 'not-a-date' } }
  const inEra = yearText === '元' ? 1 : Number(yearText)
  const year = era === undefined ? inEra : era.from[0] + inEra - 1
  const month = Number(monthText)
  const date = Number(dateText)

  const problem = problemOf(era, inEra, year, month, date, lastYear)
  const found = day(year, month, date)
  return problem !== undefined || found === undefined
    ? { ok: false, problem: problem ?? { code: 'not-a-date' } }
    : { ok: true, day: found }
}

const findEra = (text: string): Era | undefined =>
  eras.find(
    ({ name, letter }) => text === name || text.toUpperCase() === letter || text === name[0],
  )

function problemOf(
  era: Era | undefined,
  inEra: number,
  year: number,
  month: number,
  date: number,
  lastYear: number,
): DayProblem | undefined {
  if (era === undefined && year < 1000) return { code: 'not-a-date' }
  if (month < 1 || month > 12) return { code: 'no-such-month' }
  const last = lastDayOf(year, month)
  if (date < 1 || date > last) {
    const name = era === undefined ? `${year}年${month}月` : `${eraYear(era, inEra)}${month}月`
    return { code: 'no-such-day', month: name, last }
  }
  if (era !== undefined && (inEra < 1 || !within(era, [year, month, date])))
    return {
      code: 'outside-era',
      era: era.name,
      from: inFull(era, era.from),
      to: era.to ? inFull(era, era.to) : '',
    }
  if (year > lastYear) return { code: 'in-the-future' }
  return year < 1873 ? { code: 'too-long-ago' } : undefined
}

type Triple = readonly [number, number, number]

const compare = (a: Triple, b: Triple): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

const within = ({ from, to }: Era, at: Triple): boolean =>
  compare(from, at) <= 0 && (to === undefined || compare(at, to) <= 0)

const eraYear = ({ name }: Era, year: number): string => `${name}${year === 1 ? '元' : year}年`

const inFull = (era: Era, [year, month, date]: Triple): string =>
  `${eraYear(era, year - era.from[0] + 1)}${month}月${date}日`

/** 「平成23年（2011年）2月28日」: the day again, in both ways of counting years. */
export function inBothYears({ year, month, day: date }: Day): string {
  const era = eras.find((one) => within(one, [year, month, date]))
  const rest = `${month}月${date}日`
  return era === undefined
    ? `${year}年${rest}`
    : `${eraYear(era, year - era.from[0] + 1)}（${year}年）${rest}`
}
