import type { FormReader } from '../form-reader.ts'
import { layoutOf, type Line } from '../layout.ts'
import { carryDonation } from './donation.ts'
import type { Form } from './form.ts'

const year = 'WMA00000'
const kind = 'WMB00000'
const total = 'WMF00000'

/** The rows of the first and of the further sheets. */
const sheets = [
  { row: 'WML00010', day: 'WML00030', amount: 'WML00070', cancelled: 'WML00090' },
  { row: 'WMN00010', day: 'WMN00030', amount: 'WMN00070', cancelled: 'WMN00090' },
] as const

type Sheet = (typeof sheets)[number]

const linesOf = ({ day, amount, cancelled }: Sheet): readonly Line[] => [
  [day, '寄附年月日', 'day'],
  [amount, '寄附金の額', 'amount', 'inside-another'],
  [cancelled, 'キャンセル情報', 'choice'],
]

/** 寄附金控除に関する証明書: a year's donations, as the site that took them sums them up. */
export const donationsOfAYearForm: Form = {
  kind: 'donations-of-a-year',
  versions: ['1.0'],
  layout: layoutOf(
    [
      [year, '証明年分', 'year'],
      [kind, '寄附の種類', 'choice'],
      [total, '年間寄附額', 'amount', 'not-needed'],
    ],
    Object.fromEntries(sheets.map((sheet) => [sheet.row, linesOf(sheet)])),
  ),
  read: (reader) => {
    carryDonation(reader, { kind, amount: total }, 0, 0)
    const counted = sheets.map((sheet) => readSheet(reader, sheet))
    const sum = counted.reduce((all, one) => all + one, 0)
    const hasRows = sheets.some(({ row }) => reader.rows(row).length > 0)
    if (hasRows && (reader.amount(total) ?? 0) !== sum)
      reader.contradict(total, sheets[0].amount, 0, 1)
    return [reader.year(year)]
  },
}

/** @returns the sum of the donations that were not cancelled */
function readSheet(reader: FormReader, { row, day, amount, cancelled }: Sheet): number {
  let sum = 0
  for (const place of reader.rows(row)) {
    const given = reader.day(day, place)
    if (given !== undefined && given.year !== reader.year(year))
      reader.contradict(year, day, 0, place)
    if (reader.choice(cancelled, ['1'], place) === '1') reader.leave(amount, 'cancelled', place)
    else sum += reader.amount(amount, place) ?? 0
  }
  return sum
}
