import { 控除額から戻した地震保険料, yen, type Yen, type 年度の定め, type 申告 } from '@zeimori/tax'
import type { BoxReader } from '../box-reader.ts'
import { inList } from '../names.ts'

/** What stands on every slip, of salaries and of pensions. */
type Payment = { readonly 支払金額: Yen; readonly 社会保険料: Yen }

/** The slips of one list, from the first. */
export const readSlips = (
  reader: BoxReader,
  list: 'kyuyo' | 'nenkin',
  numbers: readonly number[],
): readonly Payment[] =>
  numbers.map((number) => ({
    支払金額: reader.yen(inList(list, number, 'shiharai')),
    社会保険料: reader.yen(inList(list, number, 'shakai-hoken')),
  }))

/** The premiums on the first slip. Its quake box holds the income tax's deduction, not the premium. */
export function readSlipInsurance(
  reader: BoxReader,
  年度: 年度の定め,
): Pick<申告, '生命保険料' | '地震保険料'> {
  const read = (box: string): Yen => reader.yen(inList('kyuyo', 1, box))
  const 控除額 = read('jishin')
  const 旧長期損害保険料 = read('kyu-choki')
  const 地震保険料 =
    控除額 === 0 ? yen(0) : 控除額から戻した地震保険料(控除額, 旧長期損害保険料, 年度)
  if (地震保険料 === undefined)
    reader.refuse({
      name: inList('kyuyo', 1, 'jishin'),
      problem: { code: 'no-such-quake-deduction' },
    })
  return {
    生命保険料: {
      新生命保険料: read('shin-seimei'),
      旧生命保険料: read('kyu-seimei'),
      介護医療保険料: read('kaigo-iryo'),
      新個人年金保険料: read('shin-nenkin'),
      旧個人年金保険料: read('kyu-nenkin'),
    },
    地震保険料: { 地震保険料: 地震保険料 ?? yen(0), 旧長期損害保険料 },
  }
}
