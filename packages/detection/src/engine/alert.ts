import type { Finding } from '../counters/counter.ts'
import type { Rule } from '../rules/rule.ts'
import { sayKey } from './key.ts'

/** Something that a person should know, or that is answered by itself. */
export type Alert = {
  readonly rule: Rule
  /** Whom it is about, in the rule's keying. */
  readonly key: string
  /** The municipality that was hit, if one is known. */
  readonly tenant: string
  /** When, by the log's clock, in milliseconds since 1970. */
  readonly at: number
  /** Alerts of the same rule and key are one case. */
  readonly caseId: string
  /** How often this case was alerted before, without a pause of a day. */
  readonly again: number
  readonly measured: number
  readonly limit: number
  /** Three sentences in Japanese: what happened, by which numbers, and what to do. */
  readonly what: string
  readonly why: string
  readonly todo: string
}

type Circumstances = Pick<Alert, 'key' | 'tenant' | 'at' | 'again'>

/**
 * Puts a finding into words.
 * @param seen what the event itself tells, as a sentence
 */
export function alertOf(
  rule: Rule,
  finding: Finding,
  circumstances: Circumstances,
  seen: string,
): Alert {
  const { key } = circumstances
  const { measured, limit, why } = finding
  const what = rule.what
    .replaceAll('{who}', () => sayKey(rule.by, key))
    .replaceAll('{count}', () => String(measured))
    .replaceAll('{seen}', () => seen)
  return {
    rule,
    ...circumstances,
    caseId: `${rule.id}/${key}`,
    measured,
    limit,
    what,
    why,
    todo: rule.todo,
  }
}
