import { yen, type 申告 } from '@zeimori/tax'
import type { BoxReader } from '../box-reader.ts'

type ほかの所得 = NonNullable<申告['ほかの所得']>
type 決算 = NonNullable<ほかの所得['営業等']>
export type 収支 = ほかの所得['一時']

/** What came in and what it cost. */
export const readTakings = (reader: BoxReader, prefix: string): 収支 => ({
  収入金額: reader.yen(`${prefix}-shunyu`),
  必要経費: reader.yen(`${prefix}-keihi`),
})

/** A year's accounts; undefined where none of its boxes says anything. */
function readAccounts(reader: BoxReader, prefix: string, blue: boolean): 決算 | undefined {
  const said = ['shunyu', 'keihi', 'aoiro-senju'].some((box) =>
    reader.holdsAmount(`${prefix}-${box}`),
  )
  const helpers = reader.choice(`${prefix}-hoka-senju`, helperCounts) ?? 0
  if (blue && helpers > 0)
    reader.refuse({ name: `${prefix}-hoka-senju`, problem: { code: 'white-only' } })
  const accounts: 決算 = {
    ...readTakings(reader, prefix),
    青色専従者給与: reader.yen(`${prefix}-aoiro-senju`),
    白色専従者: blue
      ? []
      : [
          ...(reader.yes(`${prefix}-haigusha-senju`) ? (['配偶者'] as const) : []),
          ...Array.from({ length: helpers }, () => 'その他' as const),
        ],
  }
  return said ? accounts : undefined
}

const helperCounts = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 } as const

type Businesses = Pick<
  ほかの所得,
  | '営業等'
  | '農業'
  | '不動産'
  | '青色申告特別控除'
  | '家内労働者等'
  | '業務の雑'
  | 'その他の雑'
  | '一時'
>

const blueReturns = { '65': '65万円', '55': '55万円', '10': '10万円' } as const

/** Whether the spouse works in a business of who files the blue return, and so counts as no dependant. */
export const spouseHelpsBlue = (reader: BoxReader): boolean =>
  reader.choice('aoiro', blueReturns) !== undefined &&
  ['eigyo', 'nogyo', 'fudosan'].some((prefix) => reader.yes(`${prefix}-haigusha-senju`))

/** 事業・農業・不動産, 雑 and 一時. */
export function readBusinesses(reader: BoxReader): Businesses {
  const 青色申告特別控除 = reader.choice('aoiro', blueReturns)
  const blue = 青色申告特別控除 !== undefined
  const 不動産 = readAccounts(reader, 'fudosan', blue)
  const 利子 = reader.yen('fudosan-tochi-rishi')
  const isTooMuch = 不動産 !== undefined && 利子 > 不動産.必要経費
  if (isTooMuch)
    reader.refuse({ name: 'fudosan-tochi-rishi', problem: { code: 'more-than-whole' } })
  return {
    営業等: readAccounts(reader, 'eigyo', blue),
    農業: readAccounts(reader, 'nogyo', blue),
    不動産: 不動産 && { ...不動産, 土地の負債の利子: isTooMuch ? yen(0) : 利子 },
    青色申告特別控除,
    家内労働者等: reader.yes('kanai-rodosha'),
    業務の雑: readTakings(reader, 'gyomu'),
    その他の雑: readTakings(reader, 'sonota-zatsu'),
    一時: readTakings(reader, 'ichiji'),
  }
}
