import { describe, expect, it } from 'vitest'
import { activeEntries } from '@zeimori/slips'
import { carried, choice, form, leftOut, problemOf, reiwa, slipOf, type Content } from './write.ts'

const western = (year: number, month = 4, day = 1): Content => ({
  yyyy: String(year),
  mm: String(month),
  dd: String(day).padStart(2, '0'),
})

describe('生命保険料控除証明書', () => {
  const premium = (first: number, [gross, dividend, net]: readonly [string, string, string]) =>
    Object.fromEntries(
      [gross, dividend, net].map((text, i) => [
        `WCE${String(first + 10 * i).padStart(5, '0')}`,
        text,
      ]),
    )
  const row = (more: Content, regime = 1, year = 2025): Content => ({
    WCE00010: { yyyy: String(year) },
    WCE00030: choice(regime),
    WCE00040: 'カナリア証券番号',
    x: more,
  })
  const both = {
    a: premium(330, ['000005678', '3', '000005675']),
    b: premium(570, ['7890', '5', '7885']),
  }

  it('offers what is expected by December first, and what is paid so far', () => {
    const slip = slipOf(form('TEG800', { WCE00000: row(both) }, '1.1'))
    expect(slip.questions).toEqual([
      { id: 'basis', key: 'basis', place: 0, options: ['expected', 'paid'], preset: 'expected' },
    ])
    const values = (answers: Record<string, string>): unknown =>
      activeEntries(slip, answers).map(({ value }) => value)
    expect(values({})).toEqual([7_885])
    expect(values({ basis: 'paid' })).toEqual([5_675])
    expect(values({ basis: 'nonsense' })).toEqual([7_885])
  })

  it('asks nothing where only one of the two is there', () => {
    const slip = slipOf(form('TEG800', { WCE00000: row({ a: premium(370, ['9', '', '9']) }) }))
    expect(slip.questions).toEqual([])
    expect(carried(slip)).toEqual([['生命保険料.介護医療保険料', 9]])
  })

  it('keeps its rows apart', () => {
    const rows = [
      row({ a: premium(240, ['1', '0', '1']) }, 2),
      row({ a: premium(410, ['2', '0', '2']) }),
    ]
    expect(slipOf(form('TEG800', { WCE00000: rows })).entries).toMatchObject([
      { place: 1, value: 1, target: '生命保険料.旧生命保険料' },
      { place: 2, value: 2, target: '生命保険料.新個人年金保険料' },
    ])
  })

  const refused = [
    [
      'a net that is not gross less dividend',
      [row({ a: premium(330, ['10', '3', '8']) })],
      'contradiction',
    ],
    [
      'old premiums under the new rules',
      [row({ a: premium(240, ['1', '0', '1']) })],
      'contradiction',
    ],
    ['rules that are none', [row({ a: premium(240, ['1', '0', '1']) }, 4)], 'unknown-choice'],
    ['rows of two years', [row(both), row(both, 1, 2024)], 'several-years'],
    ['a row without a year', [{ x: premium(330, ['1', '0', '1']) }], 'year-missing'],
  ] as const
  for (const [what, rows, kind] of refused)
    it(`is refused for ${what}`, () => {
      expect(problemOf(form('TEG800', { WCE00000: rows }))).toMatchObject({ kind })
    })

  it('lets a payment at once change the net', () => {
    const slip = slipOf(
      form('TEG800', {
        WCE00000: row({ a: premium(330, ['10', '0', '60']), WCE00690: '50' }),
      }),
    )
    expect(carried(slip)).toEqual([['生命保険料.新生命保険料', 60]])
  })
})

describe('地震保険料控除証明書', () => {
  const row = (kind: number, quake: string, old: string): Content => ({
    WDE00010: { yyyy: '2025' },
    WDE00020: choice(kind),
    WDE00160: { WDE00170: quake, WDE00180: quake },
    WDE00190: { WDE00200: old, WDE00210: old },
  })
  it('of a contract that is both, asks which one to declare', () => {
    const slip = slipOf(form('TEG810', { WDE00000: [row(1, '30000', ''), row(3, '100', '200')] }))
    expect(slip.questions).toMatchObject([
      { id: 'quake-or-old', key: 'quake-or-old 2', preset: undefined },
    ])
    const values = (answer: string): unknown =>
      activeEntries(slip, { 'quake-or-old 2': answer }).map(({ target, value }) => [target, value])
    expect(values('')).toEqual([['地震保険料.地震保険料', 30_000]])
    expect(values('old')).toContainEqual(['地震保険料.旧長期損害保険料', 200])
  })
  it('is refused where the kind and the amounts do not fit', () => {
    expect(problemOf(form('TEG810', { WDE00000: row(1, '1', '2') }))?.kind).toBe('contradiction')
    expect(problemOf(form('TEG810', { WDE00000: row(2, '1', '2') }))?.kind).toBe('contradiction')
  })
})

