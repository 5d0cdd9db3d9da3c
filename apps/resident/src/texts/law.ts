import {
  doubts,
  type Citation,
  type Condition,
  type Doubt,
  type Figure,
  type 査定,
} from '@zeimori/tax'

export type Term = Figure['term']
export type Whose = Figure['whose']
/** Everyone and everything that is named by a word, not by a number. */
export type FixedWhose = Exclude<Whose, '' | `${number}人目の親族` | `${number}枚目`>
export type Fact = Extract<Condition, { fact: unknown }>['fact']
export type Comparison = Extract<Condition, { bound: unknown }>['is']
export type Rounding = { readonly unit: string; readonly up: boolean }
/** What cannot be worked out here, and whom to ask. */
export type Circumstance = 査定['引き受けられない点'][number]

/** How the law's own words are said. In Japanese they are said as the law says them. */
export const lawText = {
  term: (term: Term): string => term,
  whose: (whose: Whose): string => whose,
  /** 「扶養控除額（2人目の親族）」. */
  named: (name: string, whose: string) => `${name}（${whose}）`,
  fact: (fact: Fact): string => fact,
  /** 「合計所得金額 3,560,000円 は 24,000,000円以下」. */
  compared: (name: string, amount: string, is: Comparison, bound: string) =>
    `${name} ${amount} は ${bound}${is}`,
  /** 「3％」「3/5」「20％ ÷（79.79％ × 3/5）」, as the engine writes it. */
  rate: (text: string) => text,
  none: '適用なし',
  deductedToNought: '引ききれないときは0円',
  /** What stands before, between and after two amounts of which one counts. */
  lesser: ['', 'と', 'の少ない方'],
  greater: ['', 'と', 'の多い方'],
  rounded: ({ unit, up }: Rounding) => `（${unit}未満は${up ? '切上げ' : '切捨て'}）`,
  doubt: (doubt: Doubt): string => doubts[doubt].plain,
  citation: ({ law, article }: Citation): string => `${law} ${article}`,
  /** 「市民税」「都民税」, by the name that the municipality gives it. */
  tax: (name: string) => name,
  refused: ({ 理由 }: Circumstance): string => 理由,
  office: ({ 相談先 }: Circumstance): string => 相談先,
  /** What is not certain of a municipality's own values. */
  remark: (注記: string) => 注記,
} as const
