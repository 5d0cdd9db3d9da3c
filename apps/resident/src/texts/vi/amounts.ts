import { grouped } from '@zeimori/tax'
import type * as japanese from '../amounts.ts'

export const digits: typeof japanese.digits = (n) => grouped(n).replace(/,/g, '.')

export const yenText: typeof japanese.yenText = (amount) =>
  amount < 0 ? `−${digits(-amount)} yên` : `${digits(amount)} yên`

export const yenMarks: typeof japanese.yenMarks = { before: '', after: ' yên' }

export const spokenYen: typeof japanese.spokenYen = (yen) => yenText(yen)

export const dayText: typeof japanese.dayText = ({ year, month, day: date }) =>
  `ngày ${date} tháng ${month} năm ${year}`

export const yearName: typeof japanese.yearName = ({ 名称, 所得の年 }) =>
  `năm thuế ${所得の年 + 1} (${名称})`

export const listed: typeof japanese.listed = (items) => items.join(', ')

export const remarked: typeof japanese.remarked = (text, remark) => `${text} (${remark})`

export const colon = ': '
export const gap = ' '

export const brackets = [' (', ')'] as const
