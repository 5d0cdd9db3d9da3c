import type { DayRule } from '../deadlines/schedule.ts'
import type { Report, Section } from '../reports/report.ts'
import type { CommonFacts, FactName, FurtherFacts } from './facts.ts'
import type { PeriodKind } from './period.ts'

/** Something in a paper that the system cannot know: a person writes it. */
export type JudgedField = {
  /** ASCII, of letters only. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Nobody approves the paper without it. */
  readonly needed?: true
}

/** What somebody wrote into a paper, by field. */
export type Judged = Readonly<Record<string, string>>

/**
 * When a paper has to be submitted.
 * - `each`: once for each of its months or years; by a rule that counts from the last day
 * - `contract`: so many days after the contract was made
 * - `opening`: before the service opens
 * - `again`: counted from the opening and from the last time
 */
export type PaperDue =
  | { readonly kind: 'each'; readonly rule: DayRule }
  | { readonly kind: 'contract'; readonly rule: DayRule }
  | { readonly kind: 'opening' }
  | { readonly kind: 'again'; readonly rule: DayRule }

/** What a paper says, before its cover is put to it. */
export type PaperBody = {
  readonly sections: readonly Section[]
  /** What is missing for it to be whole, in words; what is missing has to be explained before anybody approves. */
  readonly lacks: readonly string[]
}

type Shared = {
  readonly title: string
  /** Our number in the list of forms, such as 「F05」. */
  readonly form: string
  /** What it is for and when, for whoever prepares it. */
  readonly lead: string
  readonly period: PeriodKind
  readonly due: readonly PaperDue[]
  readonly orientation: Report['orientation']
  readonly judged: readonly JudgedField[]
  /** The requirements that ask for it. */
  readonly requirements: readonly string[]
}

/** One official paper (様式): drafted from facts, completed by a person, approved by another. */
export type PaperDefinition = Shared & {
  readonly needs: readonly FactName[]
  /** @param facts has what `needs` names; anything else is undefined there */
  readonly body: (facts: CommonFacts & FurtherFacts, judged: Judged) => PaperBody
}

/** Defines a paper, which sees no facts but those that it names. */
export const paper = <N extends FactName = never>(
  one: Shared & {
    readonly needs: readonly N[]
    readonly body: (facts: CommonFacts & Pick<FurtherFacts, N>, judged: Judged) => PaperBody
  },
): PaperDefinition => one

/** The field that every paper has: why something is missing. */
export const explanation: JudgedField = {
  id: 'explanation',
  label: 'そろっていないものの説明',
  hint: 'そろっていないものがあるときは、その理由と、いつそろうかを書きます。',
}
