import * as fc from 'fast-check'
import { 見本市 } from '@zeimori/municipalities'
import { assess, type 年度の記号 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { readForm } from '../../src/form/read-form.ts'
import { emptyForm, type FormState } from '../../src/form/state.ts'
import { checkNotice, type Likely } from '../../src/notice/check.ts'
import { linesOf, noticeLines, oursOn, type NoticeLine } from '../../src/notice/lines.ts'
import { suppositionsOn, type Parts } from '../../src/notice/suppositions.ts'
import { layoutBox, noticeBox, readNotice, usualLayout } from '../../src/notice/typed.ts'
import { counting, employee, living } from '../compare/people.ts'

const nothing: Parts = { socialInsurance: [] }
const teen = { 続柄: '子', 生年月日: '2008-05-05' }
const child = { 続柄: '子', 生年月日: '2015-05-05' }
const family = {
  ...employee,
  給与: [{ 支払金額: 4_000_000 }, { 支払金額: 1_000_000 }],
  生命保険料: { 新生命保険料: 80_000 },
  地震保険料: { 地震保険料: 50_000 },
  小規模企業共済等掛金: 120_000,
  医療費: { 支払: 200_000 },
  配偶者: { 生年月日: '1985-05-05' },
  親族: [teen, child],
  寄附: { ふるさと納税: 30_000, 申告特例: true },
  住宅借入金等: { 控除可能額: 100_000, 居住開始: '2020-05-01', 特定取得: true },
}

/** What a notice would say of someone who declares this. */
const noticeOf = (
  content: object,
  lines: readonly NoticeLine[] = noticeLines,
  year: 年度の記号 = 'R8',
) => {
  const { 申告, 団体, 年度 } = living(content, year)
  const 査定 = assess(申告, 団体, 年度)
  return new Map(lines.map((line) => [line, oursOn(line, 査定).yen]))
}

const check = (content: object, typed: ReadonlyMap<NoticeLine, number>, parts = nothing) => {
  const base = living(content)
  return checkNotice(base, assess(base.申告, base.団体, base.年度), typed, parts)
}

const named = (likely: Likely | undefined) =>
  likely?.suppositions
    .map(({ name, which }) => `${name}${which === '' ? '' : ` ${which}`}`)
    .join('＋')

describe('通知書との答え合わせ', () => {
  it('すべて同じなら、すべて合っている', () => {
    const { agreeing, differences, whole } = check(family, noticeOf(family))
    expect(agreeing).toEqual(noticeLines)
    expect(differences).toEqual([])
    expect(whole).toEqual([])
  })

  const { 寄附: _, ...noDonation } = family
  const { 住宅借入金等: __, ...noLoan } = family
  const { 医療費: ___, ...noMedical } = family
  const { 配偶者: ____, ...noSpouse } = family
  const rows = [
    ['one-stop-missed', noDonation, 'ワンストップ特例が反映されていない'],
    ['salary-missed 2', { ...family, 給与: [{ 支払金額: 4_000_000 }] }, '2枚目の給与がない'],
    ['spouse-missed', noSpouse, '配偶者控除がない'],
    ['relative-missed 1', { ...family, 親族: [child] }, '高校生の扶養控除がない'],
    [
      'child-counted 2',
      { ...family, 親族: [teen, { ...child, 生年月日: '2009-06-01' }] },
      '16歳未満の子に扶養控除がついた',
    ],
    ['social-insurance-missed', { ...family, 社会保険料: 0 }, '社会保険料がない'],
    ['pension-fund-missed', { ...family, 小規模企業共済等掛金: 0 }, 'iDeCoがない'],
    ['life-insurance-missed', { ...family, 生命保険料: {} }, '生命保険料控除がない'],
    ['quake-insurance-missed', { ...family, 地震保険料: {} }, '地震保険料控除がない'],
    ['medical-missed', noMedical, '医療費控除がない'],
    ['housing-missed', noLoan, '住宅ローン控除がない'],
  ] as const
  for (const [reason, theirs, why] of rows)
    it(`${why}通知書では、「${reason}」とするとぴったり合うと言う`, () => {
      const { differences, whole } = check(family, noticeOf(theirs))
      expect(named(whole[0])).toBe(reason)
      for (const { reasons } of differences) expect(reasons[0]?.fit).toBe('whole')
    })

  it('確定申告をしてワンストップ特例がなくなった通知書では、そう言う', () => {
    // 医療費控除を受ける人では、はじめから特例が効かない。
    const lapsed = noticeOf({ ...noMedical, 寄附: { ふるさと納税: 30_000 } })
    expect(check(noMedical, lapsed).whole.map(named)).toContain('one-stop-lapsed')
  })

  it('年税額だけを入れても、合う理由が見つかる', () => {
    const { whole } = check(family, noticeOf(noDonation, ['year']))
    expect(whole.map(named)).toContain('one-stop-missed')
  })

  it('源泉徴収票の社会保険料の一枚分がないとき、その一枚を言う', () => {
    const parts = { socialInsurance: [600_000, 100_000] }
    const { whole } = check(family, noticeOf({ ...family, 社会保険料: 600_000 }), parts)
    expect(whole.map(named)).toContain('social-insurance-part 2')
  })

  it('生命保険料控除が所得税の額になっているとき、そう言う', () => {
    const base = living(family)
    const rules = { ...base.年度, 生命保険料控除: base.年度.所得税の生命保険料控除 }
    const theirs = assess(base.申告, base.団体, rules)
    const typed = new Map(noticeLines.map((line) => [line, oursOn(line, theirs).yen] as const))
    expect(named(check(family, typed).whole[0])).toBe('life-insurance-of-income-tax')
  })

  it('年度がちがうとき、その年度を言う', () => {
    const { whole } = check(
      { 給与: [{ 支払金額: 1_600_000 }] },
      noticeOf({ 給与: [{ 支払金額: 1_600_000 }] }, noticeLines, 'R7'),
    )
    expect(whole.map(named)).toContain('other-year 令和7年度')
  })

  it('均等割だけがちがうとき、条例の上乗せを言う', () => {
    const typed = noticeOf(employee, ['city-per-capita', 'pref-per-capita', 'city-income'])
    typed.set('pref-per-capita', 1_500)
    expect(named(check(employee, typed).whole[0])).toBe('per-capita-surcharge 500')
  })

  it('一つでは合わなくても、二つで合うなら二つを言う', () => {
    const { whole } = check(family, noticeOf({ ...noDonation, 親族: [child] }))
    expect(named(whole[0])).toBe('relative-missed 1＋one-stop-missed')
  })

  it('額がちがうだけのとき、合う額を言う', () => {
    const { whole } = check(
      employee,
      noticeOf({ ...employee, 社会保険料: 612_345 }, ['deductions', 'year']),
    )
    expect(whole.map(named)).toContain('social-insurance-amount 612345')
  })
})

describe('理由のいらない、小さなちがい', () => {
  it('所得割の100円のちがいは、端数', () => {
    const typed = noticeOf(employee, ['base', 'city-income', 'year'])
    typed.set('city-income', (typed.get('city-income') ?? 0) + 100)
    typed.set('year', (typed.get('year') ?? 0) + 100)
    const { differences } = check(employee, typed)
    expect(differences.map(({ line, slight }) => [line, slight])).toEqual([
      ['city-income', 'rounding'],
      ['year', 'rounding'],
    ])
  })

  it('年税額が同じで、月の額がちがうのは、分け方', () => {
    const typed = noticeOf(employee, ['year', 'june'])
    typed.set('june', 21_000)
    expect(check(employee, typed).differences[0]?.slight).toBe('split')
  })

  it('年税額がちがえば、月の額のちがいはそのため', () => {
    const typed = noticeOf(employee, ['year', 'june'])
    typed.set('year', 145_500)
    typed.set('june', 12_600)
    expect(check(employee, typed).differences.find(({ line }) => line === 'june')?.slight).toBe(
      'follows-year',
    )
  })
})

describe('答え合わせの性質', () => {
  it('挙げた理由は、どれもその行を本当に再現する', () => {
    const others = [
      noticeOf({ ...family, 親族: [] }),
      noticeOf(employee),
      noticeOf({ ...family, 給与: [{ 支払金額: 4_321_000 }] }),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...others),
        fc.uniqueArray(fc.constantFrom(...noticeLines), { minLength: 1, maxLength: 8 }),
        (all, lines) => {
          const typed = new Map(lines.map((line) => [line, all.get(line) ?? 0]))
          const base = living(family)
          const suppositions = suppositionsOn(base, nothing)
          for (const { line, theirs, reasons } of check(family, typed).differences)
            for (const { suppositions: named1, fit } of reasons) {
              if (fit === 'nearer') continue
              const found = named1.map(({ name, which }) =>
                suppositions.find((one) => one.name === name && one.which === which),
              )
              if (found.some((one) => one === undefined)) continue // 額や上乗せは、入れた額から決まる
              const { 申告, 団体, 年度 } = found.reduce((of, one) => one?.suppose(of) ?? of, base)
              expect(oursOn(line, assess(申告, 団体, 年度)).yen).toBe(theirs)
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('計算は三百回に足りない', () => {
    const base = living(family)
    const { run, count } = counting()
    const 査定 = assess(base.申告, base.団体, base.年度)
    checkNotice(
      base,
      査定,
      noticeOf({ ...employee, 給与: [{ 支払金額: 7_654_321 }] }),
      nothing,
      run,
    )
    expect(count()).toBeLessThan(300)
  })
})

describe('通知書の行', () => {
  it('給与から引かれる人の紙には月の額が、郵便で届く紙には期の額がある', () => {
    expect(linesOf('from-salary')).toContain('june')
    expect(linesOf('from-salary')).not.toContain('first-term')
    expect(linesOf('by-post')).toContain('first-term')
    expect(linesOf('by-post')).not.toContain('june')
  })

  it('選ぶまでは、給与のある人には勤め先からの紙、給与のない人には郵便で届く紙', () => {
    const form = emptyForm('999997')
    const usualOf = (typed: FormState): string =>
      usualLayout(readForm({ ...form, ...typed }, { tenant: 見本市, chosen: undefined }))
    expect(usualOf({})).toBe('from-salary')
    expect(usualOf({ 'kyuyo-1-shiharai': '300万' })).toBe('from-salary')
    const pensioner = { 'nenkin-kazu': '1', 'nenkin-1-shiharai': '240万' }
    expect(usualOf(pensioner)).toBe('by-post')
    expect(usualOf({ ...pensioner, 'kyuyo-1-shiharai': '10万' })).toBe('from-salary')
    expect(readNotice(form, 'by-post').layout).toBe('by-post')
    expect(readNotice({ ...form, [layoutBox]: 'kyuyo' }, 'by-post').layout).toBe('from-salary')
  })

  it('ほかの欄と同じ書き方を読み、読めない欄は空とする', () => {
    const { layout, typed } = readNotice(
      {
        ...emptyForm('999997'),
        [layoutBox]: 'yubin',
        [noticeBox('base')]: '２４３万',
        [noticeBox('year')]: '245,500円',
        [noticeBox('june')]: '20,900',
        [noticeBox('city-income')]: 'abc',
      },
      'from-salary',
    )
    expect(layout).toBe('by-post')
    expect([...typed]).toEqual([
      ['base', 2_430_000],
      ['year', 245_500],
    ])
  })
})
