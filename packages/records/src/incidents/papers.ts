import { alertKinds } from '../alerts/kinds.ts'
import { dayNumber } from '../calendar.ts'
import type { Pairs, Report, Section, Table } from '../reports/report.ts'
import { printed, value, type Value } from '../reports/value.ts'
import { clockDue, clockState, incidentClocks } from './clocks.ts'
import { earliestOf, entryWays, latestOf, type EntryKind } from './entries.ts'
import { timelineOf, type Incident } from './incident.ts'

/** The three papers about an incident. */
export const incidentPapers = {
  first: 'インシデント第一報',
  follow: 'インシデント続報',
  complete: 'インシデント報告書（完了報告）',
} as const
export type IncidentPaper = keyof typeof incidentPapers

const isPaper = (text: string): text is IncidentPaper => Object.hasOwn(incidentPapers, text)
export const incidentPaperNames: readonly IncidentPaper[] =
  Object.keys(incidentPapers).filter(isPaper)

const nothingYet = '（まだ記されていません）'

type Pair = Pairs['pairs'][number]
const text = (label: string, words: string | undefined): Pair => ({
  label,
  value: value.text(words === undefined || words === '' ? nothingYet : words),
})
const moment = (label: string, at: number | undefined): Pair =>
  at === undefined ? text(label, undefined) : { label, value: value.moment(at) }

/** So many minutes from one moment to another; nothing where one is not there. */
const minutesBetween = (from: number, to: number | undefined): string | undefined =>
  to === undefined ? undefined : `${Math.max(0, Math.floor((to - from) / 60_000))}分`

const stoppedAt = ({ stops }: Incident): number | undefined =>
  stops.map(({ at }) => at).toSorted((a, b) => a - b)[0]

/**
 * 第一報・続報・完了報告 of an incident, drafted from what is known of it. A drill says of itself on the first line
 * that it is one. (F06, F07)
 *
 * @param asOf in milliseconds since 1970; what happens later is not in it
 */
export function incidentPaper(incident: Incident, paper: IncidentPaper, asOf: number): Report {
  const known = knownAt(incident, asOf)
  const count = known.entries.filter(({ kind }) => kind === 'report-follow').length
  const title =
    paper === 'follow' ? `${incidentPapers.follow}（第${count + 2}報）` : incidentPapers[paper]
  const sections = paper === 'complete' ? completeSections(known) : reportSections(known)
  return {
    title: known.drill ? `【訓練】${title}` : title,
    subject: known.scope,
    asOf,
    orientation: 'portrait',
    sections: known.drill ? [drillNotes, ...sections] : sections,
  }
}

/** What was known at a moment. */
function knownAt(incident: Incident, asOf: number): Incident {
  const before = (at: number | undefined): number | undefined =>
    at !== undefined && at <= asOf ? at : undefined
  return {
    ...incident,
    entries: incident.entries.filter((one) => one.at <= asOf && one.writtenAt <= asOf),
    tasks: incident.tasks.map((one) => ({ ...one, doneAt: before(one.doneAt) })),
    alerts: incident.alerts
      .filter(({ at }) => at <= asOf)
      .map((one) => ({
        ...one,
        tellings: one.tellings.filter(({ at }) => at <= asOf),
        acknowledgedAt: before(one.acknowledgedAt),
        closedAt: before(one.closedAt),
      })),
    stops: incident.stops
      .filter(({ at }) => at <= asOf)
      .map((one) => ({
        ...one,
        askedAt: before(one.askedAt),
        agreedAt: before(one.agreedAt),
        openedAt: before(one.openedAt),
      })),
    closedAt: before(incident.closedAt),
  }
}

const drillNotes: Section = {
  kind: 'notes',
  heading: '訓練',
  notes: ['これは訓練です。実際の異常ではありません。書かれていることは、練習のためのものです。'],
}

const lastText = (incident: Incident, kind: EntryKind): string | undefined =>
  latestOf(incident.entries, kind)?.text

/** Who told whom, and how. */
function contacted(incident: Incident): string | undefined {
  const first = earliestOf(incident.entries, ['contact', 'report-first'])
  if (first === undefined) return undefined
  const { by, receiver, way } = first
  return `${by} → ${receiver}${way === undefined ? '' : `（${entryWays[way]}）`}`
}

function stopText({ stops }: Incident): string {
  const last = stops.at(-1)
  if (last === undefined) return '止めていません'
  const stopped = `${printed(value.moment(last.at))}に止め、`
  if (last.openedAt !== undefined)
    return `${stopped}${printed(value.moment(last.openedAt))}に再開しました`
  // Closing again takes the agreement back.
  return last.agreedAt === undefined
    ? `${stopped}止まっています`
    : `${stopped}${printed(value.moment(last.agreedAt))}から少しずつ再開しています`
}

const head = (incident: Incident): Pairs => ({
  kind: 'pairs',
  heading: '概要',
  pairs: [
    text('番号', incident.number),
    text('件名', incident.title),
    text('種別', alertKinds[incident.kind].name),
    moment('検知日時', incident.detectedAt),
    text('検知方法', incident.detectedHow),
    text(
      '個人情報の漏えいのおそれ',
      incident.leakKnownAt === undefined
        ? 'なし（現在わかっている範囲）'
        : `あり（${printed(value.moment(incident.leakKnownAt))}に知った）`,
    ),
    text('サービスの停止', stopText(incident)),
    moment('連絡日時', earliestOf(incident.entries, ['contact', 'report-first'])?.at),
    text('連絡者・受領者', contacted(incident)),
  ],
})

