import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockDue,
  clockState,
  entryKindNames,
  incidentClocks,
  incidentPaper,
  incidentPaperNames,
  isTaskOver,
  missingToClose,
  printed,
  timelineOf,
  type EntryKind,
  type Incident,
  type IncidentEntry,
} from '../../src/index.ts'

/** A moment in Japan. */
const at = (text: string): number => new Date(`${text}+09:00`).getTime()
const detectedAt = at('2026-11-20T17:00')

const entry = (
  kind: EntryKind,
  time: string,
  more: Partial<IncidentEntry> = {},
): IncidentEntry => ({
  kind,
  at: at(time),
  writtenAt: at(time),
  by: '見本 当番',
  text: `${kind}の中身`,
  receiver: '',
  way: undefined,
  ...more,
})

const bare: Incident = {
  number: 'I-0001',
  scope: '千代田区',
  kind: 'tampering',
  title: 'ページの改ざん',
  drill: false,
  detectedAt,
  detectedHow: '配っているファイルの照合',
  leakKnownAt: undefined,
  malicious: false,
  entries: [],
  tasks: [],
  alerts: [],
  stops: [],
  closedAt: undefined,
}

const prevention = {
  kind: 'prevention',
  text: '書き込みの権利を減らす',
  who: '運用課',
  due: '2026-12-25',
  doneAt: undefined,
  confirmedBy: '',
} as const

