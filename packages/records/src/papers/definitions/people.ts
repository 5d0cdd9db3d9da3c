import { beginningOf, dayInJapan } from '../../calendar.ts'
import { limitBounds, limitNames } from '../../access/limits.ts'
import { may, permissions } from '../../access/matrix.ts'
import { permissionNames } from '../../access/permission-names.ts'
import { roles, type Role } from '../../access/roles.ts'
import { policy } from '../../access/policy.ts'
import { ofProduct, from } from '../traced.ts'
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
              one.factors
                .map((kind) => (kind === 'totp' ? '確認アプリ' : 'パスキー'))
                .join('、') || 'なし',
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
    const count = (name: string, these: readonly { readonly ref: AccountFact['ref'] }[]) =>
      [name, from('all:account', ...these.map(({ ref }) => ref)).number(these.length)] as const
    return {
      sections: [
        pairs(
          '結果',
          ['基準日', from(limits.ref).day(period.first)],
          ['棚卸しの間隔（日）', from(limits.ref).number(limits.limits.reviewDays)],
          count('対象の利用者', live),
          ['この間隔の中での確認', from('all:review', ...recent.map(({ ref }) => ref)).number(recent.length)],
          ['不要と判断した数', from('all:review', ...unneeded.map(({ ref }) => ref)).number(unneeded.length)],
          count('まだ確かめていない利用者', unseen),
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

/** 認証方式説明書. (F19) */
export const authentication: PaperDefinition = paper({
  title: '認証方式説明書',
  form: 'F19',
  lead: '管理の画面に入るときの、本人の確かめ方です。公開の前と、変えたときに出します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'portrait',
  judged: [{ id: 'devices', label: '端末の確かめ方（端末証明書など）', needed: true }],
  requirements: ['gyomu-4-3-a'],
  needs: ['limits', 'identityProvider'],
  body: ({ limits, identityProvider }, given) => ({
    sections: [
      pairs(
        '確かめ方',
        ['利用者のID', ofProduct.text('一人に一つ。共用・試験のIDは、理由と責任者を書いたものだけ')],
        ['一つ目', ofProduct.text('パスワード（argon2id で保管）、またはパスキー')],
        ['二つ目', ofProduct.text('確認アプリの数字（TOTP）かパスキー。すべての利用者に必須')],
        [
          '自治体の認証との連携',
          identityProvider === undefined
            ? from('all:tenant').text('つないでいない')
            : from(identityProvider.ref).text(`OpenID Connect（${identityProvider.issuer}）`),
        ],
        [
          '再発行',
          ofProduct.text('管理者が招き直し、本人が登録の宛先で受け取る。復旧コードは一度だけ使える'),
        ],
        ['大事な操作', ofProduct.text('直前に、もう一度本人であることを確かめる')],
      ),
      tableOr(
        '値',
        [column('項目', 16), column('値', 6), column('単位', 8)],
        limitNames.map((name) => {
          const of = from(limits.ref)
          const { name: label, unit } = limitBounds[name]
          return [of.text(label), of.number(limits.limits[name]), of.text(unit)]
        }),
        '',
      ),
      pairs(
        'すべての自治体に共通の値',
        ['使わない利用者を確かめるまで（日）', ofProduct.number(policy.accountUnusedDays)],
        ['不要な利用者を削除するまで（日）', ofProduct.number(policy.accountDeleteDays)],
      ),
      ...written('記入', [['端末の確かめ方（端末証明書など）', given['devices']]]),
    ],
    lacks: [],
  }),
})

const roleNames: readonly Role[] = [
  'client-viewer',
  'client-staff',
  'client-admin',
  'operator',
  'provider-admin',
  'auditor',
]

/** アクセス制御状況一覧. (F20) */
export const accessControl: PaperDefinition = paper({
  title: 'アクセス制御状況一覧',
  form: 'F20',
  lead: '役割ごとにできることと、いまの利用者です。',
  period: 'day',
  due: [],
  orientation: 'landscape',
  judged: [{ id: 'networks', label: '接続を許すネットワーク', needed: true }],
  requirements: ['gyomu-11-b'],
  needs: ['accounts'],
  body: ({ accounts: all, tenant, period }, given) => ({
    sections: [
      tableOr(
        '役割と利用者',
        [column('役割', 12), column('何のため', 20), column('利用中の人数', 6)],
        roleNames.map((role) => {
          const these = all.filter((one) => one.role === role && one.status === 'active')
          return [
            ofProduct.text(roles[role].name),
            ofProduct.text(roles[role].purpose),
            from('all:account', ...these.map(({ ref }) => ref)).number(these.length),
          ]
        }),
        '',
      ),
      tableOr(
        '役割ごとにできること',
        [column('操作', 14), ...roleNames.map((role) => column(roles[role].name, 6))],
        permissions.map((permission) => [
          ofProduct.text(permissionNames[permission]),
          ...roleNames.map((role) => {
            const isProvider = roles[role].side === 'provider'
            const actor = { role, tenant: isProvider ? undefined : tenant.id }
            return ofProduct.text(may(actor, permission, tenant.id) ? '○' : '－')
          }),
        ]),
        '',
      ),
      tableOr(
        '利用中の人',
        [column('ID', 9), column('氏名', 8), column('役割', 10), column('登録した日', 8), column('利用の最後の日', 8)],
        all
          .filter(({ status, createdAt }) => status === 'active' && createdAt < beginningOf(period.last + 1))
          .map((one) => {
            const of = from(one.ref)
            return [
              of.text(one.login),
              of.text(one.name),
              of.text(roleName(one)),
              of.day(dayInJapan(one.createdAt)),
              of.day(one.endsOn),
            ]
          }),
        '利用中の人はいません。',
      ),
      ...written('記入', [['接続を許すネットワーク', given['networks']]]),
    ],
    lacks: [],
  }),
})
