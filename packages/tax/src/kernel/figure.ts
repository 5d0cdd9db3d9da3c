import type { Doubt } from '../glossary/doubts.ts'
import type { Fact, Term, Whose } from '../glossary/index.ts'
import type { Citation } from './citation.ts'
import type { Rate } from './rate.ts'
import { yen, type Yen } from './yen.ts'

/** How an amount came about. `recalculate` and `words` handle every member. */
export type Operation =
  | 'declared' // 申告された額
  | 'statutory' // 法令の額
  | 'ordinance' // 条例の額
  | 'none' // 適用がない（零円）
  | 'same' // ある額をそのまま使う
  | 'plus'
  | 'minus'
  | 'deduct' // 引ききれないときは零円
  | 'times'
  | 'timesDown' // 端数切捨て
  | 'timesUp' // 端数切上げ
  | 'prorateUp' // 按分して端数切上げ
  | 'lesser'
  | 'greater'

export type Comparison = '以下' | '超' | '以上' | '未満'

/** Why the law takes this branch: a figure held against a bound, or a plain fact. */
export type Condition =
  | { readonly figure: Figure; readonly is: Comparison; readonly bound: number }
  | { readonly fact: Fact }

/** What a working and a figure have in common. */
type Step = {
  readonly yen: Yen
  readonly op: Operation
  readonly of: readonly Figure[]
  readonly rate: Rate
  /** The amount below which a fraction is dropped or raised, in yen. */
  readonly unit: number
  readonly when: readonly Condition[]
  /** The point, not yet confirmed in the law's own text, on which the amount rests. */
  readonly doubt: Doubt | undefined
}

/** An amount worked out from others, not yet named. It is named once, and nothing but a figure is calculated with. */
export type Working = Step & { readonly term: undefined }

/** A named amount. What a resident reads as "why" is the tree of these. */
export type Figure = Step & {
  readonly term: Term
  /** Whose or which, where one term names several amounts: 「市町村民税」「2人目」. Empty otherwise. */
  readonly whose: Whose
  readonly law: Citation | undefined
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Draft = Mutable<Omit<Figure, 'term'>> & { term: Term | undefined }

const nothing: readonly Figure[] = Object.freeze([])
const always: readonly Condition[] = Object.freeze([])
/** The rate of what is not multiplied. */
export const whole: Rate = { num: 1, den: 1 }

/** Every figure is made here, in one shape: an assessment makes dozens, and one shape keeps that fast. */
export function working(
  op: Operation,
  value: number,
  of: readonly Figure[],
  rate: Rate,
  unit: number,
): Working {
  return {
    yen: yen(value),
    op,
    of,
    rate,
    unit,
    when: always,
    doubt: undefined,
    term: undefined,
    whose: '',
    law: undefined,
  } satisfies Draft as Working
}

/** Says why the law takes this branch. A working says so once, before it is named. */
export function given(when: readonly Condition[], w: Working): Working {
  const draft = w as Draft
  draft.when = when
  return w
}

/** Marks an amount that rests on a point which is not yet confirmed. */
export function unconfirmed(doubt: Doubt, w: Working): Working {
  const draft = w as Draft
  draft.doubt = doubt
  return w
}

/** Apart from `name`: V8 puts a short function in place, and calls a long one. */
const namedTwice = (first: Term, second: Term): RangeError =>
  new RangeError(`named twice: ${first}, ${second}`)

/** The operators hand over a working that nobody else holds, so it is named where it stands. */
function name(term: Term, law: Citation | undefined, w: Working, whose: Whose): Figure {
  const draft = w as Draft
  if (draft.term !== undefined) throw namedTwice(draft.term, term)
  draft.term = term
  draft.whose = whose
  draft.law = law
  return draft as Figure
}

/** Names a step. The operators take named amounts only, so no step can go unexplained. */
export const called = (term: Term, w: Working, whose: Whose = ''): Figure =>
  name(term, undefined, w, whose)

/** Names a step that the law itself names, and says where. */
export const legal = (term: Term, law: Citation, w: Working, whose: Whose = ''): Figure =>
  name(term, law, w, whose)

/** An amount that the resident declared. */
export const declared = (term: Term, amount: Yen, whose: Whose = ''): Figure =>
  name(term, undefined, working('declared', amount, nothing, whole, 1), whose)

/** An amount that a law fixes, not yet named. */
export const fixed = (amount: number): Working => working('statutory', amount, nothing, whole, 1)

/** An amount that a law fixes. */
export const statutory = (term: Term, amount: number, law?: Citation, whose: Whose = ''): Figure =>
  name(term, law, fixed(amount), whose)

/** An amount that an ordinance of the municipality or the prefecture fixes. */
export const ordained = (term: Term, amount: number, whose: Whose = ''): Figure =>
  name(term, undefined, working('ordinance', amount, nothing, whole, 1), whose)

/** Nought, because the law does not apply; `when` says why. */
export const none = (when: readonly Condition[]): Working =>
  given(when, working('none', 0, nothing, whole, 1))
