import { describe, expect, it } from 'vitest'
import { applySlip, type Answers, type AppliedSlip, type Slip } from '@zeimori/slips'
import { yen, 空の申告, type 申告 } from '@zeimori/tax'
import { choice, form, reiwa, slipOf, type Content } from './write.ts'

const salary = (pay: string, more: Content = '', year = 7): Slip =>
  slipOf(form('TEG108', { ZPB00000: reiwa(year), ZPE00000: { ZPE00020: pay }, x: more }))

const life = (paid: string): Slip =>
  slipOf(
    form('TEG800', {
      WCE00000: { WCE00010: { yyyy: '2025' }, WCE00030: choice(1), WCE00350: paid },
    }),
  )

const pension = (paid: string): Slip =>
  slipOf(form('TEG840', { WOA00000: choice(1), WOC00000: reiwa(7), WOK00000: paid }))

const donation = (amount: string): Slip =>
  slipOf(
    form('TEG822', {
      WLB00000: {
        WLB00020: choice(2),
        WLB00050: amount,
        WLB00060: { yyyy: '2025', mm: '1', dd: '1' },
      },
    }),
  )

/** Applies slips one after the other, each knowing those before it. */
function applied(slips: readonly Slip[], answers: Answers = {}) {
  const before: AppliedSlip[] = []
  let declaration: 申告 = 空の申告
  const open: unknown[] = []
  for (const slip of slips) {
    const result = applySlip(declaration, slip, { applied: before, answers })
    ;({ declaration } = result)
    open.push(...result.open)
    before.push({ slip, answers })
  }
  return { declaration, open }
}

describe('a slip goes into the declaration', () => {
  it('the pay as an employment of its own, and the 小規模企業共済等掛金 out of the 社会保険料', () => {
    const { declaration, open } = applied([
      salary('5000000', {
        ZPM00010: '120000',
        ZPM00020: '720000',
        ZPO00000: '20000',
        ZPT00000: '12000',
      }),
    ])
    expect(open).toEqual([])
    expect(declaration).toMatchObject({
      給与: [{ 支払金額: 5_000_000 }],
      社会保険料: 600_000,
      小規模企業共済等掛金: 120_000,
      // 旧長期 12,000円 is deducted by 11,000円 of the 20,000円.
      地震保険料: { 地震保険料: 9_000, 旧長期損害保険料: 12_000 },
    })
  })

  it('a second employer adds an employment', () => {
    const { declaration, open } = applied([
      salary('3000000', { ZPM00020: '400000' }),
      salary('1000000', { ZPM00020: '100000' }),
    ])
    expect(open).toEqual([])
    expect(declaration.給与.map(({ 支払金額 }) => 支払金額)).toEqual([3_000_000, 1_000_000])
    expect(declaration.社会保険料).toBe(500_000)
  })

  it('asks first, where the remarks name a former employer', () => {
    const second = salary('4000000', { ZPQ00010: '前職あり' })
    expect(applied([salary('1000000'), second]).open).toMatchObject([
      { kind: 'overlap', key: 'overlap 給与', already: 1_000_000 },
    ])
  })

  it('certificates of two insurers, and donations, add up', () => {
    const { declaration, open } = applied([
      life('8000'),
      life('500'),
      donation('10000'),
      donation('20000'),
    ])
    expect(open).toEqual([])
    expect(declaration.生命保険料.新生命保険料).toBe(8_500)
    expect(declaration.寄附.ふるさと納税).toBe(30_000)
  })

  it('does not change the declaration that it is given', () => {
    const before = JSON.stringify(空の申告)
    applied([salary('1'), life('1')])
    expect(JSON.stringify(空の申告)).toBe(before)
  })
})

