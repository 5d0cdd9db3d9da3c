import type { 年度の記号 } from '@zeimori/tax'
import { back, backRowsOf } from './back.ts'
import { deductionsOf, numberingOf } from './deductions.ts'
import { detailRowsOf, detailsOf } from './details.ts'
import { inRow, type Field, type FieldRows, type FieldTable } from './field.ts'
import { earnings, heading, income, payment } from './front.ts'
import { separate } from './separate.ts'

/** Every box of the 市民税・県民税申告書 of a 年度, in the order of the paper. */
export function fieldTable(year: 年度の記号): FieldTable {
  const numbering = numberingOf(year)
  return {
    fields: [
      ...heading,
      ...income,
      ...earnings,
      ...detailsOf(numbering),
      ...deductionsOf(numbering),
      ...payment,
      ...back,
      ...separate,
    ],
    rows: [...detailRowsOf(numbering), ...backRowsOf(numbering)],
  }
}

/** One row of a list as fields of their own. */
export const fieldsOfRow = (rows: FieldRows, row: number): readonly Field[] =>
  rows.columns.map(({ id, label, kind, byHand }) => ({
    id: inRow(rows.id, row, id),
    number: rows.number,
    ...(rows.unverified && { unverified: true as const }),
    label: `${rows.label} ${row} ${label}`,
    kind,
    part: rows.part,
    ...(byHand && { byHand }),
  }))
