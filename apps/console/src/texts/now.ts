import type { AreaName, Standing } from '../now/area.ts'

/** いまの状態: what stands on it. */
export const nowText = {
  title: 'いまの状態',
  lead: (at: string) =>
    `${at} の記録から出しました。新しくするには、ページを読み込み直してください。`,
  whole: {
    bad: '手当てがいるところがあります',
    watch: '見守っているところがあります',
    unknown: '記録からわからないところがあります',
    well: 'すべて正常です',
  } satisfies Record<Standing, string>,
  standings: {
    bad: '異常',
    watch: '注意',
    unknown: '不明',
    well: '正常',
  } satisfies Record<Standing, string>,
  areas: '分野ごとの状態',
  seeThere: 'くわしく見る',
  unseen:
    'この画面がまだ見ていないもの：公開ページが答えているか（外からの見張りが見ます）、ログインのようす（検知が見ます）、バックアップの新しさ。',
} as const

type AreaText = {
  readonly name: string
  /** Where it is mended. */
  readonly to: string
} & Readonly<Record<Standing, (count: number) => string>>

const never = (): string => ''

/** Each area in words. */
export const areaTexts: Readonly<Record<AreaName, AreaText>> = {
  stops: {
    name: '緊急停止',
    to: '/stops',
    bad: (count) => `終わっていない停止が ${count}件あります。`,
    watch: never,
    unknown: never,
    well: () => '停止はありません。',
  },
  alerts: {
    name: '警報',
    to: '/alerts',
    bad: (count) => `引き受ける人を待っている警報が ${count}件あります。`,
    watch: (count) => `引き受けて対応している警報が ${count}件あります。`,
    unknown: never,
    well: () => '終わっていない警報はありません。',
  },
  incidents: {
    name: 'インシデント',
    to: '/incidents',
    bad: (count) => `期限が過ぎたことのあるインシデントが ${count}件あります。`,
    watch: never,
    unknown: never,
    well: () => '期限が過ぎたものはありません。',
  },
  detection: {
    name: '検知',
    to: '/detection',
    bad: () => '2分より前から動いていません。自動の処理（worker）をたしかめてください。',
    watch: never,
    unknown: () =>
      'まだ一度も動いていません。読む記録（ZEIMORI_REQUEST_LOGS）をたしかめてください。',
    well: () => '動いています。見つけたことは、警報に出ます。',
  },
  mail: {
    name: '通知',
    to: '/mail',
    bad: (count) => `この31日に、送れなかった通知が ${count}件あります。`,
    watch: (count) => `5分をこえて待っている通知が ${count}件あります。`,
    unknown: () => 'この31日に送った通知がなく、届くかどうかはわかりません。',
    well: () => '送れなかった通知も、待たせている通知もありません。',
  },
  audit: {
    name: '監査ログ',
    to: '/audit',
    bad: (count) => `記録が ${count}件遅れていて、操作を止めています。`,
    watch: (count) => `記録が ${count}件遅れています。`,
    unknown: never,
    well: () => '遅れなく記録しています。',
  },
  deadlines: {
    name: '期限',
    to: '/registers',
    bad: (count) => `台帳の、期限が過ぎたものが ${count}件あります。`,
    watch: never,
    unknown: never,
    well: () => '期限が過ぎたものはありません。',
  },
}
