import { assess, 令和8年度 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { 特別な事情たち } from '../../src/declaration.ts'
import { 標準の市, 申告する, 給与を受けた人 } from '../people.ts'

describe('こちらでは計算できないこと', () => {
  for (const 事情 of 特別な事情たち)
    it(`${事情}ことを申告した人には、理由と相談先を言い、税額はその事情がないものとする`, () => {
      const 査定 = assess(給与を受けた人(5_000_000, { 特別な事情: [事情] }), 標準の市, 令和8年度)
      const [点] = 査定.引き受けられない点
      expect(点?.事情).toBe(事情)
      expect(点?.理由).toMatch(/。$/u)
      expect(['市区町村の税務課', '税務署']).toContain(点?.相談先)
      expect(査定.年税額.yen).toBe(
        assess(給与を受けた人(5_000_000), 標準の市, 令和8年度).年税額.yen,
      )
    })

  it('事情のない人には何も言わない', () => {
    expect(assess(申告する({}), 標準の市, 令和8年度).引き受けられない点).toEqual([])
  })
})
