import { describe, expect, it } from 'vitest'
import {
  carried,
  choice,
  form,
  isList,
  leftOut,
  problemOf,
  reiwa,
  slipOf,
  type Content,
} from './write.ts'

/** A slip of a year-end adjustment, by the suffixes of its codes. */
const full: Readonly<Record<string, Content>> = {
  B00000: reiwa(7),
  C00000: { C00010: 'カナリア県', C00100: { C00120: 'カナリア太郎' } },
  E00000: { E00020: '0005001234' },
  F00000: '3560000',
  G00000: '1500000',
  H00000: { H00020: '98700' },
  I00000: { I00010: choice(1) },
  K00000: { K00010: { K00020: '1' }, K00090: { K00100: '02' } },
  M00000: { M00010: '120000', M00020: '720000' },
  N00000: '40000',
  O00000: '20000',
  R00000: '0',
  Y00000: '80000',
  S00000: '30000',
  G10000: '200000',
  U00000: { U00100: choice(2) },
  W00000: { era: '3', yy: '60', mm: '2', dd: '28' },
}

const withPrefix = (prefix: string, content: Content): Content => {
  if (typeof content === 'string') return content
  if (isList(content)) return content.map((one) => withPrefix(prefix, one))
  return Object.fromEntries(
    Object.entries(content).map(([name, within]) => [
      /^[A-Z]\d{5}$/.test(name) ? prefix + name : name,
      withPrefix(prefix, within),
    ]),
  )
}

const slip = (more: Readonly<Record<string, Content>> = {}, name = 'TEG108', prefix = 'ZP') =>
  form(name, withPrefix(prefix, { ...full, ...more }))

const versions = [
  ['TEG104', 'ZF'],
  ['TEG105', 'ZI'],
  ['TEG106', 'ZK'],
  ['TEG107', 'ZO'],
  ['TEG108', 'ZP'],
] as const

