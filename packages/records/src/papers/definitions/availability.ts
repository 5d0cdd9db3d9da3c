import { alertKinds } from '../../alerts/kinds.ts'
import { beginningOf } from '../../calendar.ts'
import { endOfDay } from '../../deadlines/rule.ts'
import type { CommonFacts, StopFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { daysOf, stretchText, within } from '../parts/dated.ts'
import { onRecord } from '../parts/register.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

const causes = { operator: '提供者', municipality: '自治体', rule: '検知の規則' } as const

/** How much of a stop lies in the period, in milliseconds. */
function stoppedFor({ period, asOf }: CommonFacts, { at, openedAt }: StopFact): number {
  const start = Math.max(at, beginningOf(period.first))
  const to = Math.min(openedAt ?? asOf, endOfDay(period.last) + 1, asOf)
  return Math.max(0, to - start)
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
    {
      id: 'unrecorded',
      label: '記録にない停止（障害など）',
      hint: 'なければ「なし」と書きます。',
      needed: true,
    },
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
    const failures = alerts.filter(
      ({ kind, drill, at }) => kind === 'failure' && !drill && within(period, at),
    )
    const told = incidents.filter(
      ({ incident }) => !incident.drill && within(period, incident.detectedAt),
    )
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
          [
            column('日時', 10),
            column('種別', 8),
            column('回数', 4),
            column('引き受け', 10),
            column('終わり', 10),
            column('結果', 14),
          ],
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
          [
            column('番号', 6),
            column('種別', 9),
            column('件名', 16),
            column('検知', 10),
            column('終わり', 10),
          ],
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
