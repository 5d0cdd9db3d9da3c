import { describe, expect, it } from 'vitest'
import { day, 年度一覧, type 年度の記号 } from '@zeimori/tax'
import { fieldTable, valueText } from '../src/index.ts'

describe('欄の番号', () => {
  it('令和8年度は㉓が特定親族特別控除で、令和7年度にその欄はない', () => {
    const numbersOf = (year: 年度の記号) =>
      fieldTable(year).fields.flatMap(({ id, number, unverified }) =>
        id.startsWith('kojo-') && number !== undefined
          ? [`${number}${unverified ? '？' : ''}`]
          : [],
      )
    expect(numbersOf('R8').join()).toBe('⑬,⑭,⑮,⑯,⑰〜⑱,⑲〜⑳,㉑,㉒,㉓,㉔,㉕,㉖,㉗,㉘')
    expect(numbersOf('R7').join()).toBe(
      '⑬？,⑭？,⑮？,⑯？,⑰〜⑱？,⑲〜⑳？,㉑〜㉒？,㉓？,㉔？,㉕？,㉖？,㉗？,㉘？',
    )
  })

  it('欄の名前は二つとない', () => {
    for (const { 記号 } of Object.values(年度一覧)) {
      const ids = fieldTable(記号).fields.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('日付', () => {
  const rows = [
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1800-01-01', '1800年1月1日'],
  ] as const
  for (const [iso, words] of rows)
    it(`${iso} → ${words}`, () => {
      const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
      const of = day(year, month, date)
      expect(of && valueText({ kind: 'date', day: of })).toBe(words)
    })
})
