import { alertKinds } from '../../alerts/kinds.ts'
import { beginningOf } from '../../calendar.ts'
import { endOfDay } from '../../deadlines/rule.ts'
import { clockState, incidentClocks } from '../../incidents/clocks.ts'
import type { CommonFacts, EvidenceFact, StopFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { daysOf, stretchText, within } from '../parts/dated.ts'
import { evidenceTable } from '../parts/evidence.ts'
import { onRecord } from '../parts/register.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

const causes = { operator: '提供者', municipality: '自治体', rule: '検知の規則' } as const

/** How much of a stop lies in the period, in milliseconds. */
function stoppedFor({ period, asOf }: CommonFacts, { at, openedAt }: StopFact): number {
  const from = Math.max(at, beginningOf(period.first))
  const to = Math.min(openedAt ?? asOf, endOfDay(period.last) + 1, asOf)
  return Math.max(0, to - from)
}

/** Together, counting once what overlaps. */
function together(facts: CommonFacts, stops: readonly StopFact[]): number {
  const spans = stops
    .map((one) => {
      const start = Math.max(one.at, beginningOf(facts.period.first))
      return { start, end: start + stoppedFor(facts, one) }
    })
    .toSorted((a, b) => a.start - b.start)
  let [sum, reached] = [0, -Infinity]
  for (const { start, end } of spans) {
    sum += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return sum
}

/** SLA・稼働率報告. (F39) */
export const availability: PaperDefinition = paper({
  title: 'SLA・稼働率報告',
  form: 'F39',
  lead: '月ごとの稼働率と、止まっていた時間です。ほかの月報とあわせて翌月10日までに出します。',
  period: 'month',
  due: [{ kind: 'each', rule: { kind: 'next-month', day: 10, closed: 'earlier' } }],
  orientation: 'portrait',
  judged: [
    { id: 'excluded', label: '約束から除く時間とその理由' },
    { id: 'unrecorded', label: '記録にない停止（障害など）', hint: 'なければ「なし」と書きます。', needed: true },
  ],
  requirements: ['chiyoda-73-a', 'chiyoda-73-b', 'chiyoda-73-e'],
  needs: ['stops', 'incidents', 'alerts'],
  body: (facts, given) => {
    const { stops, incidents, alerts, period, asOf } = facts
    const these = stops.filter((one) => stoppedFor(facts, one) > 0)
    const down = together(facts, these)
    const whole = Math.min(endOfDay(period.last) + 1, asOf) - beginningOf(period.first)
    const contract = onRecord(facts, 'contracts').at(0)
    const target = contract?.fields['availability']
    const ofStops = from('all:stop', ...these.map(({ ref }) => ref))
    const failures = alerts.filter(({ kind, drill, at }) => kind === 'failure' && !drill && within(period, at))
    const told = incidents.filter(({ incident }) => !incident.drill && within(period, incident.detectedAt))
    return {
      sections: [
        pairs(
          '稼働率',
          ['対象の日数', from('product:calendar').number(daysOf(period))],
          [
            '目標',
            target === undefined || contract === undefined
              ? from('all:register').text('契約の台帳に定めがない')
              : from(contract.ref).text(percent(Number(target))),
          ],
          ['記録された停止の回数', ofStops.number(these.length)],
          ['記録された停止の時間', ofStops.text(stretchText(down))],
          [
            '稼働率（記録された停止による）',
            ofStops.text(whole <= 0 ? '' : percent(Math.floor(((whole - down) * 10_000) / whole))),
          ],
        ),
        tableOr(
          '停止',
          [
            column('始まり', 10),
            column('終わり', 10),
            column('この月の時間', 7),
            column('範囲', 6),
            column('止めた側', 6),
            column('理由', 16),
          ],
          these.map((one) => {
            const of = from(one.ref)
            return [
              of.moment(one.at),
              one.openedAt === undefined ? of.text('続いている') : of.moment(one.openedAt),
              of.text(stretchText(stoppedFor(facts, one))),
              of.text(one.isAll ? 'すべて' : 'この自治体'),
              of.text(causes[one.cause]),
              of.text(one.reason),
            ]
          }),
          'この月に記録された停止はありません。',
        ),
        tableOr(
          '故障・停止の警報',
          [column('日時', 10), column('種別', 8), column('回数', 4), column('引き受け', 10), column('終わり', 10), column('結果', 14)],
          failures.map((one) => {
            const of = from(one.ref)
            return [
              of.moment(one.at),
              of.text(alertKinds[one.kind].name),
              of.number(one.count),
              of.moment(one.acknowledgedAt),
              of.moment(one.closedAt),
              of.text(one.closeReason),
            ]
          }),
          'この月に、故障・停止の警報はありません。',
        ),
        tableOr(
          'インシデント',
          [column('番号', 6), column('種別', 9), column('件名', 16), column('検知', 10), column('終わり', 10)],
          told.map(({ ref, incident }) => {
            const of = from(ref)
            return [
              of.text(incident.number),
              of.text(alertKinds[incident.kind].name),
              of.text(incident.title),
              of.moment(incident.detectedAt),
              incident.closedAt === undefined ? of.text('対応中') : of.moment(incident.closedAt),
            ]
          }),
          'この月に検知したインシデントはありません。',
        ),
        ...written('記入', [
          ['約束から除く時間とその理由', given['excluded']],
          ['記録にない停止（障害など）', given['unrecorded']],
        ]),
        notes(
          '読み方',
          '稼働率は、記録された停止の時間だけから計算し、端数は切り捨てています。記録にない停止があれば「記入」に書き、稼働率と合わせて読んでください。',
        ),
      ],
      lacks: [],
    }
  },
})

/** In hundredths of a percent. */
const percent = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}％`

/** ログ点検票. (F33) */
export const logReview: PaperDefinition = paper({
  title: 'ログ点検票',
  form: 'F33',
  lead: '月に一度、操作と認証の記録を数え、おかしなところがないかを人が確かめます。',
  period: 'month',
  due: [{ kind: 'each', rule: { kind: 'next-month', day: 10, closed: 'earlier' } }],
  orientation: 'portrait',
  judged: [
    { id: 'opinion', label: '所見', hint: '多すぎる失敗、夜間の操作、知らない接続元がないか。', needed: true },
    { id: 'measure', label: '措置', hint: 'なければ「なし」と書きます。', needed: true },
    { id: 'firewall', label: 'ファイアウォールのログの確認結果', needed: true },
  ],
  requirements: ['fujisawa-3-2-e', 'chiyoda-28-a', 'chiyoda-67-a'],
  needs: ['audit', 'alerts'],
  body: ({ audit, alerts, period }, given) => {
    const these = alerts.filter(({ at }) => within(period, at))
    const sum = (keep: (action: string, result: string) => boolean): number =>
      audit.reduce((all, one) => all + (keep(one.action, one.result) ? one.count : 0), 0)
    const ranges = audit.map(({ first, last }) => `audit:${first}-${last}` as const)
    const of = from('all:audit', ...ranges)
    return {
      sections: [
        pairs(
          '概要',
          ['記録の数', of.number(sum(() => true))],
          ['ログインした回数', of.number(sum((action, result) => action === 'signin.complete' && result === 'ok'))],
          ['認証の失敗', of.number(sum((action, result) => action.startsWith('signin.') && result !== 'ok'))],
          ['断った操作', of.number(sum((action) => action === 'access.deny'))],
          ['続けて間違えて止めた回数', of.number(sum((action) => action === 'signin.lock'))],
        ),
        tableOr(
          '操作ごとの数',
          [column('操作', 18), column('結果', 6), column('回数', 5), column('記録の番号', 12)],
          audit.map(({ name, result, count, first, last }) => {
            const own = from(`audit:${first}-${last}`)
            return [own.text(name), own.text(result), own.number(count), own.text(`${first}〜${last}`)]
          }),
          'この月の記録はありません。',
        ),
        tableOr(
          '警報',
          [column('日時', 10), column('種別', 9), column('回数', 4), column('終わり', 10), column('結果', 15)],
          these.map((one) => {
            const own = from(one.ref)
            return [
              own.moment(one.at),
              own.text(`${alertKinds[one.kind].name}${one.drill ? '（訓練）' : ''}`),
              own.number(one.count),
              own.moment(one.closedAt),
              own.text(one.closeReason),
            ]
          }),
          'この月の警報はありません。',
        ),
        ...written('点検の結果', [
          ['所見', given['opinion']],
          ['措置', given['measure']],
          ['ファイアウォールのログの確認結果', given['firewall']],
        ]),
      ],
      lacks: [],
    }
  },
})

const ofBackup = ({ probe }: EvidenceFact): boolean => probe.startsWith('backup/')

/** バックアップ報告. (F25) */
export const backup: PaperDefinition = paper({
  title: 'バックアップ報告・手順情報',
  form: 'F25',
  lead: '控えの取り方と、戻す練習の結果です。公開の前と、三か月ごとに出します。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 3 } }],
  orientation: 'portrait',
  judged: [
    { id: 'place', label: '保管先（遠隔地）', needed: true },
    { id: 'generations', label: '残す世代の数', needed: true },
    { id: 'keys', label: '暗号の鍵の保管', needed: true },
  ],
  requirements: ['chiyoda-19-d', 'gyomu-10-c'],
  needs: ['evidence'],
  body: ({ evidence, ...facts }, given) => {
    const these = evidence.filter(ofBackup)
    const manuals = onRecord(facts, 'manuals').filter(({ fields }) => fields['kind'] === '復旧')
    return {
      sections: [
        evidenceTable('控えと練習の、最も新しい確認', these),
        tableOr(
          '復旧の手順書',
          [column('名前', 16), column('版', 7), column('合わせた製品の版', 9), column('確かめた日', 8)],
          manuals.map(({ ref, fields }) => {
            const of = from(ref)
            return [
              of.text(fields['name'] ?? ''),
              of.text(fields['edition'] ?? ''),
              of.text(fields['product'] ?? ''),
              of.iso(fields['checked']),
            ]
          }),
          '復旧の手順書が、台帳「手順書」にありません。',
        ),
        ...written('記入', [
          ['保管先（遠隔地）', given['place']],
          ['残す世代の数', given['generations']],
          ['暗号の鍵の保管', given['keys']],
        ]),
      ],
      lacks: [
        ...(these.some(({ outcome }) => outcome === 'pass') ? [] : ['控えが新しいことの確認（検査 backup/age）']),
        ...(manuals.length === 0 ? ['復旧の手順書の記録'] : []),
      ],
    }
  },
})

/** 停止・インシデントの一覧: the incidents of a year. Part of 対策状況報告 and of its own. */
export const incidentList: PaperDefinition = paper({
  title: 'インシデントの一覧',
  form: 'F07',
  lead: 'その年度に検知したインシデントと、期限を守れたかです。一件ずつの報告書はインシデントの画面から出します。',
  period: 'year',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['fujisawa-4-e', 'tochigi-4-3-a'],
  needs: ['incidents'],
  body: ({ incidents, period, asOf }) => ({
    sections: [
      tableOr(
        'インシデント',
        [
          column('番号', 5),
          column('種別', 8),
          column('件名', 14),
          column('検知', 9),
          column('終わり', 9),
          column('守れなかった期限', 14),
        ],
        incidents
          .filter(({ incident }) => within(period, incident.detectedAt))
          .map(({ ref, incident }) => {
            const of = from(ref)
            const late = incidentClocks(incident, incident.entries).filter((clock) =>
              ['over', 'met-late'].includes(clockState(clock, asOf)),
            )
            return [
              of.text(incident.number),
              of.text(alertKinds[incident.kind].name),
              of.text(`${incident.drill ? '【訓練】' : ''}${incident.title}`),
              of.moment(incident.detectedAt),
              incident.closedAt === undefined ? of.text('対応中') : of.moment(incident.closedAt),
              of.text(late.map(({ name }) => name).join('、') || 'なし'),
            ]
          }),
        'この年度に検知したインシデントはありません。',
      ),
    ],
    lacks: [],
  }),
})