describe('給与所得の源泉徴収票', () => {
  it('carries what resident tax needs: pay, birth, and what was paid', () => {
    expect(carried(slipOf(slip()))).toEqual([
      ['給与', 5_001_234],
      ['本人.生年月日', { year: 1985, month: 2, day: 28 }],
      ['社会保険料', 720_000],
      ['社会保険料から除く額', 120_000],
      ['小規模企業共済等掛金', 120_000],
      ['生命保険料.新生命保険料', 80_000],
      ['生命保険料.旧個人年金保険料', 30_000],
      ['地震保険料の控除額', 20_000],
    ])
  })

  it('says of the rest, by its printed label, why it is not carried', () => {
    expect(leftOut(slipOf(slip()))).toEqual([
      ['本人控除内容・控除対象配偶者の有無', 'asked-in-form'],
      ['給与所得控除後の金額', 'computed-again'],
      ['所得控除の額の合計額', 'computed-again'],
      ['源泉徴収税額', 'not-needed'],
      ['控除対象扶養親族の数（特定）', 'asked-in-form'],
      ['控除対象扶養親族の数（その他）', 'asked-in-form'],
      ['生命保険料の控除額', 'computed-again'],
      ['配偶者の合計所得', 'asked-in-form'],
      ['国民年金保険料等の金額', 'inside-another'],
    ])
  })

  for (const [name, prefix] of versions)
    it(`${name} differs by the letters ${prefix} alone`, () => {
      const read = slipOf(slip({}, name, prefix))
      expect(carried(read)).toEqual(carried(slipOf(slip())))
      expect(read.entries[0]?.code).toBe(`${prefix}E00020`)
      expect(read.cautions).toEqual([])
    })

  it('a version that nobody has seen is read by its codes, and says so', () => {
    const read = slipOf(slip({ Q10000: '630000', Q20000: 'カナリア' }, 'TEG109', 'ZQ'))
    expect(carried(read)).toEqual(carried(slipOf(slip())))
    expect(read.cautions).toEqual(['unknown-version'])
    expect(leftOut(read)).toContainEqual(['ZQQ10000', 'unknown'])
    expect(JSON.stringify(read)).not.toMatch(/カナリア|630000/)
  })

  it('a form of the same numbers that is built in another way is no such slip', () => {
    const other = form('TEG110', { ZRB00000: reiwa(7), ZRE00020: '1', ZRH00000: { ZRH00020: '1' } })
    const mixed = slip({}, 'TEG109', 'ZQ').replace('ZQM00020', 'ZRM00020').replace('<ZQY', '<ZRY')
    expect(problemOf(other)).toEqual({ kind: 'unknown-form' })
    expect(problemOf(mixed)).toMatchObject({
      kind: expect.stringMatching(/^(unknown-form|damaged-xml)$/),
    })
  })

  it('a deduction without the premiums is told, not turned into premiums', () => {
    const read = slipOf(slip({ Y00000: '', S00000: '0' }))
    expect(leftOut(read)).toContainEqual(['生命保険料の控除額', 'premiums-missing'])
  })

  it('a former employer in the remarks is a caution, without the words', () => {
    const read = slipOf(slip({ Q00000: { Q00010: '前職 カナリア商事 120万円' } }))
    expect(read.cautions).toEqual(['former-employer'])
    expect(JSON.stringify(read)).not.toContain('カナリア')
  })

  describe('a loan for a home', () => {
    const loan = (more: Content): string => slip({ P00000: '100000', E10000: more })
    it('is carried with the mark that the paper has', () => {
      const read = slipOf(
        loan({ E10010: '1', E10020: '180000', E10030: { era: '5', yy: '2', mm: '4', dd: '01' } }),
      )
      expect(read.questions.map(({ id }) => id)).toEqual(['housing-mark'])
      expect(read.questions[0]?.options).toEqual(['なし', '特', '特特', '特特特'])
      expect(carried(read).filter(([target]) => target.startsWith('住宅'))).toEqual([
        ['住宅借入金等.控除可能額', 180_000],
        ['住宅借入金等.居住開始', { year: 2020, month: 4, day: 1 }],
        ['住宅借入金等.特別控除区分', 'なし'],
        ['住宅借入金等.特別控除区分', '特'],
        ['住宅借入金等.特別控除区分', '特特'],
        ['住宅借入金等.特別控除区分', '特特特'],
      ])
    })
    it('without a larger amount, what was deducted was all', () => {
      expect(carried(slipOf(loan({ E10010: '1' })))).toContainEqual([
        '住宅借入金等.控除可能額',
        100_000,
      ])
    })
    it('of two, nothing is carried', () => {
      const read = slipOf(loan({ E10010: '2', E10020: '180000' }))
      expect(read.questions).toEqual([])
      expect(leftOut(read)).toContainEqual(['住宅借入金等特別控除可能額', 'asked-in-form'])
    })
  })

  const contradictions = [
    ['an upper line above its total', { M00000: { M00010: '800000', M00020: '720000' } }],
    ['more 国民年金 than 社会保険料', { G10000: '720001' }],
    ['a quake deduction that no premium gives', { O00000: '50001' }],
    ['more deducted than possible', { P00000: '2', E10000: { E10010: '1', E10020: '1' } }],
  ] as const
  for (const [what, more] of contradictions)
    it(`is refused for ${what}`, () => {
      expect(problemOf(slip(more))).toMatchObject({ kind: 'contradiction' })
    })

  it('is refused where a place stands twice', () => {
    expect(problemOf(slip({ E00000: { E00020: ['1', '1'] } }))).toEqual({
      kind: 'repeated',
      at: { label: '支払金額', place: 0 },
    })
    expect(problemOf(slip({ M00000: [{ M00020: '1' }, { M00020: '2' }] }))).toMatchObject({
      kind: 'repeated',
    })
  })

  it('is refused where a place stands inside of another', () => {
    expect(
      problemOf(slip({ W00000: { era: '3', yy: '60', mm: '2', dd: '28', E00020: '5' } })),
    ).toMatchObject({
      kind: 'misplaced',
      at: { label: '支払金額' },
    })
  })
})
