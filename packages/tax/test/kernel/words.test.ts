import { describe, expect, it } from 'vitest'
import { 地方税法 } from '../../src/kernel/citation.ts'
import { called, declared, given, legal, none, statutory } from '../../src/kernel/figure.ts'
import {
  chosen,
  cut,
  deduct,
  greater,
  lesser,
  minus,
  plus,
  prorateUp,
  times,
  timesDown,
  timesUp,
} from '../../src/kernel/operators.ts'
import { added, fraction, percent, product, quotient } from '../../src/kernel/rate.ts'
import { grouped, rateText, yenText } from '../../src/kernel/numerals.ts'
import { childrenOf, conditionText, lineOf, nameOf, partsOf } from '../../src/kernel/words.ts'
import { yen } from '../../src/kernel/yen.ts'

const 円 = (amount: number) => declared('給与の支払金額', yen(amount), '1枚目')
const もう一枚 = (amount: number) => declared('給与の支払金額', yen(amount), '2枚目')

describe('率の書き方', () => {
  const rows = [
    { rate: percent(3), text: '3％' },
    { rate: percent(60), text: '60％' },
    { rate: fraction(84_895, 100_000), text: '84.895％' },
    { rate: fraction(79_790, 100_000), text: '79.79％' },
    { rate: fraction(25, 100_000), text: '0.025％' },
    { rate: fraction(3, 1_000), text: '0.3％' },
    { rate: fraction(3, 5), text: '3/5' },
    { rate: fraction(1, 12), text: '1/12' },
    { rate: fraction(11, 1), text: '11' },
    { rate: fraction(5_105, 84_895), text: '5105/84895' },
    { rate: product(fraction(79_790, 100_000), fraction(3, 5)), text: '79.79％ × 3/5' },
    {
      rate: quotient(percent(20), product(fraction(79_790, 100_000), fraction(3, 5))),
      text: '20％ ÷（79.79％ × 3/5）',
    },
    { rate: added(percent(2), fraction(25, 100_000)), text: '（2％ ＋ 0.025％）' },
    { rate: added(percent(6), percent(0)), text: '（6％ ＋ 0％）' },
    { rate: added(percent(8), fraction(-3, 1_000)), text: '（8％ － 0.3％）' },
  ]
  for (const { rate, text } of rows)
    it(`${rate.num}/${rate.den} → ${text}`, () => {
      expect(rateText(rate)).toBe(text)
    })
})

describe('金額と条件の書き方', () => {
  const rows = [
    { amount: 0, text: '0円' },
    { amount: 999, text: '999円' },
    { amount: 1_000, text: '1,000円' },
    { amount: 1_234_567, text: '1,234,567円' },
    { amount: -200, text: '－200円' },
    { amount: 99_999_999_999, text: '99,999,999,999円' },
  ]
  for (const { amount, text } of rows)
    it(`${amount} → ${text}`, () => {
      expect(yenText(amount)).toBe(text)
    })

  it('三桁ごとに区切る', () => {
    expect(grouped(1_000_000)).toBe('1,000,000')
  })

  it('条件は、額と境目か、事実で言う', () => {
    const 所得 = declared('合計所得金額', yen(3_560_000))
    expect(conditionText({ figure: 所得, is: '以下', bound: 24_000_000 })).toBe(
      '合計所得金額 3,560,000円 が 24,000,000円以下',
    )
    expect(conditionText({ fact: '65歳以上' })).toBe('65歳以上')
  })

  it('だれのものかは括弧に入れる', () => {
    expect(nameOf(円(1))).toBe('給与の支払金額（1枚目）')
    expect(nameOf(declared('合計所得金額', yen(1)))).toBe('合計所得金額')
  })
})

