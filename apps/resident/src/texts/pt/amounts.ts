import { grouped } from '@zeimori/tax'
import type * as japanese from '../amounts.ts'
import { monthName } from './months.ts'

export const digits: typeof japanese.digits = (n) => grouped(n).replace(/,/g, '.')

export const yenText: typeof japanese.yenText = (amount) =>
  amount < 0 ? `−${digits(-amount)} ienes` : `${digits(amount)} ienes`

export const yenMarks: typeof japanese.yenMarks = { before: '', after: ' ienes' }

export const spokenYen: typeof japanese.spokenYen = (yen) => yenText(yen)

export const dayText: typeof japanese.dayText = ({ year, month, day: date }) =>
  `${date} de ${monthName(month)} de ${year}`

export const yearName: typeof japanese.yearName = ({ 名称, 所得の年 }) =>
  `ano fiscal de ${所得の年 + 1} (${名称})`

export const listed: typeof japanese.listed = (items) => items.join(', ')

export const remarked: typeof japanese.remarked = (text, remark) => `${text} (${remark})`

export const colon = ': '
export const gap = ' '

export const brackets = [' (', ')'] as const
