import type { Value } from '@zeimori/records'
import type { CellStyle, CellValue } from 'hucre'
import { serialOfDay, serialOfMoment } from './dates.ts'

/** How days are shown: `era` as official papers do, `western` so that lists sort and filter by eye. */
export type Dates = 'era' | 'western'

export type TypedCell = { readonly value: CellValue; readonly format?: string }

const dayFormats: Readonly<Record<Dates, string>> = {
  era: '[$-411]ggge"年"m"月"d"日"',
  western: 'yyyy/mm/dd',
}
const momentFormats: Readonly<Record<Dates, string>> = {
  era: '[$-411]ggge"年"m"月"d"日" hh:mm',
  western: 'yyyy/mm/dd hh:mm',
}

/** The most that Excel keeps in one cell, in UTF-16 units. */
const longestText = 32_767
const cut = '…（以下は長すぎるため省きました）'

/** A value as a cell with its type: what is a number stays one, and no text ever becomes a formula. */
export function typedCell(one: Value, dates: Dates): TypedCell {
  switch (one.kind) {
    case 'text':
      return textCell(one.text)
    case 'number':
      return { value: one.number, format: Number.isInteger(one.number) ? '#,##0' : '#,##0.######' }
    case 'yen':
      return { value: one.yen, format: '#,##0"円"' }
    case 'day':
      return { value: serialOfDay(one.day), format: dayFormats[dates] }
    case 'moment':
      return { value: serialOfMoment(one.at), format: momentFormats[dates] }
    case 'none':
      return { value: null }
  }
}

/** Text that begins like a formula is marked as text, so that it stays text when somebody edits the cell. */
function textCell(text: string): TypedCell {
  const kept = cellText(text)
  return /^[=+\-@\t\r\n＝＋－＠]/.test(kept) ? { value: kept, format: '@' } : { value: kept }
}

/** The text as a cell may hold it: without what XML cannot carry, and not longer than Excel allows. */
function cellText(text: string): string {
  const clean = text.replaceAll('\r\n', '\n').replace(unprintable, '\uFFFD').toWellFormed()
  return clean.length <= longestText
    ? clean
    : `${clean.slice(0, longestText - cut.length).toWellFormed()}${cut}`
}

// oxlint-disable-next-line no-control-regex -- exactly these characters no XML may contain
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** The style with the format of the cell's own value. */
export const styled = (style: CellStyle, { format }: TypedCell): CellStyle =>
  format === undefined ? style : { ...style, numFmt: format }