describe('nothing is doubled without an answer', () => {
  const covered = salary('5000000', { ZPY00000: '80000' })

  it('a certificate of what the employer has counted waits', () => {
    const { declaration, open } = applied([covered, life('80000')])
    expect(declaration.生命保険料.新生命保険料).toBe(80_000)
    expect(open).toMatchObject([
      {
        kind: 'overlap',
        key: 'overlap 生命保険料.新生命保険料',
        part: '生命保険料.新生命保険料',
        already: 80_000,
      },
    ])
  })
  it('in the other order, too', () => {
    expect(applied([life('80000'), covered]).open).toMatchObject([
      { kind: 'overlap', already: 80_000 },
    ])
  })
  it('goes in, or stays out, as it is answered', () => {
    const key = 'overlap 生命保険料.新生命保険料'
    const taken = applied([covered, life('500')], { [key]: 'take' })
    const left = applied([covered, life('500')], { [key]: 'leave' })
    expect([taken.declaration.生命保険料.新生命保険料, taken.open]).toEqual([80_500, []])
    expect([left.declaration.生命保険料.新生命保険料, left.open]).toEqual([80_000, []])
  })
  it('what was typed by hand waits as well', () => {
    const typed = { ...空の申告, 社会保険料: yen(5) }
    expect(applySlip(typed, pension('100')).open).toMatchObject([{ kind: 'overlap', already: 5 }])
  })
  it('国民年金 that the employer has not counted adds to the 社会保険料, and what it has counted waits', () => {
    const without = applied([salary('1', { ZPM00020: '300' }), pension('100')])
    expect([without.declaration.社会保険料, without.open]).toEqual([400, []])
    const counted = applied([salary('1', { ZPM00020: '300', ZPG10000: '100' }), pension('100')])
    expect([counted.declaration.社会保険料, counted.open]).toMatchObject([
      300,
      [{ kind: 'overlap' }],
    ])
  })
  it('the same slip twice is recognised', () => {
    const twice = applied([life('80'), life('80')])
    expect([twice.declaration.生命保険料.新生命保険料, twice.open]).toMatchObject([
      80,
      [{ kind: 'duplicate' }],
    ])
    expect(
      applied([life('80'), life('80')], { duplicate: 'take' }).declaration.生命保険料.新生命保険料,
    ).toBe(160)
    expect(applied([life('80'), life('80')], { duplicate: 'leave' }).open).toEqual([])
  })
  it('a birth that is there already is replaced only when said so, and the same one says nothing', () => {
    const born = (yy: string) => salary('1', { ZPW00000: { era: '3', yy, mm: '1', dd: '2' } })
    const [one, other] = [born('60'), born('61')]
    const first = applySlip(空の申告, one).declaration
    expect(applySlip(first, one, { applied: [] }).open).toMatchObject([{ part: '給与' }])
    expect(applySlip(first, other).open).toMatchObject([
      { part: '給与' },
      { part: '本人.生年月日' },
    ])
    const answers = { 'overlap 本人.生年月日': 'take', 'overlap 給与': 'leave' }
    expect(applySlip(first, other, { answers }).declaration.本人.生年月日?.year).toBe(1986)
  })
})

describe('what cannot go in says so', () => {
  it('a slip of another year', () => {
    const slip = salary('1', '', 6)
    expect(applySlip(空の申告, slip, { year: 2025 })).toMatchObject({
      declaration: 空の申告,
      taken: [],
      open: [{ kind: 'other-year', year: 2024 }],
    })
    const answers = { 'other-year': 'take' }
    expect(applySlip(空の申告, slip, { year: 2025, answers }).declaration.給与).toHaveLength(1)
  })
  it('a fifty-first employment, and a sum above what a declaration takes', () => {
    const many = { ...空の申告, 給与: Array.from({ length: 50 }, () => ({ 支払金額: yen(1) })) }
    const much = { ...空の申告, 社会保険料: yen(99_999_999_999) }
    const answers = { 'overlap 給与': 'take', 'overlap 社会保険料': 'take' }
    expect(applySlip(many, salary('1'), { answers }).open).toMatchObject([
      { kind: 'no-room', part: '給与' },
    ])
    expect(applySlip(much, pension('1'), { answers })).toMatchObject({
      declaration: much,
      open: [{ kind: 'no-room', part: '社会保険料' }],
    })
  })
})