describe('寄附金受領証明書', () => {
  const row = (kind: number, amount: string, year = 2025): Content => ({
    WLB00020: choice(kind),
    WLB00050: amount,
    WLB00060: western(year),
    WLB00070: 'カナリア市',
  })
  it('sorts donations by who received them', () => {
    const slip = slipOf(
      form('TEG822', {
        WLB00000: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((kind) => row(kind, String(kind))),
      }),
    )
    expect(activeEntries(slip, {}).map(({ target, value }) => [target, value])).toEqual([
      ['寄附.ふるさと納税', 2],
    ])
    expect(leftOut(slip)).toEqual([
      ['寄附金額', 'no-effect'],
      ['寄附金額', 'no-effect'],
    ])
    expect(slip.questions.map(({ key }) => key)).toEqual([
      'own-prefecture 3',
      'own-prefecture 4',
      'ordinance 6',
      'ordinance 7',
      'ordinance 8',
      'ordinance 9',
    ])
    expect(slip.cautions).toEqual(['designated-receivers'])
    const answers = { 'own-prefecture 3': 'yes', 'ordinance 6': 'both', 'ordinance 7': 'none' }
    expect(activeEntries(slip, answers).map(({ target }) => target)).toEqual([
      '寄附.ふるさと納税',
      '寄附.共同募金と日本赤十字社',
      '寄附.都道府県の条例で指定',
      '寄附.市区町村の条例で指定',
    ])
  })
  it('is refused for days of two years', () => {
    expect(problemOf(form('TEG822', { WLB00000: [row(2, '1'), row(2, '1', 2024)] }))?.kind).toBe(
      'several-years',
    )
  })
  it('the older ones have codes of their own', () => {
    const first = form('TEG820', {
      WGC00000: western(2020),
      WGE00000: { WGE00020: choice(2), WGE00040: '5000' },
    })
    const second = form('TEG821', {
      WHB00000: { WHB00020: choice(2), WHB00050: '5000', WHB00060: western(2020) },
    })
    for (const text of [first, second])
      expect(carried(slipOf(text))).toEqual([['寄附.ふるさと納税', 5_000]])
  })
})

describe('寄附金控除に関する証明書', () => {
  const donation = (amount: string, cancelled = false, year = 2025): Content => ({
    WML00030: western(year),
    WML00070: amount,
    ...(cancelled && { WML00090: choice(1) }),
  })
  const year = (total: string, rows: readonly Content[]): string =>
    form('TEG830', {
      'TEG830-1': {
        WMA00000: reiwa(7),
        WMB00000: choice(2),
        WMF00000: total,
        WML00000: { WML00010: rows },
      },
      'TEG830-2': { WMN00000: { WMN00010: { WMN00070: '7' } } },
    })
  it('carries the total that its rows add up to, without what was cancelled', () => {
    const slip = slipOf(
      year('30007', [donation('10000'), donation('20000'), donation('5000', true)]),
    )
    expect(carried(slip)).toEqual([['寄附.ふるさと納税', 30_007]])
    expect(slip.notCarried.map(({ value, reason }) => [value, reason])).toEqual([
      [5_000, 'cancelled'],
      [10_000, 'inside-another'],
      [20_000, 'inside-another'],
      [7, 'inside-another'],
    ])
  })
  it('is refused for another total, or a donation of another year', () => {
    expect(problemOf(year('30008', [donation('30000')]))?.kind).toBe('contradiction')
    expect(problemOf(year('30007', [donation('30000', false, 2024)]))?.kind).toBe('contradiction')
  })
})

