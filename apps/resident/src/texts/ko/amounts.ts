import { grouped } from '@zeimori/tax'
import { inTenThousands } from '../../languages/ten-thousands.ts'
import type * as japanese from '../amounts.ts'

export const digits: typeof japanese.digits = (n) => grouped(n)

export const yenText: typeof japanese.yenText = (amount) =>
  amount < 0 ? `−${digits(-amount)}엔` : `${digits(amount)}엔`

export const yenMarks: typeof japanese.yenMarks = { before: '', after: '엔' }

export function spokenYen(yen: number): string {
  const { oku, man, rest } = inTenThousands(yen)
  return [
    oku > 0 ? `${oku}억 ` : '',
    man > 0 ? `${grouped(man)}만 ` : '',
    rest > 0 || yen === 0 ? grouped(rest) : '',
    '엔',
  ].join('')
}

export const dayText: typeof japanese.dayText = ({ year, month, day: date }) =>
  `${year}년 ${month}월 ${date}일`

export const yearName: typeof japanese.yearName = ({ 名称, 所得の年 }) =>
  `${所得の年 + 1}년도(${名称})`

export const listed: typeof japanese.listed = (items) => items.join(', ')

export const remarked: typeof japanese.remarked = (text, remark) => `${text} (${remark})`

export const colon = ': '
export const gap = ' '

export const brackets = [' (', ')'] as const