describe('一行の説明', () => {
  const 根拠 = 地方税法('第37条')
  const rows = [
    { of: 円(3), text: '給与の支払金額（1枚目） 3円 ← あなたの申告した額' },
    { of: statutory('十万円', 100_000), text: '十万円 100,000円 ← 法令で決まった額' },
    {
      of: called('所得割額', none([{ fact: '支払がない' }])),
      text: '所得割額 0円 ← 適用なし（支払がない）',
    },
    { of: called('所得割額', chosen(円(3), [])), text: '所得割額 3円 ← 給与の支払金額（1枚目）' },
    {
      of: called('所得割額', plus(円(3), もう一枚(4))),
      text: '所得割額 7円 ← 給与の支払金額（1枚目） ＋ 給与の支払金額（2枚目）',
    },
    {
      of: called('所得割額', plus(円(0), もう一枚(4))),
      text: '所得割額 4円 ← 給与の支払金額（2枚目）',
    },
    {
      of: called('所得割額', plus(円(0), もう一枚(0))),
      text: '所得割額 0円 ← 給与の支払金額（1枚目）',
    },
    {
      of: called('所得割額', minus(円(3), もう一枚(4))),
      text: '所得割額 －1円 ← 給与の支払金額（1枚目） － 給与の支払金額（2枚目）',
    },
    {
      of: called('所得割額', deduct(円(3), もう一枚(4))),
      text: '所得割額 0円 ← 給与の支払金額（1枚目） － 給与の支払金額（2枚目） 引ききれないときは0円',
    },
    {
      of: called('所得割額', deduct(円(4), もう一枚(3))),
      text: '所得割額 1円 ← 給与の支払金額（1枚目） － 給与の支払金額（2枚目）',
    },
    {
      of: legal('調整控除額', 根拠, times(円(50_000), percent(2)), '道府県民税'),
      text: '調整控除額（道府県民税） 1,000円 ← 給与の支払金額（1枚目） × 2％［地方税法第37条］',
    },
    {
      of: called('所得割額', timesDown(円(245_500), fraction(1, 12), 100)),
      text: '所得割額 20,400円 ← 給与の支払金額（1枚目） × 1/12 （100円未満は切捨て）',
    },
    {
      of: called('所得割額', timesUp(円(101), percent(2))),
      text: '所得割額 3円 ← 給与の支払金額（1枚目） × 2％ （1円未満は切上げ）',
    },
    {
      of: called('所得割額', cut(1_000, 円(2_437_999))),
      text: '所得割額 2,437,000円 ← 給与の支払金額（1枚目） （1,000円未満は切捨て）',
    },
    {
      of: called('所得割額', prorateUp(円(10), もう一枚(2), 円(3))),
      text: '所得割額 7円 ← 給与の支払金額（1枚目） × 給与の支払金額（2枚目） ÷ 給与の支払金額（1枚目） （1円未満は切上げ）',
    },
    {
      of: called('所得割額', lesser(円(3), もう一枚(4))),
      text: '所得割額 3円 ← 給与の支払金額（1枚目） と 給与の支払金額（2枚目） の少ない方',
    },
    {
      of: called('所得割額', greater(円(3), もう一枚(4))),
      text: '所得割額 4円 ← 給与の支払金額（1枚目） と 給与の支払金額（2枚目） の多い方',
    },
  ]
  for (const { of, text } of rows)
    it(`「${text}」`, () => {
      expect(lineOf(of)).toBe(text)
    })

  it('覚えた言い回しは、ほかの行を書いたあとでも、ほかの額でも変わらない', () => {
    for (const { of, text } of rows.toReversed()) {
      expect(lineOf(of)).toBe(text)
      expect(lineOf({ ...of, yen: yen(of.yen + 1_000) })).toBe(
        text
          .replace(yenText(of.yen), yenText(of.yen + 1_000))
          .replace(' 引ききれないときは0円', ''),
      )
    }
  })
})

describe('説明の続き', () => {
  it('画面に渡す文は、額・記号・率・ことわりに分けてある', () => {
    const 額 = 円(101)
    expect(partsOf(called('所得割額', timesDown(額, percent(3))))).toEqual([
      { kind: 'figure', figure: 額 },
      { kind: 'sign', text: '×' },
      { kind: 'rate', text: '3％' },
      { kind: 'note', text: '（1円未満は切捨て）' },
    ])
  })

  it('合計では、零円の額を飛ばす。すべて零円なら最初の一つだけを出す', () => {
    const [零, 四, 五] = [円(0), もう一枚(4), 円(5)]
    expect(childrenOf(called('所得割額', plus(零, 四, 零, 五)))).toEqual([四, 五])
    expect(partsOf(called('所得割額', plus(零, 四, 零, 五))).map(({ kind }) => kind)).toEqual([
      'figure',
      'sign',
      'figure',
    ])
    expect(childrenOf(called('所得割額', plus(零, もう一枚(0))))).toEqual([零])
  })

  it('条件で見た額も続きに入り、同じ額は一度だけ', () => {
    const [額, 所得] = [円(4), declared('合計所得金額', yen(9))]
    const 条件 = [
      { figure: 所得, is: '超', bound: 5 },
      { figure: 額, is: '以下', bound: 5 },
    ] as const
    expect(childrenOf(called('所得割額', given(条件, chosen(額, 条件))))).toEqual([額, 所得])
  })
})
