import { 見本市 } from '@zeimori/municipalities'
import { describe, expect, it } from 'vitest'
import { isUntouched } from '../../src/form/file.ts'
import { valueOf } from '../../src/form/state.ts'
import { workOut } from '../../src/form/worked.ts'
import { freshModel, next, type Event } from '../../src/page/model.ts'
import { settledOn } from '../../src/tenant/context.ts'
import { startingForm } from '../../src/tenant/starting.ts'
import { publicPart, unsettled } from '../../src/tenant/tenant.ts'
import type { OpenYear } from '../../src/tenant/settings.ts'

const opened = (year: OpenYear['year'], opens: string): OpenYear => ({
  year,
  opens,
  approvedBy: '市民税課長',
  approvedOn: opens,
})

const city = (years: readonly OpenYear[] | undefined, today: string) =>
  settledOn({ ...publicPart(unsettled(見本市)), years }, today)

const usual = [opened('R7', '2025-01-06'), opened('R8', '2026-01-05'), opened('R9', '2026-06-01')]

describe('はじめの年度', () => {
  const begins = (
    years: readonly OpenYear[] | undefined,
    today: string,
    purpose?: 'tax' | 'donating',
  ) => valueOf(startingForm(city(years, today), purpose), 'nendo')

  const rows = [
    ['2026-01-20', 'R8', 'R8', '1月に届く源泉徴収票の年。寄附の年は、まだ公開の前'],
    ['2026-06-20', 'R8', 'R9', '通知が届く年と、いま寄附する年'],
    ['2026-11-22', 'R8', 'R9', '年末に寄附を考える人は、ことしの収入の年'],
    ['2026-12-31', 'R8', 'R9', '年の終わり'],
    ['2027-01-01', 'R9', 'R9', '年が明けると、令和9年度'],
  ] as const
  for (const [today, tax, donating, why] of rows)
    it(`${today}には、税額は${tax}、ふるさと納税は${donating}（${why}）`, () => {
      expect(begins(usual, today)).toBe(tax)
      expect(begins(usual, today, 'donating')).toBe(donating)
    })

  it('まだ公開していなければ、公開した中で近い年度', () => {
    expect(begins([opened('R7', '2025-01-06')], '2026-06-20')).toBe('R7')
    expect(begins([opened('R9', '2026-06-01')], '2026-06-20')).toBe('R9')
  })

  it('どの年度も公開していなければ、日付の年度から始まり、税額は出ない', () => {
    const settled = city([], '2026-06-20')
    const form = { ...startingForm(settled), 'kyuyo-1-shiharai': '500万' }
    expect(valueOf(form, 'nendo')).toBe('R8')
    const worked = workOut(form, { tenant: 見本市, chosen: undefined }, settled.open)
    expect([worked.査定, worked.closed]).toEqual([undefined, true])
  })

  it('すべての年度を出す所では、日付の年度', () => {
    expect(begins(undefined, '2026-06-20')).toBe('R8')
    expect(begins(undefined, '2031-06-20')).toBe('R9')
  })
})

describe('公開した年度のほかに行かない', () => {
  const settled = city([opened('R7', '2025-01-06')], '2026-11-22')
  const after = (...events: readonly Event[]) =>
    events.reduce(next(settled), freshModel(startingForm(settled)))

  it('例を入れても、すべて消しても、公開した年度', () => {
    expect(valueOf(after({ kind: 'example' }).form, 'nendo')).toBe('R7')
    expect(valueOf(after({ kind: 'example' }, { kind: 'clear' }).form, 'nendo')).toBe('R7')
    expect(isUntouched(after({ kind: 'example' }, { kind: 'clear' }).form)).toBe(true)
  })

  it('ファイルの、公開していない年度では、計算しない', () => {
    const places = { tenant: 見本市, chosen: undefined }
    const form = { ...startingForm(settled), 'kyuyo-1-shiharai': '500万' }
    expect(workOut(form, places, settled.open).査定).toBeDefined()
    const closed = workOut({ ...form, nendo: 'R8' }, places, settled.open)
    expect([closed.査定, closed.closed]).toEqual([undefined, true])
  })
})

describe('目的で変わる年度', () => {
  const settled = city(usual, '2026-11-22')
  const after = (...events: readonly Event[]) =>
    valueOf(events.reduce(next(settled), freshModel(startingForm(settled))).form, 'nendo')
  const donating = { kind: 'begin', purpose: 'donating' } as const
  const tax = { kind: 'begin', purpose: 'tax' } as const

  it('何も入れていなければ、入口ごとの年度になる', () => {
    expect(after(donating)).toBe('R9')
    expect(after(donating, tax)).toBe('R8')
  })

  it('何か入れたあとと、自分で選んだ年度は、そのまま', () => {
    expect(after({ kind: 'set', name: 'kyuyo-1-shiharai', value: '1' }, donating)).toBe('R8')
    expect(after({ kind: 'set', name: 'nendo', value: 'R7' }, donating)).toBe('R7')
  })
})
