import { paper, type PaperDefinition } from '../paper.ts'
import { missingHosts, platformSections, softwareSections } from '../parts/software.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'
import { within } from '../parts/dated.ts'
import { findingTable, runTable } from './diagnosis.ts'
import { weaknessTable } from '../parts/weaknesses.ts'

const days30 = 30 * 86_400_000

/** 対策状況報告. (F10) */
export const measures: PaperDefinition = paper({
  title: '対策状況報告',
  form: 'F10',
  lead: '診断の結果、ソフトウェアの一覧、管理用の利用者とログの確認の結果をまとめた、年に一度の報告です。公開の前と、求められたときにも出します。',
  period: 'year',
  due: [
    { kind: 'opening' },
    { kind: 'each', rule: { kind: 'months', count: 1, closed: 'earlier' } },
  ],
  orientation: 'landscape',
  judged: [
    { id: 'accounts', label: '管理用の利用者の確認結果（OS・クラウドを含む）', needed: true },
    { id: 'logs', label: 'ログの確認結果', needed: true },
    {
      id: 'outdated',
      label: '最新でないソフトウェアとその理由',
      hint: 'なければ「なし」と書きます。',
      needed: true,
    },
  ],
  requirements: [
    'chiyoda-68-a',
    'chiyoda-68-b',
    'chiyoda-68-c',
    'chiyoda-68-d',
    'chiyoda-68-e',
    'chiyoda-68-f',
  ],
  needs: ['hosts', 'weaknesses', 'accounts', 'reviews', 'audit', 'diagnoses', 'findings'],
  body: (
    { hosts, weaknesses, accounts, reviews, audit, diagnoses, findings, period, asOf },
    given,
  ) => {
    const open = weaknesses.filter(({ closed }) => closed === undefined)
    const admins = accounts.filter(
      ({ role, status }) =>
        (role === 'client-admin' || role === 'provider-admin' || role === 'operator') &&
        status !== 'deleted',
    )
    const looked = reviews.filter(({ at }) => within(period, at))
    const ofAccounts = from('all:account', ...admins.map(({ ref }) => ref))
    const ofReviews = from('all:review', ...looked.map(({ ref }) => ref))
    const ofAudit = from(
      'all:audit',
      ...audit.map(({ first, last }) => `audit:${first}-${last}` as const),
    )
    const count = (keep: (action: string, result: string) => boolean): number =>
      audit.reduce((all, one) => all + (keep(one.action, one.result) ? one.count : 0), 0)
    const silent = hosts.filter(({ last }) => asOf - last.at > days30)
    return {
      sections: [
        runTable(diagnoses.filter(({ at }) => within(period, at))),
        findingTable(
          '残っている指摘',
          findings.filter(({ state }) => state !== 'gone'),
          '残っている指摘はありません。',
        ),
        ...platformSections(hosts),
        weaknessTable(
          '最新でないソフトウェア（対応中の脆弱性）',
          open,
          asOf,
          '対応中の脆弱性はありません。',
        ),
        pairs(
          '管理用の利用者の確認',
          ['管理用の利用者の数', ofAccounts.number(admins.length)],
          ['この年度の棚卸しの回数', ofReviews.number(looked.length)],
          [
            '不要と判断した数',
            ofReviews.number(looked.filter(({ verdict }) => verdict === 'unneeded').length),
          ],
        ),
        pairs(
          'ログの確認',
          ['この年度の記録の数', ofAudit.number(count(() => true))],
          [
            '認証の失敗',
            ofAudit.number(
              count((action, result) => action.startsWith('signin.') && result !== 'ok'),
            ),
          ],
          ['断った操作', ofAudit.number(count((action) => action === 'access.deny'))],
        ),
        ...written('記入', [
          ['管理用の利用者の確認結果', given['accounts']],
          ['ログの確認結果', given['logs']],
          ['最新でないソフトウェアとその理由', given['outdated']],
        ]),
        ...softwareSections(hosts),
        notes(
          '番号について',
          '千代田区の要件68の表2が指す番号は64・65と読めますが、内容の近い66・67もあわせて載せています。',
        ),
      ],
      lacks: [
        ...missingHosts(hosts),
        ...silent.map(({ host }) => `${host} の30日以内の構成の記録`),
        ...(diagnoses.some(({ at }) => within(period, at)) ? [] : ['この年度の診断の結果']),
      ],
    }
  },
})

/** ログ提供・点検協力の記録. (F32) */
export const handouts: PaperDefinition = paper({
  title: 'ログ提供・点検協力の記録',
  form: 'F32',
  lead: '自治体の求めで渡したログの記録です。',
  period: 'year',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['gyomu-5-c', 'gyomu-5-d'],
  needs: ['handouts'],
  body: ({ handouts: all, period }) => ({
    sections: [
      tableOr(
        '渡した記録',
        [
          column('渡した日', 7),
          column('受領者', 8),
          column('目的', 10),
          column('記録の番号', 8),
          column('件数', 5),
          column('渡し方', 6),
          column('承認した人', 7),
          column('SHA-256', 20),
        ],
        all
          .filter(({ on }) => on >= period.first && on <= period.last)
          .map((one) => {
            const of = from(one.ref)
            return [
              of.day(one.on),
              of.text(one.whom),
              of.text(one.purpose),
              of.text(`${one.first}〜${one.last}`),
              of.number(one.count),
              of.text({ medium: '媒体で', sent: '送って', fetched: '取りに来た' }[one.way]),
              of.text(one.by),
              of.text(one.digest),
            ]
          }),
        'この年度に渡したログはありません。',
      ),
    ],
    lacks: [],
  }),
})
