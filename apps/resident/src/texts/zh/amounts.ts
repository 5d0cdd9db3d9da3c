import { grouped } from '@zeimori/tax'
import { inTenThousands } from '../../languages/ten-thousands.ts'
import type * as japanese from '../amounts.ts'

export const digits: typeof japanese.digits = (n) => grouped(n)

export const yenText: typeof japanese.yenText = (amount) =>
  amount < 0 ? `−${digits(-amount)}日元` : `${digits(amount)}日元`

export const yenMarks: typeof japanese.yenMarks = { before: '', after: '日元' }

export function spokenYen(yen: number): string {
  const { oku, man, rest } = inTenThousands(yen)
  return [
    oku > 0 ? `${oku}亿` : '',
    man > 0 ? `${grouped(man)}万` : '',
    rest > 0 || yen === 0 ? grouped(rest) : '',
    '日元',
  ].join('')
}

export const dayText: typeof japanese.dayText = ({ year, month, day: date }) =>
  `${year}年${month}月${date}日`

export const yearName: typeof japanese.yearName = ({ 名称, 所得の年 }) =>
  `${所得の年 + 1}年度「${名称}」`

export const listed: typeof japanese.listed = (items) => items.join('、')

export const remarked: typeof japanese.remarked = (text, remark) => `${text}（${remark}）`

export const colon = '：'
export const gap = ''

export const brackets = ['（', '）'] as const
