import { dayInJapan, dayNumber } from '../calendar.ts'
import { alertKinds, type AlertKind } from '../alerts/kinds.ts'
import { alertRuleName } from '../alerts/rules.ts'
import type { Counted } from './clocks.ts'
import {
  entryKinds,
  entryWays,
  latestOf,
  type IncidentEntry,
  type IncidentTask,
} from './entries.ts'

/** An alert that belongs to an incident. Times are milliseconds since 1970. */
export type IncidentAlert = {
  readonly kind: AlertKind
  readonly rule: string
  readonly at: number
  readonly tellings: readonly { readonly at: number; readonly to: string }[]
  readonly acknowledgedAt: number | undefined
  readonly acknowledgedBy: string
  readonly closedAt: number | undefined
  readonly closeReason: string
}

/** An emergency stop that belongs to an incident. */
export type IncidentStop = {
  readonly reason: string
  readonly at: number
  readonly by: string
  /** SHA-256 of what was kept before it. */
  readonly snapshot: string | undefined
  readonly askedAt: number | undefined
  readonly askedBy: string
  readonly askedReason: string
  readonly agreedAt: number | undefined
  readonly agreedBy: string
  readonly openedAt: number | undefined
}

/** Everything that is known of an incident. */
export type Incident = Counted & {
  /** 「I-0012」 */
  readonly number: string
  /** Whom it concerns, as it is printed. */
  readonly scope: string
  readonly kind: AlertKind
  readonly title: string
  /** It is practised, and nothing has happened. */
  readonly drill: boolean
  /** 検知方法. */
  readonly detectedHow: string
  readonly entries: readonly IncidentEntry[]
  readonly tasks: readonly IncidentTask[]
  readonly alerts: readonly IncidentAlert[]
  readonly stops: readonly IncidentStop[]
  readonly closedAt: number | undefined
}

/** One line of the timeline. */
export type Happened = {
  readonly at: number
  readonly what: string
  readonly text: string
  readonly by: string
}

type Line = readonly [at: number | undefined, what: string, text: string, by: string]

const entryLine = ({ kind, at, text, by, receiver, way }: IncidentEntry): Line => {
  const to = [receiver, way === undefined ? '' : entryWays[way]].filter(Boolean).join('、')
  return [at, entryKinds[kind].name, to === '' ? text : `${text}（${to}）`, by]
}

const alertLines = (alert: IncidentAlert): readonly Line[] => {
  const name = `${alertKinds[alert.kind].name}（${alertRuleName(alert.rule)}）`
  return [
    [alert.at, '検知', name, ''],
    ...alert.tellings.map(({ at, to }): Line => [at, '通知', to, '']),
    [alert.acknowledgedAt, '警報の引き受け', name, alert.acknowledgedBy],
    [alert.closedAt, '警報の終わり', alert.closeReason, ''],
  ]
}

const stopLines = (stop: IncidentStop): readonly Line[] => [
  [stop.at, '緊急停止', stop.reason, stop.by],
  [stop.askedAt, '再開の求め', stop.askedReason, stop.askedBy],
  [stop.agreedAt, '再開の承認', '', stop.agreedBy],
  [stop.openedAt, '再開', '', ''],
]

const taskLine = ({ kind, text, doneAt, confirmedBy }: IncidentTask): Line => [
  doneAt,
  kind === 'prevention' ? '再発防止策の完了' : '作業の完了',
  text,
  confirmedBy,
]

/** What happened, from every source, the oldest first. */
export function timelineOf(incident: Incident): readonly Happened[] {
  const lines: readonly Line[] = [
    [incident.detectedAt, '検知', incident.detectedHow, ''],
    ...incident.alerts.flatMap(alertLines),
    ...incident.stops.flatMap(stopLines),
    ...incident.entries.map(entryLine),
    ...incident.tasks.map(taskLine),
    [incident.closedAt, 'インシデントの終わり', '', ''],
  ]
  return lines
    .flatMap(([at, what, text, by]) => (at === undefined ? [] : [{ at, what, text, by }]))
    .toSorted((a, b) => a.at - b.at)
}

/** What still has to be there before an incident can be closed; empty: nothing. (fujisawa-4, tochigi-4) */
export function missingToClose(incident: Incident): readonly string[] {
  const { entries, tasks, drill, kind, leakKnownAt } = incident
  const has = (...kinds: readonly IncidentEntry['kind'][]): boolean =>
    entries.some((one) => kinds.includes(one.kind))
  const asked = latestOf(entries, 'ask')
  const judged = latestOf(entries, 'judgement')
  const isAnswered = asked === undefined || (judged !== undefined && judged.at >= asked.at)
  const wanted: readonly (readonly [boolean, string])[] = [
    [has('contact', 'report-first'), '自治体への連絡'],
    [isAnswered, '求めた判断への答え'],
    [kind !== 'tampering' || has('consult', 'judgement'), '自治体との協議（改ざん）'],
    [has('completed'), '対応の完了'],
    [has('report-complete'), '完了報告の提出'],
    [drill || tasks.some((one) => one.kind === 'prevention'), '再発防止策（担当と期限のあるもの）'],
    [drill || leakKnownAt === undefined || has('leak-prompt'), '個人情報の漏えい等の速報'],
    [drill || leakKnownAt === undefined || has('leak-final'), '個人情報の漏えい等の確報'],
  ]
  return wanted.flatMap(([isThere, name]) => (isThere ? [] : [name]))
}

/** Whether the last day of something that is to be done is over. */
export function isTaskOver({ due, doneAt }: IncidentTask, now: number): boolean {
  const [year = 0, month = 0, day = 0] = due.split('-').map(Number)
  return doneAt === undefined && dayInJapan(now) > dayNumber({ year, month, day })
}
