import { endOfDay } from '../../deadlines/rule.ts'
import type { CommonFacts, HostFact, WeaknessFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { periodMoments } from '../period.ts'
import { daysBetween, within } from '../parts/dated.ts'
import {
  ecosystemNames,
  missingHosts,
  platformSections,
  softwareChanges,
  softwareSections,
} from '../parts/software.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { agreementOf, patchDays, weaknessAt, weaknessTable } from '../parts/weaknesses.ts'
import { from } from '../traced.ts'

/** ウェブサーバの運用環境報告. (F04) */
export const environment: PaperDefinition = paper({
  title: 'ウェブサーバの運用環境報告',
  form: 'F04',
  lead: 'サーバーで動いているソフトウェアの種類・名前・版・サポートの期限です。契約から1週間以内に出し、構成が変わったら出し直します。',
  period: 'day',
  due: [{ kind: 'contract', rule: { kind: 'days', count: 7 } }],
  orientation: 'portrait',
  judged: [
    {
      id: 'updating',
      label: '更新の手段',
      hint: 'どのように更新を知り、適用するか。',
      needed: true,
    },
  ],
  requirements: ['fujisawa-3-11-a', 'fujisawa-3-11-b', 'tochigi-3-1-c'],
  needs: ['hosts'],
  body: ({ hosts }, given) => ({
    sections: [
      ...platformSections(hosts),
      ...written('更新', [['更新の手段', given['updating']]]),
      ...softwareSections(hosts),
    ],
    lacks: missingHosts(hosts),
  }),
})

/** Whether a weakness was open on any day of the period. */
const concerns =
  ({ period }: Pick<CommonFacts, 'period'>) =>
  ({ seenAt, closed }: WeaknessFact): boolean =>
    seenAt <= endOfDay(period.last) &&
    (closed === undefined || closed.at >= periodMoments(period).from)

function changeSection(hosts: readonly HostFact[]) {
  const rows = hosts.flatMap(({ host, before, last }) => {
    if (before === undefined) return []
    const of = from(before.ref, last.ref)
    return softwareChanges(before.software, last.software).map((change) => [
      of.text(host),
      of.text(ecosystemNames[change.ecosystem] ?? change.ecosystem),
      of.text(change.name),
      of.text(change.before === '' ? '（なかった）' : change.before),
      of.text(change.after === '' ? '（なくした）' : change.after),
      of.moment(before.at),
      of.moment(last.at),
    ])
  })
  const none = hosts.some(({ before }) => before === undefined)
    ? '月の初めの構成の記録がないため、変わったものを示せません。'
    : 'この月に変わったソフトウェアはありません（変更なし）。'
  return tableOr(
    '変わったソフトウェア',
    [
      column('サーバー', 7),
      column('種類', 7),
      column('名前', 12),
      column('前の版', 11),
      column('今の版', 11),
      column('前に調べた日時', 9),
      column('今調べた日時', 9),
    ],
    rows,
    none,
  )
}

/** ソフトウェア等の運用報告. (F05) */
export const software: PaperDefinition = paper({
  title: 'ソフトウェア等の運用報告',
  form: 'F05',
  lead: '月ごとの、変わったソフトウェアと、脆弱性への対応です。翌月10日までに出します。変わったものがない月も「変更なし」で出します。',
  period: 'month',
  due: [{ kind: 'each', rule: { kind: 'next-month', day: 10, closed: 'earlier' } }],
  orientation: 'landscape',
  judged: [{ id: 'remarks', label: '所見', hint: '来月に予定している更新など。' }],
  requirements: ['fujisawa-3-11-c', 'fujisawa-3-11-d', 'chiyoda-74-d'],
  needs: ['hosts', 'weaknesses'],
  body: (facts, given) => {
    const { hosts, period, weaknesses } = facts
    const end = Math.min(endOfDay(period.last), facts.asOf)
    const these = weaknesses.filter(concerns(facts)).map((one) => weaknessAt(one, end))
    const late = these.filter(
      (one) =>
        one.closed === undefined &&
        daysBetween(one.publishedAt, end) > patchDays &&
        agreementOf(one) === undefined,
    )
    const found = weaknesses.filter(({ seenAt }) => within(period, seenAt))
    const days = hosts.flatMap((host) => host.days)
    return {
      sections: [
        pairs(
          '概要',
          ['構成を調べた回数', from('all:inventory', ...days).number(days.length)],
          [
            'この月に見つかった脆弱性',
            from('all:weakness', ...found.map(({ ref }) => ref)).number(found.length),
          ],
          [
            '月の終わりに対応中の脆弱性',
            from('all:weakness', ...these.map(({ ref }) => ref)).number(
              these.filter(({ closed }) => closed === undefined).length,
            ),
          ],
        ),
        changeSection(hosts),
        weaknessTable(
          '脆弱性と、その対応',
          these,
          end,
          'この月に対応した、または対応中の脆弱性はありません。',
        ),
        ...written('記入', [['所見', given['remarks']]]),
        ...platformSections(hosts),
        ...softwareSections(hosts),
        notes(
          '読み方',
          `日数は、公開から解消（まだのものは月の終わり）までです。${patchDays}日を過ぎるものには、協議か延長の記録が要ります。`,
        ),
      ],
      lacks: [
        ...missingHosts(hosts),
        ...(hosts.some(({ before }) => before === undefined) ? ['月の初めの構成の記録'] : []),
        ...late.map(
          ({ names: [name = ''] }) => `公開から${patchDays}日を過ぎた ${name} の協議の記録`,
        ),
      ],
    }
  },
})

/** 脆弱性対応報告. (F11) */
export const weaknessReport: PaperDefinition = paper({
  title: '脆弱性対応報告',
  form: 'F11',
  lead: '対応を終えた脆弱性の報告です。月ごとにまとめ、急ぐものは終えたらすぐに出します。',
  period: 'month',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['tochigi-3-2-c'],
  needs: ['weaknesses'],
  body: ({ period, weaknesses, asOf }) => ({
    sections: [
      weaknessTable(
        '対応を終えた脆弱性',
        weaknesses.filter(({ closed }) => closed !== undefined && within(period, closed.at)),
        asOf,
        'この月に対応を終えた脆弱性はありません。',
      ),
    ],
    lacks: [],
  }),
})

/** パッチ・脆弱性台帳. (F34) */
export const weaknessRegister: PaperDefinition = paper({
  title: 'パッチ・脆弱性台帳',
  form: 'F34',
  lead: 'これまでに見つかったすべての脆弱性と、その対応です。',
  period: 'day',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: [
    'fujisawa-3-5-a',
    'gyomu-3-2-a',
    'chiyoda-09-a',
    'chiyoda-62-a',
    'chiyoda-63-a',
    'tochigi-3-2-a',
  ],
  needs: ['weaknesses'],
  body: ({ weaknesses, asOf }) => ({
    sections: [
      weaknessTable('脆弱性の台帳', weaknesses, asOf, '脆弱性は、まだ一つも見つかっていません。'),
    ],
    lacks: [],
  }),
})

const signatureNames =
  /^(?:modsecurity-crs|libapache2-mod-security2|libnginx-mod-http-modsecurity|clamav.*|suricata.*|crowdsec.*)$/

/** IDS/IPS・WAFのシグネチャ台帳. (F52) */
export const signatures: PaperDefinition = paper({
  title: 'IDS/IPS・WAFのシグネチャ台帳',
  form: 'F52',
  lead: 'WAF・ウイルス検査・侵入検知の規則の版と、その月に変わったところです。',
  period: 'month',
  due: [],
  orientation: 'portrait',
  judged: [
    { id: 'review', label: '誤検知と見直し', needed: true },
    { id: 'patches', label: '適用した仮想パッチ' },
  ],
  requirements: ['chiyoda-59-b'],
  needs: ['hosts'],
  body: ({ hosts }, given) => {
    const rows = hosts.flatMap(({ host, before, last }) =>
      last.software
        .filter(({ name }) => signatureNames.test(name))
        .map(({ name, version }) => {
          const old = before?.software.find((one) => one.name === name)?.version
          const of = from(last.ref, ...(before === undefined ? [] : [before.ref]))
          return [
            of.text(host),
            of.text(name),
            of.text(old ?? '（記録がない）'),
            of.text(version),
            of.moment(last.at),
          ]
        }),
    )
    return {
      sections: [
        tableOr(
          '規則の版',
          [
            column('サーバー', 8),
            column('名前', 14),
            column('月の初めの版', 11),
            column('今の版', 11),
            column('調べた日時', 9),
          ],
          rows,
          'WAF・ウイルス検査・侵入検知のパッケージが、構成の記録にありません。',
        ),
        ...written('記入', [
          ['誤検知と見直し', given['review']],
          ['適用した仮想パッチ', given['patches']],
        ]),
      ],
      lacks: rows.length === 0 ? ['WAF・ウイルス検査の構成の記録'] : [],
    }
  },
})
