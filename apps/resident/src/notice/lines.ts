import type { Figure, 査定, 税目 } from '@zeimori/tax'

/** The lines of a 税額決定通知書 that can be typed in, in its order. The words are in `texts/notice.ts`. */
export const noticeLines = [
  'salary',
  'salary-income',
  'pension-income',
  'total-income',
  'casualty',
  'medical',
  'social-insurance',
  'pension-fund',
  'life-insurance',
  'quake-insurance',
  'persons',
  'spouse',
  'spouse-special',
  'dependants',
  'special-relative',
  'basic',
  'deductions',
  'base',
  'city-levy',
  'city-adjustment',
  'city-housing',
  'city-donation',
  'city-credits',
  'city-income',
  'city-per-capita',
  'pref-levy',
  'pref-adjustment',
  'pref-housing',
  'pref-donation',
  'pref-credits',
  'pref-income',
  'pref-per-capita',
  'forest',
  'year',
  'june',
  'later-months',
  'first-term',
  'later-terms',
] as const
export type NoticeLine = (typeof noticeLines)[number]

/** 特別徴収: the slip from the employer. 普通徴収: the notice that comes by post with the payment forms. */
export type Layout = 'from-salary' | 'by-post'

const onlyOn: Readonly<Partial<Record<NoticeLine, Layout>>> = {
  june: 'from-salary',
  'later-months': 'from-salary',
  'first-term': 'by-post',
  'later-terms': 'by-post',
}

/** The lines of one of the two papers. */
export const linesOf = (layout: Layout): readonly NoticeLine[] =>
  noticeLines.filter((line) => (onlyOn[line] ?? layout) === layout)

/** What a line says: an amount, and the figures that make it up, whose reasons can be told. */
export type Ours = { readonly yen: number; readonly figures: readonly Figure[] }

const sumOf = (...figures: readonly (Figure | undefined)[]): Ours => {
  const there = figures.filter((figure) => figure !== undefined)
  return { yen: there.reduce((sum, { yen }) => sum + yen, 0), figures: there }
}

const deduction =
  (...terms: readonly Figure['term'][]) =>
  ({ 所得控除 }: 査定): Ours =>
    sumOf(...所得控除.内訳.filter(({ term }) => terms.includes(term)))

type Step = NonNullable<査定['所得割の計算']>['税目'][税目]

const step =
  (whose: 税目, of: (step: Step) => readonly (Figure | undefined)[]) =>
  ({ 所得割の計算 }: 査定): Ours =>
    所得割の計算 === undefined ? sumOf() : sumOf(...of(所得割の計算.税目[whose]))

/** 税額控除額: all that is taken off the tax, but never more than there is. */
const credits =
  (whose: 税目) =>
  (査定: 査定): Ours => {
    const all = step(whose, (of) => [
      of.調整控除額,
      of.税額控除.配当控除額,
      of.税額控除.住宅借入金等特別税額控除額,
      of.税額控除.寄附金税額控除?.合計,
      of.税額控除.外国税額控除額,
      of.調整措置による減額.yen === 0 ? undefined : of.調整措置による減額,
      of.配当割額等の控除額,
      of.定額減税額,
    ])(査定)
    const levy = 査定.所得割の計算?.税目[whose].算出所得割額.yen ?? 0
    return { ...all, yen: Math.min(all.yen, levy) }
  }

const fromSalary = ({ 納め方 }: 査定) => 納め方.find(({ 給与 }) => 給与 !== undefined)?.給与

const byHerself = ({ 納め方 }: 査定) => 納め方.find(({ 普通 }) => 普通 !== undefined)?.普通

/** What our computation says on each line. */
const tells: Readonly<Record<NoticeLine, (査定: 査定) => Ours>> = {
  salary: ({ 所得 }) => sumOf(所得.給与等の収入金額),
  'salary-income': ({ 所得 }) => sumOf(所得.調整控除後の給与所得),
  'pension-income': ({ 所得 }) => sumOf(所得.公的年金等に係る雑所得の金額),
  'total-income': ({ 所得 }) => sumOf(所得.総所得金額),
  casualty: deduction('雑損控除額'),
  medical: deduction('医療費控除額'),
  'social-insurance': deduction('社会保険料控除額'),
  'pension-fund': deduction('小規模企業共済等掛金控除額'),
  'life-insurance': deduction('生命保険料控除額'),
  'quake-insurance': deduction('地震保険料控除額'),
  persons: deduction('障害者控除額', '寡婦控除額', 'ひとり親控除額', '勤労学生控除額'),
  spouse: deduction('配偶者控除額'),
  'spouse-special': deduction('配偶者特別控除額'),
  dependants: deduction('扶養控除額'),
  'special-relative': deduction('特定親族特別控除額'),
  basic: deduction('基礎控除額'),
  deductions: ({ 所得控除 }) => sumOf(所得控除.合計),
  base: ({ 課税標準 }) => sumOf(課税標準.課税総所得金額),
  'city-levy': step('市町村民税', ({ 算出所得割額 }) => [算出所得割額]),
  'city-adjustment': step('市町村民税', ({ 調整控除額 }) => [調整控除額]),
  'city-housing': step('市町村民税', (of) => [of.税額控除.住宅借入金等特別税額控除額]),
  'city-donation': step('市町村民税', (of) => [of.税額控除.寄附金税額控除?.合計]),
  'city-credits': credits('市町村民税'),
  'city-income': ({ 税目 }) => sumOf(税目.市町村民税.所得割額),
  'city-per-capita': ({ 税目 }) => sumOf(税目.市町村民税.均等割額),
  'pref-levy': step('道府県民税', ({ 算出所得割額 }) => [算出所得割額]),
  'pref-adjustment': step('道府県民税', ({ 調整控除額 }) => [調整控除額]),
  'pref-housing': step('道府県民税', (of) => [of.税額控除.住宅借入金等特別税額控除額]),
  'pref-donation': step('道府県民税', (of) => [of.税額控除.寄附金税額控除?.合計]),
  'pref-credits': credits('道府県民税'),
  'pref-income': ({ 税目 }) => sumOf(税目.道府県民税.所得割額),
  'pref-per-capita': ({ 税目 }) => sumOf(税目.道府県民税.均等割額),
  forest: ({ 森林環境税額 }) => sumOf(森林環境税額),
  year: ({ 納付額 }) => sumOf(納付額),
  june: (査定) => sumOf(fromSalary(査定)?.六月),
  'later-months': (査定) => sumOf(fromSalary(査定)?.七月以後),
  'first-term': (査定) => sumOf(byHerself(査定)?.[0]),
  'later-terms': (査定) => sumOf(byHerself(査定)?.[1]),
}

/** What our computation says on a line of the notice. */
export const oursOn = (line: NoticeLine, 査定: 査定): Ours => tells[line](査定)
