import type { Anomaly } from '@zeimori/records'
import type { EventKind } from '../events/event.ts'
import type { Field, Value } from './fields.ts'
import type { ListName } from './lists.ts'

/** One thing that must hold of an event. All conditions of a rule hold together. */
export type Condition =
  | { readonly field: Field; readonly test: 'is'; readonly values: readonly Value[] }
  | { readonly field: Field; readonly test: 'not'; readonly values: readonly Value[] }
  | { readonly field: Field; readonly test: 'atLeast'; readonly number: number }
  | { readonly field: Field; readonly test: 'below'; readonly number: number }
  | { readonly field: Field; readonly test: 'contains'; readonly list: ListName }

/** Whom a rule counts apart from others. */
export const keyings = {
  source: '送信元（IPv4アドレス、IPv6は/64）',
  account: '利用者',
  'source-account': '送信元と利用者の組',
  session: 'セッション',
  tenant: '自治体',
  all: '全体',
  name: '名前',
  destination: '宛先',
} as const
export type Keying = keyof typeof keyings

/** How a rule counts. Times are milliseconds. */
export type Counting =
  /** A bucket that loses one every `leak`; more than `moreThan` in it is an alert. */
  | {
      readonly how: 'leaky'
      readonly moreThan: number
      readonly leak: number
      readonly drainedBy: readonly Condition[]
    }
  /** The same, of different values of a field. */
  | {
      readonly how: 'distinct'
      readonly of: Field
      readonly moreThan: number
      readonly leak: number
      readonly drainedBy: readonly Condition[]
    }
  /** The share of the events that meet `of`, above each window's limit with 95 % certainty. */
  | {
      readonly how: 'ratio'
      readonly of: readonly Condition[]
      readonly windows: readonly { readonly span: number; readonly above: number }[]
      readonly atLeast: number
    }
  /** Many more than this hour is used to. */
  | {
      readonly how: 'surge'
      readonly window: number
      readonly times: number
      readonly z: number
      readonly atLeast: number
      readonly memory: number
    }
  /** Far above the key's own days. */
  | {
      readonly how: 'unusual-day'
      readonly of: Field
      readonly days: number
      readonly z: number
      readonly times: number
      readonly atLeast: number
    }
  /** Nothing came for `missed` times `every`. */
  | { readonly how: 'silence'; readonly every: number; readonly missed: number }
  /** At intervals as even as a machine's. */
  | {
      readonly how: 'rhythm'
      readonly intervals: number
      readonly variation: number
      readonly atLeast: number
    }
  /** A measurement stays above a limit for so long. */
  | { readonly how: 'level'; readonly above: number; readonly lasting: number }

export type How = Counting['how']

export const severities = { notice: '連絡', warning: '注意', urgent: '至急' } as const
export type Severity = keyof typeof severities

/** What may be done about an alert. */
export const answerNames = {
  notify: '知らせる',
  throttle: '遅らせる',
  ban: '締め出す',
  'step-up': '追加の確認を求める',
  shed: '負荷を逃がす',
  isolate: '外への通信を閉じる',
} as const
export type AnswerName = keyof typeof answerNames

/** A scenario: what is watched, how it is counted, and what is said and done. */
export type Rule = {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly watch: EventKind
  readonly when: readonly Condition[]
  readonly by: Keying
  readonly count: Counting
  /** After an alert, the same key is not alerted again for so long, in milliseconds. */
  readonly quiet: number
  readonly answers: readonly AnswerName[]
  readonly anomaly?: Anomaly
  /** One sentence; `{who}`, `{count}` and what the event tells, `{seen}`, are filled in. */
  readonly what: string
  readonly todo: string
}
