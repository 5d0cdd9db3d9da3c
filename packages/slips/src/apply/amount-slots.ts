import {
  yen,
  年度一覧,
  控除額から戻した地震保険料,
  type Day,
  type Yen,
  type 申告,
} from '@zeimori/tax'
import { housingMarks, type AmountTarget, type HousingMark } from '../slip.ts'
import { amountsOf, choiceOf, dayOf, sumOf } from './amounts-of.ts'
import type { Slot } from './slots.ts'

const added = (one: Yen, more: number): Yen => yen(one + more)

/** Payments, each of which stays one of its own. */
const payments = (key: '給与' | '公的年金等'): Slot => ({
  holds: (declaration) => declaration[key].reduce((sum, { 支払金額 }) => sum + 支払金額, 0),
  fill: (declaration, entries) => ({
    ...declaration,
    [key]: [
      ...declaration[key],
      ...amountsOf(entries, key).flatMap((支払金額) => (支払金額 > 0 ? [{ 支払金額 }] : [])),
    ],
  }),
})

const plain = (key: '小規模企業共済等掛金' | '配当割額と株式等譲渡所得割額'): Slot => ({
  holds: (declaration) => declaration[key],
  fill: (declaration, entries) => ({
    ...declaration,
    [key]: added(declaration[key], sumOf(entries, key)),
  }),
})

const social: Slot = {
  holds: ({ 社会保険料 }) => 社会保険料,
  fill: (declaration, entries) => ({
    ...declaration,
    社会保険料: added(
      declaration.社会保険料,
      sumOf(entries, '社会保険料') - sumOf(entries, '社会保険料から除く額'),
    ),
  }),
}

const life = (key: keyof 申告['生命保険料']): Slot => ({
  holds: ({ 生命保険料 }) => 生命保険料[key],
  fill: (declaration, entries) => ({
    ...declaration,
    生命保険料: {
      ...declaration.生命保険料,
      [key]: added(declaration.生命保険料[key], sumOf(entries, `生命保険料.${key}`)),
    },
  }),
})

type Donation = Extract<AmountTarget, `寄附.${string}`> extends `寄附.${infer Key}` ? Key : never

const donation = (key: Donation): Slot => ({
  holds: ({ 寄附 }) => 寄附[key],
  fill: (declaration, entries) => ({
    ...declaration,
    寄附: {
      ...declaration.寄附,
      [key]: added(declaration.寄附[key], sumOf(entries, `寄附.${key}`)),
    },
  }),
})

const lifeKeys = [
  '新生命保険料',
  '旧生命保険料',
  '介護医療保険料',
  '新個人年金保険料',
  '旧個人年金保険料',
] as const
const donationKeys = [
  'ふるさと納税',
  '共同募金と日本赤十字社',
  '都道府県の条例で指定',
  '市区町村の条例で指定',
] as const

/** The slots that hold a sum, or payments. */
export const sumSlots: readonly (readonly [string, Slot])[] = [
  ['給与', payments('給与')],
  ['公的年金等', payments('公的年金等')],
  ['社会保険料', social],
  ['小規模企業共済等掛金', plain('小規模企業共済等掛金')],
  ['配当割額と株式等譲渡所得割額', plain('配当割額と株式等譲渡所得割額')],
  ...lifeKeys.map((key) => [`生命保険料.${key}`, life(key)] as const),
  ...donationKeys.map((key) => [`寄附.${key}`, donation(key)] as const),
]

const withQuake = (declaration: 申告, more: Partial<申告['地震保険料']>): 申告 => ({
  ...declaration,
  地震保険料: { ...declaration.地震保険料, ...more },
})

export const oldQuakeSlot: Slot = {
  holds: ({ 地震保険料 }) => 地震保険料.旧長期損害保険料,
  fill: (declaration, entries) =>
    withQuake(declaration, {
      旧長期損害保険料: added(
        declaration.地震保険料.旧長期損害保険料,
        sumOf(entries, '地震保険料.旧長期損害保険料'),
      ),
    }),
}

/** Of a 源泉徴収票 the premium follows from the deduction and from the other premium on the same slip. */
export const quakeSlot: Slot = {
  holds: ({ 地震保険料 }) => 地震保険料.地震保険料,
  fill: (declaration, entries, { nendo, entries: all }) => {
    const deduction = sumOf(entries, '地震保険料の控除額')
    const old = sumOf(all, '地震保険料.旧長期損害保険料')
    const premium =
      deduction === 0 ? yen(0) : 控除額から戻した地震保険料(deduction, old, 年度一覧[nendo])
    const more = sumOf(entries, '地震保険料.地震保険料') + (premium ?? 0)
    return withQuake(declaration, { 地震保険料: added(declaration.地震保険料.地震保険料, more) })
  },
}

export const housingSlot: Slot = {
  holds: ({ 住宅借入金等 }) => 住宅借入金等?.控除可能額 ?? 0,
  fill: (declaration, entries) => {
    const 居住開始 = dayOf(entries, '住宅借入金等.居住開始')
    const mark = choiceOf(entries, '住宅借入金等.特別控除区分', housingMarks) ?? 'なし'
    return {
      ...declaration,
      住宅借入金等: {
        控除可能額: sumOf(entries, '住宅借入金等.控除可能額'),
        居住開始,
        特定取得: isSpeciallyBought(mark, 居住開始),
      },
    }
  },
}

/** Of who moved in from 2022 on only 「（特特特）」, 特別特例取得, keeps the higher limit. */
const isSpeciallyBought = (mark: HousingMark, 居住開始: Day | undefined): boolean =>
  居住開始 !== undefined && 居住開始.year >= 2022 ? mark === '特特特' : mark !== 'なし'
