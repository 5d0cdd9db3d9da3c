import type { Fact, Term, Whose } from '../glossary/index.ts'
import type { Citation } from './citation.ts'
import type { Rate } from './rate.ts'
import { yen, type Yen } from './yen.ts'

/** How an amount came about. `recalculate` and `words` handle every member. */
export type Operation =
  | 'declared' // 申告された額
  | 'statutory' // 法令・条例の額
  | 'none' // 適用がない（零円）
  | 'same' // ある額をそのまま使う
  | 'plus'
  | 'minus'
  | 'deduct' // 引ききれないときは零円
  | 'times'
  | 'timesDown' // 端数切捨て
  | 'timesUp' // 端数切上げ
  | 'prorateDown' // 按分して端数切捨て
  | 'prorateUp' // 按分して端数切上げ
  | 'lesser'
  | 'greater'

export type Comparison = '以下' | '超' | '以上' | '未満'

/** Why the law takes this branch: a figure held against a bound, or a plain fact. */
export type Condition =
  | { readonly figure: Figure; readonly is: Comparison; readonly bound: number }
  | { readonly fact: Fact }

/** An amount worked out from others, not yet named. */
export type Working = {
  readonly yen: Yen
  readonly op: Operation
  readonly of: readonly Figure[]
  readonly rate: Rate
  /** The amount below which a fraction is dropped or raised, in yen. */
  readonly unit: number
  readonly when: readonly Condition[]
}

/** A named amount. What a resident reads as "why" is the tree of these. */
export type Figure = Working & {
  readonly term: Term
  /** Whose or which, where one term names several amounts: 「市町村民税」「2人目」. Empty otherwise. */
  readonly whose: Whose
  readonly law: Citation | undefined
}

type Naming = { term: Term | undefined; whose: Whose; law: Citation | undefined }
type Draft = { -readonly [K in keyof Working]: Working[K] } & Naming

const none_: readonly Figure[] = Object.freeze([])
const always: readonly Condition[] = Object.freeze([])
const whole: Rate = { num: 1, den: 1 }

/** Every figure is made here, in one shape: an assessment makes dozens, and one shape keeps that fast. */
export function working(
  op: Operation,
  value: number,
  of: readonly Figure[] = none_,
  rate: Rate = whole,
  unit = 1,
): Working {
  const draft: Draft = {
    yen: yen(value),
    op,
    of,
    rate,
    unit,
    when: always,
    term: undefined,
    whose: '',
    law: undefined,
  }
  return draft
}

/** Says why the law takes this branch. */
export function given(when: readonly Condition[], w: Working): Working {
  return { ...(w as Draft), when }
}

function name(term: Term, law: Citation | undefined, w: Working, whose: Whose): Figure {
  // A fresh working is named where it stands; one that has a name already keeps it.
  const draft = w as Draft
  const figure = draft.term === undefined ? draft : { ...draft }
  figure.term = term
  figure.whose = whose
  figure.law = law
  return figure as Figure
}

/** Names a step. The operators take named amounts only, so no step can go unexplained. */
export const called = (term: Term, w: Working, whose: Whose = ''): Figure =>
  name(term, undefined, w, whose)

/** Names a step that the law itself names, and says where. */
export const legal = (term: Term, law: Citation, w: Working, whose: Whose = ''): Figure =>
  name(term, law, w, whose)

/** An amount that the resident declared. */
export const declared = (term: Term, amount: Yen, whose: Whose = ''): Figure =>
  name(term, undefined, working('declared', amount), whose)

/** An amount that a law or an ordinance fixes. */
export const statutory = (term: Term, amount: number, law?: Citation, whose: Whose = ''): Figure =>
  name(term, law, working('statutory', amount), whose)

/** Nought, because the law does not apply; `when` says why. */
export const none = (when: readonly Condition[]): Working => given(when, working('none', 0))
