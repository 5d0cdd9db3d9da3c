import { yen, 令和8年度, type Figure } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { 公的年金等に係る雑所得の金額 } from '../../src/rules/koteki-nenkin.ts'
import { 総合課税の所得税額 } from '../../src/rules/shotokuzei.ts'
import { 退職所得を査定する } from '../../src/rules/taishoku-shotoku.ts'
import { 算出所得割額 } from '../../src/rules/zeiritsu.ts'
import { 暦の日, 標準の市, 額 } from '../people.ts'

// 境目では、二つの段のどちらでも同じ円になる。どちらの段によるかは、理由だけが言う。
describe('境目ちょうどの額の理由は、「以下」の段による', () => {
  const 公的年金等控除 = (収入: number): Figure | undefined =>
    公的年金等に係る雑所得の金額(
      額('公的年金等の収入金額', 収入),
      額('給与所得の金額', 0),
      暦の日('1950-07-07'),
      令和8年度,
    ).of[1]
  const 居住用の所得割 = (円: number): Figure | undefined =>
    算出所得割額(
      {
        課税総所得金額: 額('課税総所得金額', 0),
        分離: [{ 区分: '居住用', 金額: 額('分離課税の課税所得金額', 円) }],
      },
      標準の市,
      '市町村民税',
      令和8年度,
    ).of[1]
  const 退職 = (収入: number, 勤続年数: number) =>
    退職所得を査定する({
      収入金額: yen(収入),
      勤続年数,
      支払日: 暦の日('2026-03-31'),
      障害による退職: false,
      役員等: false,
    })

  it('65歳以上の公的年金等控除: 330万円ちょうどは定額', () => {
    expect(公的年金等控除(3_300_000)?.op).toBe('same')
    expect(公的年金等控除(3_300_001)?.op).toBe('plus')
  })
  it('所得税の速算表: 195万円ちょうどは5％', () => {
    const 率 = (円: number) => 総合課税の所得税額(額('課税総所得金額', 円), 令和8年度).of[0]?.rate
    expect(率(1_950_000)?.num).toBe(5)
    expect(率(1_951_000)?.num).toBe(10)
  })
  it('居住用財産: 6,000万円ちょうどは低い率だけ。一つの率の区分は、いつもその率だけ', () => {
    expect(居住用の所得割(60_000_000)?.op).toBe('timesDown')
    expect(居住用の所得割(60_001_000)?.op).toBe('plus')
  })
  it('退職所得控除: 20年ちょうどは一年40万円', () => {
    expect(退職(0, 20).退職所得控除額.op).toBe('greater')
    expect(退職(0, 21).退職所得控除額.op).toBe('plus')
  })
  it('勤続五年以下: 控除のあと300万円ちょうどは、すべて二分の一', () => {
    const 所得 = (収入: number) => 退職(収入, 5).課税退職所得金額.of[0]
    expect(所得(4_000_000)).toMatchObject({ op: 'timesDown', yen: 1_000_000 })
    expect(所得(5_000_000)).toMatchObject({ op: 'timesDown', yen: 1_500_000 })
    expect(所得(5_000_001)).toMatchObject({ op: 'plus', yen: 1_500_001 })
  })
})
