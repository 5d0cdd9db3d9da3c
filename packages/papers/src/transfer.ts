import type { 年度の記号 } from '@zeimori/tax'
import { parts, rowOf, type Field, type FieldRows, type Part } from './fields/field.ts'
import { fieldTable, fieldsOfRow } from './fields/index.ts'
import { valueText, type Value, type Values } from './fill/value.ts'

/** One box to be copied into another form, such as that of eLTAX. */
export type TransferRow = {
  readonly field: Field
  /** As the paper shows it; undefined for a box that may stay blank. */
  readonly shown: string | undefined
  /** As another form takes it: figures without commas, a loss with a minus. */
  readonly copied: string | undefined
}

/** One part of the paper, in its order. */
export type TransferPart = {
  readonly part: Part
  readonly title: string
  readonly rows: readonly TransferRow[]
  /** How many of the rows have something to copy. */
  readonly filled: number
}

/** As the paper names its parts. */
const titles: Readonly<Record<Part, string>> = {
  heading: '住所・氏名など',
  income: '1　収入金額等',
  earnings: '2　所得金額',
  details: '3　所得から差し引かれる金額に関する事項',
  deductions: '4　所得から差し引かれる金額',
  payment: '5　給与・公的年金等に係る所得以外の納税方法',
  wages: '6　給与所得の内訳',
  business: '7　事業・不動産所得に関する事項',
  dividends: '8　配当所得に関する事項',
  miscellaneous: '9　雑所得（公的年金等以外）に関する事項',
  transfers: '10　総合譲渡・一時所得の所得金額に関する事項',
  'family-workers': '11　事業専従者に関する事項',
  'living-apart': '12　別居の扶養親族等に関する事項',
  'business-tax': '13　事業税に関する事項',
  withheld: '14　配当割額又は株式等譲渡所得割額の控除に関する事項',
  donations: '15　寄附金に関する事項',
  adjustment: '所得金額調整控除に関する事項',
  'no-income': '16　前年中に所得がなかった人の記入欄',
  remarks: '備考',
  separate: '分離課税等用',
}

/** What the paper prints by itself and no other form asks for. */
const ofPaper: ReadonlySet<string> = new Set(['hyodai', 'atesaki', 'teishutsubi'])

/** The boxes of a 年度 in the order of the paper, with what to copy into each. Rows of lists only where filled. */
export function transferSheet(values: Values, year: 年度の記号): readonly TransferPart[] {
  const { fields, rows } = fieldTable(year)
  return parts.map((part) => {
    const single = fields.filter((field) => field.part === part && !ofPaper.has(field.id))
    const lists = rows.filter((list) => list.part === part)
    const all = [...single, ...lists.flatMap((list) => filledRows(list, values))].map((field) =>
      rowFor(field, values[field.id]),
    )
    return {
      part,
      title: titles[part],
      rows: all,
      filled: all.filter(({ shown }) => shown !== undefined).length,
    }
  })
}

function filledRows(list: FieldRows, values: Values): readonly Field[] {
  const last = Math.max(
    0,
    ...Object.keys(values).map((id) => {
      const place = rowOf(id)
      return place?.list === list.id ? place.row : 0
    }),
  )
  return Array.from({ length: last }, (_, i) => fieldsOfRow(list, i + 1)).flat()
}

const rowFor = (field: Field, value: Value | undefined): TransferRow => ({
  field,
  shown: value && valueText(value),
  copied: value && (value.kind === 'amount' ? String(value.yen) : valueText(value)),
})
