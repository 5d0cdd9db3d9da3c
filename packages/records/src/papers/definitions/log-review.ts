import { alertKinds } from '../../alerts/kinds.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { within } from '../parts/dated.ts'
import { column, pairs, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

/** ログ点検票. (F33) */
export const logReview: PaperDefinition = paper({
  title: 'ログ点検票',
  form: 'F33',
  lead: '月に一度、操作と認証の記録を数え、おかしなところがないかを人が確かめます。',
  period: 'month',
  due: [{ kind: 'each', rule: { kind: 'next-month', day: 10, closed: 'earlier' } }],
  orientation: 'portrait',
  judged: [
    {
      id: 'opinion',
      label: '所見',
      hint: '多すぎる失敗、夜間の操作、知らない接続元がないか。',
      needed: true,
    },
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
          [
            'ログインした回数',
            of.number(sum((action, result) => action === 'signin.complete' && result === 'ok')),
          ],
          [
            '認証の失敗',
            of.number(sum((action, result) => action.startsWith('signin.') && result !== 'ok')),
          ],
          ['断った操作', of.number(sum((action) => action === 'access.deny'))],
          ['続けて間違えて止めた回数', of.number(sum((action) => action === 'signin.lock'))],
        ),
        tableOr(
          '操作ごとの数',
          [column('操作', 18), column('結果', 6), column('回数', 5), column('記録の番号', 12)],
          audit.map(({ name, result, count, first, last }) => {
            const own = from(`audit:${first}-${last}`)
            return [
              own.text(name),
              own.text(result),
              own.number(count),
              own.text(`${first}〜${last}`),
            ]
          }),
          'この月の記録はありません。',
        ),
        tableOr(
          '警報',
          [
            column('日時', 10),
            column('種別', 9),
            column('回数', 4),
            column('終わり', 10),
            column('結果', 15),
          ],
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
