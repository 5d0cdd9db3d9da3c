import { beginningOf, dayInJapan, dayNumber, yearMonthDay, type DayNumber } from '../calendar.ts'
import { isoDay, type DayRule, type Fulfilment, type Schedule } from '../deadlines/schedule.ts'
import { deadlinesAt, type Circle, type DeadlineStanding } from '../deadlines/standing.ts'
import type { PaperDefinition, PaperDue } from './paper.ts'
import { readPeriod, type PeriodKind } from './period.ts'

/** What the deadlines of a municipality's papers are counted from. */
export type Engagement = {
  /** Since when it is served, in milliseconds since 1970: where no contract is on record. */
  readonly since: number
  /** The days of its contract, where one is on record. */
  readonly contract:
    { readonly concluded: DayNumber; readonly opens: DayNumber; readonly to: DayNumber } | undefined
}

/** That a paper was submitted. */
export type Submission = {
  readonly id: string
  readonly period: string
  readonly on: DayNumber
  /** When it was entered, in milliseconds since 1970. */
  readonly enteredAt: number
}

/** Something that is due by a paper, and of which of its periods. */
export type PaperDeadline = {
  readonly due: PaperDue
  /** The period to be written; undefined where it is the day on which it is written. */
  readonly period: string | undefined
  readonly standing: DeadlineStanding
}

/** Everything that a paper makes due for a municipality. */
export const paperDue = (
  { due, period }: Pick<PaperDefinition, 'due' | 'period'>,
  engagement: Engagement,
  submissions: readonly Submission[],
  now: number,
): readonly PaperDeadline[] =>
  due.flatMap((one) => {
    const circle = circleOf(one, period, engagement, submissions)
    return circle === undefined
      ? []
      : deadlinesAt(circle, now).map((standing) => ({
          due: one,
          period: one.kind === 'each' ? periodOf(period, standing.key) : undefined,
          standing,
        }))
  })

/** 「2026-10」 or 「2026」 of the first day of a period. */
const periodOf = (kind: PeriodKind, first: string): string =>
  kind === 'year' ? first.slice(0, 4) : first.slice(0, 7)

function circleOf(
  due: PaperDue,
  period: PeriodKind,
  { since, contract }: Engagement,
  submissions: readonly Submission[],
): Circle | undefined {
  const start = contract === undefined ? dayInJapan(since) : contract.opens
  const done = (of: (one: Submission) => string | undefined): readonly Fulfilment[] =>
    submissions.map((one) => {
      const which = of(one)
      return {
        by: { kind: 'record', id: one.id },
        at: beginningOf(one.on),
        enteredAt: one.enteredAt,
        ...(which !== undefined && { of: which }),
      }
    })
  switch (due.kind) {
    case 'each': {
      const schedule: Schedule = {
        kind: 'every',
        months: period === 'year' ? 12 : 1,
        from: firstOf(period, start),
        ...(contract !== undefined && { until: contract.to }),
        due: due.rule,
      }
      const ofPeriod = ({ period: key }: Submission): string | undefined => {
        const read = readPeriod(period, key, start)
        return read && isoDay(read.first)
      }
      return { schedule, causes: [], done: done(ofPeriod) }
    }
    case 'contract':
      return contract === undefined
        ? undefined
        : {
            schedule: { kind: 'event', rule: due.rule },
            causes: [{ id: 'contract', at: beginningOf(contract.concluded) }],
            done: done(() => 'contract'),
          }
    case 'opening':
      return contract === undefined
        ? undefined
        : {
            schedule: { kind: 'event', rule: { kind: 'before' } },
            causes: [{ id: 'opening', at: beginningOf(contract.opens) }],
            done: done(() => 'opening'),
          }
    case 'again':
      return {
        schedule: { kind: 'since-last', rule: due.rule, from: beginningOf(start) },
        causes: [],
        done: done(() => undefined),
      }
  }
}

/** The first day of the month or of the 年度 in which somebody begins. */
function firstOf(kind: PeriodKind, start: DayNumber): DayNumber {
  const { year, month } = yearMonthDay(start)
  return kind === 'year'
    ? dayNumber({ year: month >= 4 ? year : year - 1, month: 4, day: 1 })
    : dayNumber({ year, month, day: 1 })
}

function ruleText(rule: DayRule): string {
  switch (rule.kind) {
    case 'days':
      return `${rule.count}日`
    case 'business-days':
      return `${rule.count}開庁日`
    case 'months':
      return `${rule.count}か月`
    case 'next-month':
      return `翌月${rule.day}日`
  }
}

/** Of what happens once, its own page or register says until when. */
const ofOne: Readonly<Partial<Record<PeriodKind, string>>> = {
  incident: 'インシデントの期限まで',
  entry: 'できごとのつど',
}

/** When a paper has to be submitted, in words: 「公開の前、3か月ごと」. */
export const dueText = ({ due, period }: Pick<PaperDefinition, 'due' | 'period'>): string =>
  due.length === 0
    ? (ofOne[period] ?? '求めのつど')
    : due
        .map((one) => {
          switch (one.kind) {
            case 'each':
              return one.rule.kind === 'next-month'
                ? `${ruleText(one.rule)}まで`
                : `期間のあと${ruleText(one.rule)}まで`
            case 'contract':
              return `契約から${ruleText(one.rule)}まで`
            case 'opening':
              return '公開の前'
            case 'again':
              return `${ruleText(one.rule)}ごと`
          }
        })
        .join('、')
