import { describe, expect, it } from 'vitest'
import { amendmentsBetween } from '../../src/compare/amendments.ts'
import { compare } from '../../src/compare/lines.ts'
import { bodyInYear } from '../../src/compare/years.ts'
import { employee, living, outcome } from './people.ts'

describe('二つを並べる', () => {
  it('同じものどうしでは、どの行も「同じ」', () => {
    const one = outcome({ ...employee, 配偶者: {}, 寄附: { ふるさと納税: 30_000 } })
    const { lines, verdict, better } = compare(one, one)
    expect(lines.map(({ change }) => change)).toEqual(lines.map(() => 'same'))
    expect(verdict.changed).toBe(false)
    expect(better).toEqual({ which: 'neither', by: 0 })
  })

  it('変わった控除だけを、行にする', () => {
    const more = outcome({ ...employee, 医療費: { 支払: 200_000 } })
    const { lines } = compare(outcome(employee), more)
    expect(
      lines
        .filter(({ kind }) => kind === 'detail')
        .map(({ label, a, b, change }) => [label, a, b, change]),
    ).toEqual([
      ['医療費控除額', 0, 100_000, 'more'],
      ['所得控除の合計額', 1_130_000, 1_230_000, 'more'],
      ['課税総所得金額', 2_430_000, 2_330_000, 'less'],
      ['算出所得割額（市民税）', 145_800, 139_800, 'less'],
      ['所得割額（市民税）', 144_300, 138_300, 'less'],
      ['算出所得割額（県民税）', 97_200, 93_200, 'less'],
      ['所得割額（県民税）', 96_200, 92_200, 'less'],
    ])
  })

  it('かかるかどうかが変われば、そう言う', () => {
    const free = outcome({ 給与: [{ 支払金額: 1_100_000 }] })
    const taxed = outcome({ 給与: [{ 支払金額: 1_100_001 }] })
    expect(compare(free, taxed).verdict).toEqual({ a: 'exempt', b: 'taxed', changed: true })
    expect(compare(free, taxed).better).toEqual({ which: 'a', by: 5_000 })
  })
})

describe('二つの年度を並べる', () => {
  const family = { ...employee, 配偶者: {}, 親族: [{ 続柄: '子', 生年月日: '2008-05-05' }] }
  const amendments = (from: 'R5' | 'R7' | 'R8', to: 'R6' | 'R7' | 'R8', who: object) => {
    const { 年度, 団体 } = living(who, to)
    return amendmentsBetween(living(who, from), { 年度, 団体 }).map(({ topic, residentTax }) => [
      topic,
      residentTax,
    ])
  }

  it('令和5→6年度: 定額減税、防災の加算の終わり、森林環境税', () => {
    expect(amendments('R5', 'R6', family)).toEqual([
      ['fixed-cut', -30_000],
      ['per-capita', -1_000],
      ['forest-tax', 1_000],
    ])
  })

  it('令和7→8年度: 給与100〜190万円の人は、給与所得控除で軽くなる', () => {
    expect(amendments('R7', 'R8', { 給与: [{ 支払金額: 1_600_000 }] })).toEqual([
      ['salary-deduction', -10_000],
      ['income-tax', 0],
    ])
  })

  it('令和7→8年度: アルバイトをする大学生の親は、扶養の限度が上がって軽くなる', () => {
    const parent = {
      ...employee,
      親族: [{ 続柄: '子', 生年月日: '2005-05-05', 給与の収入金額: 1_200_000 }],
    }
    expect(amendments('R7', 'R8', parent)).toEqual([
      // 扶養控除45万円の1割と、人的控除差がふえた調整控除9,000円
      ['dependant-limit', -54_000],
      ['income-tax', 0],
    ])
  })

  it('順に入れかえた金額を足すと、全体のちがいになる', () => {
    const years = ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const
    for (const from of years)
      for (const to of years) {
        const { 年度, 団体 } = living(family, to)
        const all = amendmentsBetween(living(family, from), { 年度, 団体 })
        const sum = all.reduce((total, { residentTax }) => total + residentTax, 0)
        expect(sum).toBe(
          outcome(family, to).査定.年税額.yen - outcome(family, from).査定.年税額.yen,
        )
      }
  })

  it('年度が同じなら、何も変わらない', () => {
    expect(amendments('R8', 'R8', family)).toEqual([])
  })

  it('市区町村の条例は、その年度のもの', async () => {
    const base = living(employee, 'R8')
    expect(await bodyInYear(base.団体, 'R7', undefined)).toEqual(living(employee, 'R7').団体)
  })
})
