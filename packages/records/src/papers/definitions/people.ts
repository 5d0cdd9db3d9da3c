import { roles } from '../../access/roles.ts'
import { from } from '../traced.ts'
import type { AccountFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { periodText } from '../period.ts'
import { within } from '../parts/dated.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'

const statuses = {
  invited: '招待中',
  active: '利用中',
  suspended: '停止',
  deleted: '削除',
} as const
const kinds = { personal: '個人', shared: '共用', test: '試験', probe: '検査' } as const
const roleName = ({ role }: AccountFact): string => (role === undefined ? '' : roles[role].name)
const side = ({ isProvider }: AccountFact): string => (isProvider ? '提供者' : '自治体')

const elsewhere = notes(
  '範囲',
  'この表は税守の利用者です。OS・データベース・クラウドの利用者は、それぞれの管理簿と合わせて確かめてください。',
)

/** アカウント管理簿. (F16) */
export const accounts: PaperDefinition = paper({
  title: 'アカウント管理簿',
  form: 'F16',
  lead: 'この自治体の情報に触れられる利用者のすべてです。',
  period: 'day',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['chiyoda-03-a', 'fujisawa-3-7-a', 'tochigi-3-6-a'],
  needs: ['accounts'],
  body: ({ accounts: all }) => ({
    sections: [
      tableOr(
        'アカウント',
        [
          column('ID', 9),
          column('氏名', 7),
          column('所属', 8),
          column('区分', 4),
          column('種別', 4),
          column('役割', 8),
          column('状態', 4),
          column('発行日', 7),
          column('最終ログイン', 8),
          column('二つ目の確認', 6),
          column('廃止日', 7),
        ],
        all.map((one) => {
          const of = from(one.ref)
          return [
            of.text(one.login),
            of.text(one.name),
            of.text(one.department),
            of.text(side(one)),
            of.text(kinds[one.kind]),
            of.text(roleName(one)),
            of.text(statuses[one.status]),
            of.moment(one.createdAt),
            one.signedInAt === undefined ? of.text('まだ') : of.moment(one.signedInAt),
            of.text(
              one.factors.map((kind) => (kind === 'totp' ? '確認アプリ' : 'パスキー')).join('、') ||
                'なし',
            ),
            of.moment(one.deletedAt ?? one.stoppedAt),
          ]
        }),
        '利用者がいません。',
      ),
      elsewhere,
    ],
    lacks: [],
  }),
})

const countOf = (name: string, these: readonly { readonly ref: AccountFact['ref'] }[]) =>
  [name, from('all:account', ...these.map(({ ref }) => ref)).number(these.length)] as const

/** アカウント棚卸し結果. (F17) */
export const accountReview: PaperDefinition = paper({
  title: 'アカウント棚卸し結果',
  form: 'F17',
  lead: '利用者を一人ずつ確かめた結果です。90日ごとに行います。',
  period: 'day',
  due: [{ kind: 'again', rule: { kind: 'days', count: 90 } }],
  orientation: 'landscape',
  judged: [{ id: 'confirmed', label: '確認者', needed: true }],
  requirements: [
    'chiyoda-03-b',
    'chiyoda-03-c',
    'chiyoda-65-a',
    'chiyoda-65-b',
    'chiyoda-07-a',
    'chiyoda-37-a',
    'fujisawa-3-7-b',
  ],
  needs: ['accounts', 'reviews', 'limits'],
  body: ({ accounts: all, reviews, limits, period, asOf }, given) => {
    const since = asOf - limits.limits.reviewDays * 86_400_000
    const live = all.filter(({ status }) => status !== 'deleted')
    const recent = reviews.filter(({ at }) => at >= since)
    const reviewed = new Set(recent.map(({ account }) => account))
    const unseen = live.filter(({ ref, createdAt }) => createdAt < since && !reviewed.has(ref))
    const unneeded = recent.filter(({ verdict }) => verdict === 'unneeded')
    return {
      sections: [
        pairs(
          '結果',
          ['基準日', from(limits.ref).day(period.first)],
          ['棚卸しの間隔（日）', from(limits.ref).number(limits.limits.reviewDays)],
          countOf('対象の利用者', live),
          [
            'この間隔の中での確認',
            from('all:review', ...recent.map(({ ref }) => ref)).number(recent.length),
          ],
          [
            '不要と判断した数',
            from('all:review', ...unneeded.map(({ ref }) => ref)).number(unneeded.length),
          ],
          countOf('まだ確かめていない利用者', unseen),
        ),
        tableOr(
          '確かめた利用者',
          [
            column('日時', 10),
            column('利用者', 9),
            column('判断', 5),
            column('理由', 16),
            column('実施者', 8),
          ],
          recent.map(({ ref, name, reviewer, verdict, reason, at }) => {
            const of = from(ref)
            return [
              of.moment(at),
              of.text(name),
              of.text(verdict === 'keep' ? '必要' : '不要'),
              of.text(reason),
              of.text(reviewer),
            ]
          }),
          'この間隔の中で確かめた利用者はいません。',
        ),
        ...written('記入', [['確認者', given['confirmed']]]),
        elsewhere,
      ],
      lacks: unseen.map(({ login }) => `${login} の棚卸し`),
    }
  },
})

/** ID利用帳簿. (F18) */
export const sharedIds: PaperDefinition = paper({
  title: 'ID利用帳簿（共用ID）',
  form: 'F18',
  lead: '共用のIDを、だれが、何のために使ったかの記録です。',
  period: 'month',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['chiyoda-01-c', 'chiyoda-64-b'],
  needs: ['sharedUses', 'accounts'],
  body: ({ sharedUses, accounts: all, period }) => ({
    sections: [
      tableOr(
        '共用ID',
        [column('ID', 10), column('所属', 10), column('共用の理由', 20), column('状態', 5)],
        all
          .filter(({ kind }) => kind === 'shared')
          .map((one) => {
            const of = from(one.ref)
            return [
              of.text(one.login),
              of.text(one.department),
              of.text(one.purpose),
              of.text(statuses[one.status]),
            ]
          }),
        '共用のIDはありません。',
      ),
      tableOr(
        '使った記録',
        [
          column('日時', 10),
          column('ID', 9),
          column('使った人', 9),
          column('目的', 18),
          column('接続元', 9),
        ],
        sharedUses
          .filter(({ at }) => within(period, at))
          .map(({ ref, login, person, purpose, source, at }) => {
            const of = from(ref)
            return [
              of.moment(at),
              of.text(login),
              of.text(person),
              of.text(purpose),
              of.text(source),
            ]
          }),
        `${periodText(period)}に、共用のIDを使った記録はありません。`,
      ),
    ],
    lacks: [],
  }),
})