describe('国民年金保険料等控除証明書', () => {
  const head = { WOA00000: choice(1), WOC00000: reiwa(6), WOG00000: reiwa(6) }
  const part = (first: number, year: number, paid: string): Content =>
    Object.fromEntries(
      [paid, '0', '0', reiwa(year), paid].map((content, i) => [
        `WON${String(first + 10 * i).padStart(5, '0')}`,
        content,
      ]),
    )
  it('with nothing expected, leaves its total at nought, and what is paid is all', () => {
    const slip = slipOf(
      form('TEG840', { ...head, WOK00000: '240000', WOL00000: '0', WOM00000: '0' }),
    )
    expect(carried(slip)).toEqual([['社会保険料', 240_000]])
    expect(slip.questions).toEqual([])
  })
  it('with something expected, offers the total first', () => {
    const slip = slipOf(
      form('TEG840', { ...head, WOK00000: '160000', WOL00000: '12000', WOM00000: '172000' }),
    )
    expect(slip.questions).toMatchObject([{ id: 'basis', preset: 'expected' }])
    expect(activeEntries(slip, {}).map(({ value }) => value)).toEqual([172_000])
    expect(activeEntries(slip, { basis: 'paid' }).map(({ value }) => value)).toEqual([160_000])
  })
  it('paid ahead, asks whether to take it at once or each year its own', () => {
    const slip = slipOf(
      form('TEG840', {
        ...head,
        WOK00000: '240000',
        WON00000: { a: part(20, 6, '90000'), b: part(80, 7, '120000'), c: part(140, 8, '30000') },
      }),
    )
    expect(slip.questions).toMatchObject([{ id: 'paid-ahead', preset: 'at-once' }])
    expect(activeEntries(slip, {}).map(({ value }) => value)).toEqual([240_000])
    expect(activeEntries(slip, { 'paid-ahead': 'each-year' }).map(({ value }) => value)).toEqual([
      90_000,
    ])
    expect(leftOut(slip)).toEqual(
      expect.arrayContaining([
        ['翌年分 証明額', 'other-year'],
        ['翌々年分 証明額', 'other-year'],
      ]),
    )
  })
  it('of a later year alone, is of that year', () => {
    const slip = slipOf(form('TEG840', { ...head, WON00000: { b: part(80, 7, '120000') } }))
    expect(slip.year).toBe(2025)
    expect(carried(slip)).toEqual([['社会保険料', 120_000]])
  })
  it('is refused where its sums do not fit', () => {
    const sums = [
      { WOK00000: '1', WOL00000: '2', WOM00000: '4' },
      { WOK00000: '1', WOL00000: '2', WOM00000: '0' },
      { WON00000: { WON00020: '5', WON00050: reiwa(6), WON00060: '6' } },
      { WOG00000: reiwa(5), WOK00000: '1' },
    ]
    for (const sum of sums)
      expect(problemOf(form('TEG840', { ...head, ...sum }))?.kind).toBe('contradiction')
  })
})

describe('小規模企業共済等掛金控除証明書', () => {
  const head = { WPA00000: reiwa(7), WPB00000: choice(2) }
  const sums = (paid: string, expected: string, total: string, ahead = ''): string =>
    form('TEG850', {
      ...head,
      WPG00000: { WPG00020: paid },
      WPH00000: { WPH00030: expected },
      WPI00000: total,
      WPJ00000: ahead,
    })
  const values = (text: string, answers: Record<string, string> = {}): unknown =>
    activeEntries(slipOf(text), answers).map(({ value }) => value)

  it('carries the total, or what is paid so far', () => {
    expect(values(sums('207000', '69000', '276000'))).toEqual([276_000])
    expect(values(sums('207000', '69000', '276000'), { basis: 'paid' })).toEqual([207_000])
    expect(values(sums('207000', '', ''))).toEqual([207_000])
    expect(values(sums('207000', '69000', ''))).toEqual([207_000, 69_000].toReversed())
  })
  it('knows the reduction for paying ahead', () => {
    expect(values(sums('207000', '69000', '275000', '1000'))).toEqual([275_000])
    expect(leftOut(slipOf(sums('207000', '', '', '1000')))).toContainEqual([
      '払込済額',
      'asked-in-form',
    ])
  })
  it('is refused for another total', () => {
    expect(problemOf(sums('207000', '69000', '275000'))?.kind).toBe('contradiction')
  })
})
