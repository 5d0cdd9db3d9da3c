import { describe, expect, it } from 'vitest'
import { 地方税法 } from '../../src/kernel/citation.ts'
import { called, declared, given, legal, none, statutory } from '../../src/kernel/figure.ts'
import { plus } from '../../src/kernel/operators.ts'
import { yen } from '../../src/kernel/yen.ts'

const 一円 = declared('給与等の収入金額', yen(1))

describe('額に名をつける', () => {
  it('名は一度しかつけられない。二度つけるのはこちらの欠陥なので投げる', () => {
    const working = plus(一円, 一円)
    called('合計所得金額', working)
    expect(() => called('総所得金額', working)).toThrow('named twice: 合計所得金額, 総所得金額')
    expect(() => legal('総所得金額', 地方税法('第1条'), working)).toThrow(RangeError)
  })

  it('法の名と条文、だれのものかが残る', () => {
    const figure = legal('所得割額', 地方税法('第20条の4の2第3項'), plus(一円), '道府県民税')
    expect(figure).toMatchObject({
      term: '所得割額',
      whose: '道府県民税',
      law: { law: '地方税法', article: '第20条の4の2第3項' },
    })
  })

  it('申告された額・法令の額・適用なしを区別する', () => {
    expect(一円.op).toBe('declared')
    expect(statutory('十万円', 100_000)).toMatchObject({ op: 'statutory', yen: 100_000 })
    expect(none([{ fact: '支払がない' }])).toMatchObject({ op: 'none', yen: 0 })
  })

  it('理由は名をつける前に添える', () => {
    expect(called('合計所得金額', given([{ fact: '65歳以上' }], plus(一円))).when).toEqual([
      { fact: '65歳以上' },
    ])
  })

  it('零円の額どうしが使い回す空の一覧は、書き換えられない', () => {
    const 零円 = declared('給与等の収入金額', yen(0))
    expect(Object.isFrozen(零円.of)).toBe(true)
    expect(Object.isFrozen(零円.when)).toBe(true)
  })
})

describe('円', () => {
  for (const amount of [0.5, Number.NaN, Infinity, 2 ** 53, -0.1])
    it(`${amount} は円にならない`, () => {
      expect(() => yen(amount)).toThrow(RangeError)
    })

  it('整数なら負でも円になる', () => {
    expect(yen(-200)).toBe(-200)
  })
})
