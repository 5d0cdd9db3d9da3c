import { grouped } from '@zeimori/tax'
import type * as japanese from '../amounts.ts'
import { monthName } from './month-names.ts'

export const digits: typeof japanese.digits = (n) => grouped(n)

export const yenText: typeof japanese.yenText = (amount) =>
  amount < 0 ? `−${digits(-amount)} yen` : `${digits(amount)} yen`

export const yenMarks: typeof japanese.yenMarks = { before: '', after: ' yen' }

export const spokenYen: typeof japanese.spokenYen = (yen) => yenText(yen)

export const dayText: typeof japanese.dayText = ({ year, month, day: date }) =>
  `${date} ${monthName(month)} ${year}`

export const yearName: typeof japanese.yearName = ({ 名称, 所得の年 }) =>
  `FY${所得の年 + 1} (${名称})`

export const listed: typeof japanese.listed = (items) => items.join(', ')

export const remarked: typeof japanese.remarked = (text, remark) => `${text} (${remark})`

export const colon = ': '
export const gap = ' '

export const brackets = [' (', ')'] as const
