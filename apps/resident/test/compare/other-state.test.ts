import { 見本市 } from '@zeimori/municipalities'
import { describe, expect, it } from 'vitest'
import { readForm, type Places } from '../../src/form/read-form.ts'
import { boxesShown } from '../../src/form/shown.ts'
import { emptyForm } from '../../src/form/state.ts'
import { changeableBoxes, otherState, readOther } from '../../src/compare/other-state.ts'
import { outcomeOf, scenarioOf } from '../../src/compare/scenario.ts'

const places: Places = { tenant: 見本市, chosen: undefined }
const employee = {
  ...emptyForm(見本市.番号),
  'kyuyo-1-shiharai': '500万',
  'kyuyo-1-shakai-hoken': '70万',
}
const base = readForm(employee, places)
const taxWith = (...changes: readonly (readonly [name: string, value: string])[]) => {
  const other = otherState(
    employee,
    changes.map(([name, value]) => ({ name, value })),
  )
  return outcomeOf(scenarioOf(readOther(base, other))).査定.年税額.yen
}

describe('申告のどこでも変えてみる', () => {
  it('何も変えなければ、いまと同じ申告になる', () => {
    expect(readOther(base, otherState(employee, [])).申告).toEqual(base.申告)
  })

  const rows = [
    ['kyuyo-1-shiharai', '600万', 325_500, '給与を100万円ふやす'],
    ['hoka-kakekin', '12万', 233_500, 'iDeCoを12万円はらう'],
    ['iryohi-shiharai', '200,000', 235_500, '医療費が20万円'],
    ['ichiji-shunyu', '100万', 270_500, '収入の種類を選んでいなくても、一時所得を加えられる'],
    ['eigyo-shunyu', '1,000,000', 345_500, '営業等も'],
    ['kyuyo-1-shiharai', '', 0, '空にすれば、ないものとする'],
  ] as const
  for (const [name, value, tax, why] of rows)
    it(`${name} を「${value}」に → ${tax}円（${why}）`, () => {
      expect(taxWith([name, value])).toBe(tax)
    })

  it('二つを変えると、両方がきく', () => {
    expect(taxWith(['hoka-kakekin', '12万'], ['iryohi-shiharai', '20万'])).toBe(223_500)
  })

  it('どの欄も変えられる。ただし年度と住所は別', () => {
    const names = new Set(changeableBoxes(employee).map(({ name }) => name))
    for (const { name, field, group } of boxesShown(employee))
      expect(names.has(name)).toBe(field.kind !== 'place' && group.id !== 'shurui')
    expect(names.has('haito-1-shunyu')).toBe(true)
  })
})
