import type { 年度の定め } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../src/glossary/index.ts'
import { 退職所得の定め } from '../src/years/taishoku-shotoku.ts'
import { すべての年度 } from './people.ts'

/** 名に額を持つ、法令の額。「十万円（医療費）」「収入の限度（千万円）」。 */
type 名と額 = { readonly term: string; readonly yen: number }

function 法令の額(値: unknown, 見た = new Set<unknown>()): readonly 名と額[] {
  if (typeof 値 !== 'object' || 値 === null || 見た.has(値)) return []
  見た.add(値)
  const 中 = Object.values(値).flatMap((一つ) => 法令の額(一つ, 見た))
  return 法令の額か(値) ? [値, ...中] : 中
}

const 法令の額か = (値: object): 値 is 名と額 => 'op' in 値 && 値.op === 'statutory'

const 数字 = '一二三四五六七八九'
const 位: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }

/** 「八百五十万」→ 8,500,000。 */
function 漢数字(書き方: string): number {
  const [万の上 = '', 万の下] = 書き方.split('万')
  return 万の下 === undefined ? 千まで(万の上) : 千まで(万の上) * 10_000 + 千まで(万の下)
}

function 千まで(書き方: string): number {
  let 合計 = 0
  let 前 = 0
  for (const 字 of 書き方) {
    const 一桁 = 数字.indexOf(字) + 1
    if (一桁 > 0) 前 = 一桁
    else {
      合計 += (前 || 1) * (位[字] ?? Number.NaN)
      前 = 0
    }
  }
  return 合計 + 前
}

const 名の中の額 = ({ term }: 名と額): string | undefined =>
  /([一二三四五六七八九十百千万]+)円/.exec(term)?.[1]

/** 事実の言い方の中の数。言い方の順に。 */
const 事実の数 = (年度: 年度の定め): Partial<Record<Fact, readonly number[]>> => {
  const { 公的年金等控除, 所得金額調整控除, 配偶者控除, 扶養控除 } = 年度
  const [特定から, 特定まで] = 扶養控除.特定の年齢
  return {
    '65歳以上': [公的年金等控除.年齢],
    '65歳未満': [公的年金等控除.年齢],
    給与の収入が850万円以下: [所得金額調整控除.基準額.yen / 10_000],
    '23歳未満の扶養親族も特別障害者もいない': [所得金額調整控除.子の年齢未満],
    '23歳未満の扶養親族がいる': [所得金額調整控除.子の年齢未満],
    '70歳以上の配偶者': [配偶者控除.老人の年齢],
    '70歳未満の配偶者': [配偶者控除.老人の年齢],
    '16歳未満': [扶養控除.対象の年齢],
    '一般の扶養親族（16歳以上19歳未満、23歳以上70歳未満）': [
      扶養控除.対象の年齢,
      特定から,
      特定まで,
      扶養控除.老人の年齢,
    ],
    '19歳以上23歳未満': [特定から, 特定まで],
    '老人扶養親族（70歳以上）': [扶養控除.老人の年齢],
    '同居老親等（70歳以上で同居している父母・祖父母）': [扶養控除.老人の年齢],
  }
}

for (const 年度 of すべての年度)
  describe(`名と事実に書いた数（${年度.名称}分）`, () => {
    const 額のある名 = 法令の額(年度).filter((額) => 名の中の額(額) !== undefined)

    it('額の名に書いた円は、その年度の額である', () => {
      expect(額のある名.length).toBeGreaterThan(8)
      for (const 額 of 額のある名)
        expect([額.term, 漢数字(名の中の額(額) ?? '')]).toEqual([額.term, 額.yen])
    })

    for (const [事実, 数] of Object.entries(事実の数(年度)))
      it(`「${事実}」の数は、その年度の定めである`, () => {
        expect((事実.match(/\d+/g) ?? []).map(Number)).toEqual(数)
      })
  })

describe('名に書いた数（退職所得）', () => {
  it('三百万円と二十年は、退職所得の定めである', () => {
    const { 三百万円, 控除の変わる年数, 短期の年数, 二十年分, 一年分 } = 退職所得の定め
    expect(漢数字(名の中の額(三百万円) ?? '')).toBe(三百万円.yen)
    expect([控除の変わる年数, 短期の年数]).toEqual([漢数字('二十'), 漢数字('五')])
    expect(一年分.yen * 控除の変わる年数).toBe(二十年分.yen)
  })
})
