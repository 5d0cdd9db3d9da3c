import type { Limits } from '@zeimori/records'
import { limitText } from './limits.ts'

/** What is said after something was done, by its name in the address. */
const asDone = (texts: Readonly<Record<string, string>>) => texts

/** The words of the register of municipalities. */
export const tenantText = {
  title: '自治体',
  seenBy: '自治体の利用者は自分の自治体だけを、提供者の利用者はすべてを見られます。',
  id: '団体コード',
  idHint: '6けたの全国地方公共団体コード（例 142051）',
  name: '名前',
  nameHint: '画面に出す名前（例 藤沢市）',
  since: '登録した日',
  asks: '求めること',
  ledger: '要件の台帳',
  create: '自治体を登録する',
  createSend: '登録する',
  done: asDone({
    created: '登録しました。つぎに、この自治体の管理者になる職員を招いてください。',
    limits: limitText.changed,
  }),
  invite: 'この自治体の利用者を招く',
  state: 'アクセス制御の状況',
  people: (count: number): string => `${count}人`,
  many: (count: number): string => `${count}個`,
  active: '利用中',
  invited: '招待中',
  suspended: '停止中',
  exceptions: '個人のもの以外（共用・検証用・検査用）',
  withoutFactor: '二つ目の確認がない人（0人であるべきです）',
  passwordOver: 'パスワードの期限を過ぎた人（変えるまで何もできません）',
  locked: '続けて間違えて止まっている人',
  unused: '90日以上使っていない人',
  reviewDue: '棚卸しの期限が近いか過ぎた人',
  reviewedAt: '最後の棚卸し',
  notYet: 'まだありません',
  sessions: '開いている画面',
  peopleLink: '利用者の一覧',
  accessLink: '権限の表',
  nobody: 'いません。',
  ownRoles: 'この自治体の役割',
  providerRoles: 'この自治体の情報を扱える提供者の人',
  providerLead:
    '提供者の利用者は、役割の権限の範囲で、どの自治体の情報も扱います。したことはすべて、この自治体の記録にも残ります。',
  roleColumns: ['役割', '人数', '役目', 'この役割にするとき'],
  second: '二人で決める',
  alone: '管理者が決める',
  granted: '承認されている例外',
  noneGranted: 'ありません。',
  sharedNotGranted:
    'この環境は、ほかの自治体と同じサーバーでも動きます。専用のサーバーを原則とする自治体では、「共有のサーバーで動かす」の承認を求めてください。',
  grantedColumns: ['内容', '対象', 'いつまで'],
  signIn: '認証の方法',
  signInFacts: (limits: Limits) => [
    '一人に一つのIDです。共用は、帳簿のある例外だけです。',
    'IDとパスワードに加え、認証アプリかパスキーの確認が、だれにも要ります。',
    `パスワードは${limits.passwordLength}文字以上で、英大文字・英小文字・数字をどれも入れます。漏えいしたもの、推測されやすいものは使えません。`,
    `パスワードは${limits.passwordDays}日ごとに変え、最近の${limits.passwordHistory}回は使えません。`,
    `続けて${limits.tries}回まちがえると、${limits.lockMinutes}分間止まります。`,
    `${limits.idleMinutes}分使わないか、${limits.sessionHours}時間たつと、画面は閉じます。`,
    `利用者は${limits.reviewDays}日ごとに、一人ずつ棚卸しをします。`,
  ],
  launch: '公開前の確認',
  launchLead:
    '公開する前に、検証用の利用者を削除し、残す利用者は一人ずつ棚卸しで「要る」と確かめます。',
  launchClear: '残っている検証用の利用者はなく、全員が確かめてあります',
  launchColumns: ['氏名', '利用者ID', 'すること'],
  obstacles: {
    test: '検証用です。止めて、削除してください。',
    'looks-like-test':
      '検証用のように見えます。要らなければ削除し、要るなら棚卸しで確かめてください。',
    'not-reviewed': '棚卸しで、要ることを確かめてください。',
  },
} as const
