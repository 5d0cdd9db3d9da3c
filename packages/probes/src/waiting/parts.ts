/** Parts that are not in the product yet, and why what looks at them has seen nothing. */
export const waitingFor = {
  firewall: 'ファイアウォールと、外から走査する場所は、配備の作業で入ります',
  waf: 'WAFは、配備の作業で入ります',
  ids: '侵入検知は、配備の作業で入ります',
  antivirus: '不正プログラム対策ソフトの常駐は、配備の作業で入ります',
  backup: '写しを置く遠隔の場所は、配備の作業で入ります',
  monitor: '止めて、知らせるまでの時間を測る検証環境は、まだ設けられていません',
  egress: '外への通信の制限は、配備の作業で入ります',
  system: 'OS・データベース・クラウドの採取は、配備の作業で入ります',
  inventory: '構成台帳と脆弱性情報の照合は、台帳の作業で入ります',
  collector: 'ログの収集基盤は、配備の作業で入ります',
  lab: '試験時計・負荷・異常の注入をする検証環境は、まだ設けられていません',
  account: '検査用の利用者がまだ登録されていないので、ログインした後の画面を見られません',
  public: '問い合わせなどの公開ページは、公開の受け口の作業で入ります',
  domain: '自治体の公開のホスト名が、まだ設定されていません',
  diagnosis: 'ウェブ健康診断の13項目は、診断の作業で入ります',
  mail: '試験のメールを受け取るサーバーが、まだありません',
  stop: '閉じて、開かなくなるまでの時間を測る検証環境は、まだ設けられていません',
  manual: '画面で読む操作手順書は、まだありません',
} as const satisfies Readonly<Record<string, string>>

export type WaitingPart = keyof typeof waitingFor

export const isWaiting = (part: string): part is WaitingPart => Object.hasOwn(waitingFor, part)
