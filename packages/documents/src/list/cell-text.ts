import type { XmlElement } from '@rgrove/parse-xml'
import { yearMonthDay } from '@zeimori/records'
import { childrenOf } from '../template/book.ts'
import { wordsOf } from '../template/sheet.ts'

/** What is said of a cell beside its words. */
export type Note =
  /** It shows an error of Excel's, such as #REF!. */
  | 'error'
  /** A formula of which the file does not hold the answer. */
  | 'no-answer'

/** What a cell shows. */
export type Shown = { readonly text: string; readonly note?: Note }

/** What the cells of a workbook mean. */
export type Meanings = {
  readonly strings: readonly string[]
  readonly dates: ReadonlySet<string>
  readonly percents: ReadonlySet<string>
  readonly from1904: boolean
}

/** The words that a cell shows: of a formula its last answer, of a day 「2026年4月1日」. */
export function shownIn(cell: XmlElement, style: string, meanings: Meanings): Shown {
  const plain = childrenOf(cell, 'v')[0]?.text ?? ''
  const type = cell.attributes['t']
  const isFormula = childrenOf(cell, 'f').length > 0
  if (type === 'e') return { text: plain, note: 'error' }
  if (isFormula && plain === '' && type !== 'str') return { text: '', note: 'no-answer' }
  switch (type ?? 'n') {
    case 's':
      return { text: wholeText(meanings.strings[Number(plain)] ?? '') }
    case 'inlineStr':
      return { text: wholeText(wordsOf(childrenOf(cell, 'is')[0])) }
    case 'str':
      return { text: wholeText(plain) }
    case 'd':
      return { text: plain }
    case 'b':
      return { text: plain === '1' ? 'TRUE' : 'FALSE' }
    default:
      return { text: plain === '' ? '' : numberText(plain, style, meanings) }
  }
}

/** Excel writes characters that XML does not take as `_x000D_`, and ends lines in several ways. */
const wholeText = (text: string): string =>
  text
    .replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .toWellFormed()
    .trim()

function numberText(plain: string, style: string, meanings: Meanings): string {
  const number = Number(plain)
  if (!Number.isFinite(number)) return plain
  if (meanings.dates.has(style) && number >= 0 && number < lastDay)
    return dayText(number, meanings.from1904)
  return meanings.percents.has(style) ? `${digits(number * 100)}%` : digits(number)
}

/** As many digits as Excel keeps. */
const digits = (number: number): string => String(Number(number.toPrecision(15)))

/** 1 January of the year 10000, as Excel counts days. */
const lastDay = 2_958_466
const epoch = 25_569
const days1904 = 1_462
const minutesInDay = 1_440

/** A day of the calendar, a time, or both. */
function dayText(serial: number, from1904: boolean): string {
  const minutes = Math.round((serial % 1) * minutesInDay)
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  if (serial < 1) return time
  const since1900 = Math.floor(serial) + (from1904 ? days1904 : 0)
  // Excel counts a 29 February 1900 that never was.
  const { year, month, day } = yearMonthDay(since1900 - epoch + (since1900 < 60 ? 1 : 0))
  const date = `${year}年${month}月${day}日`
  return minutes === 0 ? date : `${date} ${time}`
}
