import { yen, type 申告 } from '@zeimori/tax'
import type { Entry } from '../slip.ts'
import { choiceOf, dayOf, sumOf } from './amounts-of.ts'
import type { Slot } from './slots.ts'

const disabilities = ['普通', '特別'] as const
const marked = ['該当'] as const

const self = (
  holds: (self: 申告['本人']) => unknown,
  read: (entries: readonly Entry[]) => Partial<申告['本人']>,
): Slot => ({
  holds: ({ 本人 }) => (holds(本人) ? 1 : 0),
  fill: (declaration, entries) => ({
    ...declaration,
    本人: { ...declaration.本人, ...read(entries) },
  }),
})

/** The incomes of a relative of whom the return says none: those whom it deducts have little. */
const noIncome = {
  給与の収入金額: yen(0),
  公的年金等の収入金額: yen(0),
  その他の所得金額: yen(0),
}

/** The spouse's 合計所得金額 is one sum, whatever it comes from. */
const spouse: Slot = {
  holds: ({ 配偶者 }) => (配偶者 === undefined ? 0 : 1),
  fill: (declaration, entries) => ({
    ...declaration,
    配偶者: {
      ...noIncome,
      その他の所得金額: sumOf(entries, '配偶者.合計所得金額'),
      生年月日: dayOf(entries, '配偶者.生年月日'),
      障害者: choiceOf(entries, '配偶者.障害者', disabilities),
      同居: choiceOf(entries, '配偶者.別居', marked) === undefined,
      国外に住む: choiceOf(entries, '配偶者.国外', marked) !== undefined,
      青色事業専従者: false,
    },
  }),
}

const relative = (entries: readonly Entry[]): 申告['親族'][number] => ({
  ...noIncome,
  生年月日: dayOf(entries, '親族.生年月日'),
  続柄: choiceOf(entries, '親族.続柄', ['子', '父母・祖父母']) ?? 'その他',
  同居: choiceOf(entries, '親族.別居', marked) === undefined,
  障害者: choiceOf(entries, '親族.障害者', disabilities),
  国外に住む: choiceOf(entries, '親族.国外', marked) !== undefined,
  ほかの人が扶養: choiceOf(entries, '親族.調整', marked) !== undefined,
  国外で要件を満たさない: false,
  事業専従者: false,
})

const relatives: Slot = {
  holds: ({ 親族 }) => 親族.length,
  fill: (declaration, entries) => ({
    ...declaration,
    親族: [
      ...declaration.親族,
      ...[...new Set(entries.map(({ place }) => place))].map((place) =>
        relative(entries.filter((entry) => entry.place === place)),
      ),
    ],
  }),
}

/** The slots of the resident herself and of her family. */
export const familySlots: readonly (readonly [string, Slot])[] = [
  [
    '本人.生年月日',
    self(
      ({ 生年月日 }) => 生年月日,
      (entries) => ({ 生年月日: dayOf(entries, '本人.生年月日') }),
    ),
  ],
  [
    '本人.障害者',
    self(
      ({ 障害者 }) => 障害者,
      (entries) => ({ 障害者: choiceOf(entries, '本人.障害者', disabilities) }),
    ),
  ],
  [
    '本人.ひとり親',
    self(
      ({ ひとり親 }) => ひとり親,
      (entries) => ({ ひとり親: choiceOf(entries, '本人.ひとり親', ['母', '父']) }),
    ),
  ],
  [
    '本人.寡婦',
    self(
      ({ 寡婦 }) => 寡婦,
      (entries) => ({ 寡婦: choiceOf(entries, '本人.寡婦', ['死別', '離別']) }),
    ),
  ],
  [
    '本人.勤労学生',
    self(
      ({ 勤労学生 }) => 勤労学生,
      () => ({ 勤労学生: true }),
    ),
  ],
  ['配偶者', spouse],
  ['親族', relatives],
]
