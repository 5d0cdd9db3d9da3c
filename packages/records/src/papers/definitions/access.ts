import { limitBounds, limitNames } from '../../access/limits.ts'
import { may, permissions } from '../../access/matrix.ts'
import { permissionNames } from '../../access/permission-names.ts'
import { policy } from '../../access/policy.ts'
import { roles, type Role } from '../../access/roles.ts'
import { beginningOf, dayInJapan } from '../../calendar.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { column, pairs, tableOr, written } from '../parts/table.ts'
import { from, ofProduct } from '../traced.ts'

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
        [
          '利用者のID',
          ofProduct.text('一人に一つ。共用・試験のIDは、理由と責任者を書いたものだけ'),
        ],
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
          ofProduct.text(
            '管理者が招き直し、本人が登録の宛先で受け取る。復旧コードは一度だけ使える',
          ),
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
        [
          column('ID', 9),
          column('氏名', 8),
          column('役割', 10),
          column('登録した日', 8),
          column('利用の最後の日', 8),
        ],
        all
          .filter(
            ({ status, createdAt }) =>
              status === 'active' && createdAt < beginningOf(period.last + 1),
          )
          .map((one) => {
            const of = from(one.ref)
            return [
              of.text(one.login),
              of.text(one.name),
              of.text(one.role === undefined ? '' : roles[one.role].name),
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