describe('the clocks of an incident', () => {
  const clocksOf = (more: Partial<Incident>) => {
    const incident = { ...bare, ...more }
    return incidentClocks(incident, incident.entries)
  }
  const dues = (more: Partial<Incident>): readonly string[] =>
    clocksOf(more).map((clock) => `${clock.id} ${printed(clockDue(clock))}`)

  it('give thirty minutes to tell the municipality, to the minute', () => {
    const state = (time: string) =>
      clocksOf({ entries: [entry('contact', time)] }).map((clock) => clockState(clock, at(time)))
    expect(state('2026-11-20T17:29')).toEqual(['met'])
    expect(state('2026-11-20T17:30')).toEqual(['met-late'])
    const [clock] = clocksOf({})
    expect(clock && clockState(clock, at('2026-11-20T17:29'))).toBe('running')
    expect(clock && clockState(clock, at('2026-11-20T17:30'))).toBe('over')
  })
  it('give five business days to report in writing, over a weekend and a holiday', () => {
    expect(dues({ entries: [entry('completed', '2026-11-20T23:59')] })).toContain(
      'complete 令和8年11月30日',
    )
    // Reopened and completed again: from the last time.
    const entries = [entry('completed', '2026-11-20T12:00'), entry('completed', '2026-12-01T09:00')]
    expect(dues({ entries })).toContain('complete 令和8年12月8日')
  })
  it('count the days of the law from the day on which it was known, itself the first', () => {
    const leakKnownAt = at('2026-11-20T23:59')
    expect(dues({ leakKnownAt })).toEqual([
      'contact 令和8年11月20日 17:30',
      'leak-prompt 令和8年11月24日',
      'leak-final 令和8年12月19日',
    ])
    expect(dues({ leakKnownAt, malicious: true })).toContain('leak-final 令和9年1月18日')
  })
  it('never begin before what they count from, and are met by their own papers alone', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-12-31T00:00') })
    const entries = fc.array(
      fc
        .record({ kind: fc.constantFrom(...entryKindNames), at: moment })
        .map((one): IncidentEntry => ({
          ...one,
          writtenAt: one.at,
          by: '',
          text: 'x',
          receiver: '',
          way: undefined,
        })),
      { maxLength: 12 },
    )
    const ends = {
      contact: ['contact', 'report-first'],
      complete: ['report-complete'],
      'leak-prompt': ['leak-prompt'],
      'leak-final': ['leak-final'],
    } as const
    fc.assert(
      fc.property(moment, moment, entries, (start, leakKnownAt, all) => {
        const clocks = incidentClocks({ detectedAt: start, leakKnownAt, malicious: false }, all)
        for (const clock of clocks) {
          expect(clock.dueAt).toBeGreaterThan(clock.startedAt)
          const kinds: readonly EntryKind[] = ends[clock.id]
          const met = all.filter(({ kind }) => kinds.includes(kind)).map((one) => one.at)
          expect(clock.metAt).toBe(met.length === 0 ? undefined : Math.min(...met))
        }
        expect(clocks.map(({ dueAt }) => dueAt)).toEqual(
          clocks.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})

describe('closing an incident', () => {
  const whole: readonly IncidentEntry[] = [
    entry('contact', '2026-11-20T17:10'),
    entry('ask', '2026-11-20T17:20'),
    entry('judgement', '2026-11-20T17:40'),
    entry('completed', '2026-11-21T12:00'),
    entry('report-complete', '2026-11-24T12:00'),
  ]
  it('takes everything that the papers ask for', () => {
    expect(missingToClose({ ...bare, entries: whole, tasks: [prevention] })).toEqual([])
    for (const [without, missing] of [
      ['contact', '自治体への連絡'],
      ['judgement', '求めた判断への答え'],
      ['completed', '対応の完了'],
      ['report-complete', '完了報告の提出'],
    ] as const) {
      const entries = whole.filter(({ kind }) => kind !== without)
      expect(missingToClose({ ...bare, entries, tasks: [prevention] })).toContain(missing)
    }
    expect(missingToClose({ ...bare, entries: whole })).toEqual([
      '再発防止策（担当と期限のあるもの）',
    ])
  })
  it('asks after the last question, and after the reports of the law', () => {
    const again = [...whole, entry('ask', '2026-11-22T09:00')]
    expect(missingToClose({ ...bare, entries: again, tasks: [prevention] })).toEqual([
      '求めた判断への答え',
    ])
    const leak = { ...bare, leakKnownAt: detectedAt, entries: whole, tasks: [prevention] }
    expect(missingToClose(leak)).toEqual(['個人情報の漏えい等の速報', '個人情報の漏えい等の確報'])
    // Nobody reports a drill to the commission.
    expect(missingToClose({ ...leak, drill: true, tasks: [] })).toEqual([])
  })
  it('leaves what is to be done with its last day', () => {
    expect(isTaskOver(prevention, at('2026-12-25T23:59'))).toBe(false)
    expect(isTaskOver(prevention, at('2026-12-26T00:00'))).toBe(true)
    expect(isTaskOver({ ...prevention, doneAt: 1 }, at('2026-12-26T00:00'))).toBe(false)
  })
})

describe('the papers of an incident', () => {
  const incident: Incident = {
    ...bare,
    entries: [
      entry('contact', '2026-11-20T17:12', { receiver: '税務課 見本', way: 'phone' }),
      entry('impact', '2026-11-20T17:20', { text: 'はじめの影響' }),
      entry('report-first', '2026-11-20T17:25', { receiver: '税務課', way: 'mail' }),
      entry('impact', '2026-11-20T18:00', { text: 'あとの影響' }),
      entry('judgement', '2026-11-20T18:10', { receiver: '税務課長', text: '止めたまま調べる' }),
      entry('recovered', '2026-11-21T10:00'),
      entry('completed', '2026-11-21T12:00'),
    ],
    tasks: [prevention],
    alerts: [
      {
        kind: 'tampering',
        rule: 'manifest',
        at: detectedAt,
        tellings: [{ at: at('2026-11-20T17:00'), to: '見本 当番' }],
        acknowledgedAt: at('2026-11-20T17:03'),
        acknowledgedBy: '見本 当番',
        closedAt: undefined,
        closeReason: '',
      },
    ],
    stops: [
      {
        reason: '改ざん',
        at: at('2026-11-20T17:05'),
        by: '見本 当番',
        snapshot: 'f'.repeat(64),
        askedAt: at('2026-11-21T10:30'),
        askedBy: '見本 担当',
        askedReason: '原因を除いた',
        agreedAt: at('2026-11-21T10:40'),
        agreedBy: '見本 管理者',
        openedAt: at('2026-11-21T11:00'),
      },
    ],
  }
  /** Everything that a paper says, as one text. */
  const said = (paper: (typeof incidentPaperNames)[number], asOf: string, given = incident) => {
    const { title, sections } = incidentPaper(given, paper, at(asOf))
    const words = sections.flatMap((section) =>
      section.kind === 'notes'
        ? section.notes
        : section.kind === 'pairs'
          ? section.pairs.map(({ label, value }) => `${label}: ${printed(value)}`)
          : section.kind === 'flow'
            ? []
            : section.rows.map((row) =>
                row.kind === 'cells' ? row.cells.map(printed).join(' | ') : row.text,
              ),
    )
    return [title, ...words].join('\n')
  }

  it('say what was known then, and nothing of what came later', () => {
    const first = said('first', '2026-11-20T17:24')
    expect(first).toContain('はじめの影響')
    expect(first).toContain('見本 当番 → 税務課 見本（電話）')
    expect(first).toContain('令和8年11月20日 17:05に止め、止まっています')
    expect(first).not.toMatch(/あとの影響|再開しました|止めたまま調べる/)
    const follow = said('follow', '2026-11-20T19:00')
    expect(follow).toContain('インシデント続報（第2報）')
    expect(follow).toContain('あとの影響')
    expect(follow).toContain('止めたまま調べる（税務課長、令和8年11月20日 18:10）')
  })
  it('say that the service is being opened step by step where it is', () => {
    const opening = said('follow', '2026-11-21T10:45')
    expect(opening).toContain('17:05に止め、令和8年11月21日 10:40から少しずつ再開しています')
    expect(said('follow', '2026-11-21T10:35')).toContain('17:05に止め、止まっています')
    expect(said('follow', '2026-11-21T11:05')).toContain('令和8年11月21日 11:00に再開しました')
  })
  it('work out from detection to contact and to the stop, with the hash of what was kept', () => {
    const whole = said('complete', '2026-11-24T09:00')
    expect(whole).toContain('検知から連絡まで: 12分')
    expect(whole).toContain('検知から停止まで: 5分')
    expect(whole).toContain('f'.repeat(64))
    expect(whole).toContain('再発防止 | 書き込みの権利を減らす | 運用課 | 令和8年12月25日 | 未完了')
    expect(whole).toContain('根本の原因: （まだ記されていません）')
  })
  it('say of a drill in their titles and on their first line that it is one', () => {
    for (const paper of incidentPaperNames) {
      const lines = said(paper, '2026-11-24T09:00', { ...incident, drill: true }).split('\n')
      expect(lines[0]).toMatch(/^【訓練】/)
      expect(lines[1]).toContain('これは訓練です')
    }
  })
  it('carry the timeline of every source in order', () => {
    const lines = timelineOf(incident)
    expect(lines).toContainEqual({
      at: at('2026-11-21T10:30'),
      what: '再開の求め',
      text: '原因を除いた',
      by: '見本 担当',
    })
    expect(lines).toEqual(lines.toSorted((a, b) => a.at - b.at))
    expect(lines.map(({ what }) => what).slice(0, 6)).toEqual([
      '検知',
      '検知',
      '通知',
      '警報の引き受け',
      '緊急停止',
      '連絡',
    ])
  })
})
