import { actions, type Action } from './actions.ts'

/** What an act is about: what stands before the dot of its name. */
type Theme = Action extends `${infer Before}.${string}` ? Before : never

/** The kinds of records that the specifications ask for. (M20) */
const themes = {
  setup: '設定の操作',
  account: '利用者の操作',
  signin: '認証（成功・失敗・ログアウト）',
  password: '認証の手段の変更',
  factor: '認証の手段の変更',
  identity: '認証の手段の変更',
  access: '許されない操作',
  tenant: '設定の操作',
  data: '自治体の情報の閲覧',
  approval: '承認',
  audit: '記録の閲覧と持ち出し',
  requirement: '要件の台帳',
  evidence: '要件の証拠',
  report: '様式の書き出し',
  schema: 'データベースの変更',
  list: '持ち出し',
  key: '鍵の操作',
  backup: '控え（バックアップ）の操作',
  attachment: '添付ファイルの操作',
  stop: '緊急停止と再開',
  alert: '警報と通知',
  detection: '検知と対処',
  contact: '障害時の連絡先',
  duty: '障害時の連絡先',
  escalation: '警報と通知',
  'planned-work': '警報と通知',
  incident: 'インシデント',
  weakness: '脆弱性への対応',
  finding: '診断の指摘',
  register: '台帳の操作',
  paper: '提出書類',
  inventory: '構成の記録',
  mail: 'メールの送信',
  job: '自動の処理',
  service: 'サービスの開始と終了',
} as const satisfies Readonly<Record<Theme, string>>

/** One thing that is recorded, as it is proposed to a municipality. */
export type LogItem = {
  readonly action: Action
  readonly name: string
  readonly theme: string
}

const isTheme = (text: string): text is Theme => Object.hasOwn(themes, text)
const isAction = (text: string): text is Action => Object.hasOwn(actions, text)

/** Everything that is recorded, from the very table that acts record by. (tochigi-3-8-c) */
export const logItems: readonly LogItem[] = Object.keys(actions)
  .filter(isAction)
  .map((action) => {
    const [before = ''] = action.split('.')
    return { action, name: actions[action], theme: isTheme(before) ? themes[before] : '' }
  })

/** What stands in every record: the five answers, and how it was proved. (gyomu-5-a, chiyoda-27) */
export const recordedAnswers = [
  'いつ（日本の時刻、千分の一秒まで）',
  'どこで（サービス、接続元の番号）',
  'だれが（利用者、役割、画面、確認の方法）',
  '何を（自治体、対象の種類と番号、件数）',
  'どうした（操作、結果、理由、変更の前後）',
] as const