const reportSections = (incident: Incident): readonly Section[] => [
  head(incident),
  {
    kind: 'pairs',
    heading: '状況',
    pairs: [
      text('影響', lastText(incident, 'impact')),
      text('現在の措置', lastText(incident, 'measure')),
      text('見込み', lastText(incident, 'outlook')),
      text('対策案', lastText(incident, 'plan')),
      text('求める判断', lastText(incident, 'ask')),
      text('いただいた判断', judgementText(incident)),
    ],
  },
  clockTable(incident),
  timeline(incident),
]

function judgementText(incident: Incident): string | undefined {
  const last = latestOf(incident.entries, 'judgement')
  return last && `${last.text}（${last.receiver}、${printed(value.moment(last.at))}）`
}

function completeSections(incident: Incident): readonly Section[] {
  const { entries, detectedAt } = incident
  const contact = earliestOf(entries, ['contact', 'report-first'])?.at
  const hashes = [
    ...incident.stops.flatMap(({ snapshot }) =>
      snapshot === undefined ? [] : [`停止の前の控え ${snapshot}`],
    ),
    ...entries.filter(({ kind }) => kind === 'evidence').map((one) => one.text),
  ]
  return [
    head(incident),
    {
      kind: 'pairs',
      heading: '時刻',
      pairs: [
        moment('検知', detectedAt),
        moment('連絡', contact),
        moment('停止', stoppedAt(incident)),
        moment('協議', earliestOf(entries, ['consult'])?.at),
        moment('復旧', latestOf(entries, 'recovered')?.at),
        moment('完了', latestOf(entries, 'completed')?.at),
        text('検知から連絡まで', minutesBetween(detectedAt, contact)),
        text('検知から停止まで', minutesBetween(detectedAt, stoppedAt(incident))),
      ],
    },
    {
      kind: 'pairs',
      heading: '原因と対応',
      pairs: [
        text('直接の原因', lastText(incident, 'cause-direct')),
        text('根本の原因', lastText(incident, 'cause-root')),
        text('影響範囲（件数・情報の項目）', lastText(incident, 'impact')),
        text('行った対応', lastText(incident, 'measure')),
        text('復旧（復元元・照合・確認者）', lastText(incident, 'recovered')),
        text('復元の相談・協議', lastText(incident, 'consult')),
        text('自治体の判断', judgementText(incident)),
        text('報道対応', lastText(incident, 'press') ?? '該当なし'),
        text('関連', lastText(incident, 'link') ?? '該当なし'),
        text('証跡（SHA-256）', hashes.join('\n')),
      ],
    },
    preventionTable(incident),
    clockTable(incident),
    timeline(incident),
  ]
}

const dayValue = (day: string): Value => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return value.day(dayNumber({ year, month, day: date }))
}

const preventionTable = ({ tasks }: Incident): Table => ({
  kind: 'table',
  heading: '再発防止策',
  columns: [
    { label: '区分', width: 6 },
    { label: '内容', width: 18 },
    { label: '担当', width: 7 },
    { label: '期限', width: 8 },
    { label: '完了', width: 9 },
    { label: '確認者', width: 7 },
  ],
  rows: tasks.map(({ kind, text: what, who, due, doneAt, confirmedBy }) => ({
    kind: 'cells',
    cells: [
      value.text(kind === 'prevention' ? '再発防止' : '対応'),
      value.text(what),
      value.text(who),
      dayValue(due),
      doneAt === undefined ? value.text('未完了') : value.moment(doneAt),
      value.text(confirmedBy),
    ],
  })),
})

const clockWords = {
  running: '期限内',
  over: '過ぎています',
  met: '期限内に済み',
  'met-late': '期限のあとに済み',
} as const

const clockTable = (incident: Incident): Table => ({
  kind: 'table',
  heading: '期限',
  columns: [
    { label: '期限', width: 17 },
    { label: 'いつから', width: 9 },
    { label: 'いつまで', width: 9 },
    { label: '済んだ日時', width: 9 },
    { label: '状態', width: 8 },
  ],
  rows: incidentClocks(incident, incident.entries).map((clock) => ({
    kind: 'cells',
    cells: [
      value.text(clock.name),
      value.moment(clock.startedAt),
      clockDue(clock),
      clock.metAt === undefined ? value.text('まだ') : value.moment(clock.metAt),
      value.text(clock.metAt === undefined ? '' : clockWords[clockState(clock, clock.metAt)]),
    ],
  })),
})

const timeline = (incident: Incident): Table => ({
  kind: 'table',
  heading: '経過',
  columns: [
    { label: '日時', width: 10 },
    { label: '区分', width: 9 },
    { label: '内容', width: 26 },
    { label: 'だれが', width: 8 },
  ],
  rows: timelineOf(incident).map(({ at, what, text: words, by }) => ({
    kind: 'cells',
    cells: [value.moment(at), value.text(what), value.text(words), value.text(by)],
  })),
})
