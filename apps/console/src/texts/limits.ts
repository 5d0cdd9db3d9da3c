import { limitBounds, type LimitName, type LimitProblem } from '@zeimori/records'

const sourceOf = (name: LimitName): string => {
  const { merged, requirements } = limitBounds[name]
  return requirements.length === 0
    ? `${merged}（製品の定め）`
    : `${merged}（${requirements.join('、')}）`
}

/** The words of the values that bind a municipality's people. */
export const limitText = {
  title: 'この自治体に効いている値',
  lead: '仕様書の値を、緩められない限度にしています。自治体は、自分の利用者について、これより厳しくできます。',
  columns: ['内容', 'いまの値', '標準', '緩めてよい限度', 'もとの要件'],
  own: '（自治体の定め）',
  byApproval: (days: number): string => `${days}日以内（承認された例外）`,
  change: 'より厳しい値にする',
  formTitle: (name: string): string => `${name}に効く値`,
  formLead:
    '変えるとすぐに効き、開いている画面にも当てはまります。変えたことは記録に残り、自治体の管理者にメールで知らせます。',
  approvalLead:
    '仕様書より緩くすることは、ここではできません。認められているのは、パスワードの間隔（180日まで）と、二つ目の確認なしのログインだけで、期限のある承認の求めで行います。',
  save: 'この値にする',
  changed: '値を変えました。',
  value: (name: LimitName, value: number): string => `${value}${limitBounds[name].unit}`,
  source: sourceOf,
  hint: (name: LimitName): string => {
    const { standard, laxest, strictest, unit } = limitBounds[name]
    const [low, high] = [Math.min(laxest, strictest), Math.max(laxest, strictest)]
    return `${unit}。標準は${standard}、入れられるのは${low}〜${high}。${sourceOf(name)}`
  },
  problem: (name: LimitName, problem: LimitProblem): string => {
    const { name: what, unit, laxest, strictest } = limitBounds[name]
    switch (problem) {
      case 'not-whole':
        return `「${what}」には、数字を入れてください。`
      case 'laxer':
        return `「${what}」は${laxest}${unit}にしてください。これより緩くすることは、${sourceOf(name)}により認められません。`
      case 'beyond':
        return `「${what}」は、厳しくしても${strictest}までにしてください。`
    }
  },
  same: 'いまの値と同じです。変える値を入れてください。',
} as const
