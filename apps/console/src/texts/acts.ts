import type { Refusal } from '../acts/act.ts'
import { alertRefusals } from './alerts.ts'
import { attachmentProblems } from './attachments.ts'
import { sourceRefusals } from './binding-sources.ts'
import { importRefusals } from './own-import.ts'
import { incidentRefusals } from './incidents.ts'
import { findingRefusals } from './findings.ts'
import { weaknessRefusals } from './weaknesses.ts'
import { ownRefusals } from './own-requirements.ts'
import { openingRefusals } from './openings.ts'
import { paperRefusals } from './papers.ts'
import { registerRefusals } from './registers.ts'
import { decisionRefusals } from './requirement-decisions.ts'
import { recordRefusals } from './requirement-records.ts'

/** Why an act was not done, and what can be done about it. */
export function refusedText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'forbidden':
      return 'この操作の権限がありません。'
    case 'prove-again':
      return '大事な操作です。もう一度、本人の確認をしてください。'
    case 'not-found':
      return '見つかりません。ほかの人が消したかもしれません。'
    case 'already':
      return 'すでに終わっています。画面を開き直して、いまの状態をたしかめてください。'
    case 'taken':
      return 'すでに使われています。ほかのものにしてください。'
    case 'not-valid':
      return refusedValues[refusal.rule] ?? '入れた内容をたしかめてください。'
    case 'own-affair':
      return '自分のことは、自分では決められません。ほかの人に頼んでください。'
    case 'too-late':
      return '期限が過ぎています。'
    case 'address-new':
      return '管理者のメールアドレスを変えてから7日のあいだは、決め直しのリンクを送れません。前のアドレスにも知らせてあります。'
    case 'needs-second':
      return 'もう一人の承認がいります。承認を求めて、認められてからにしてください。'
  }
}

const refusedValues: Readonly<Record<string, string>> = {
  ...alertRefusals,
  ...attachmentProblems,
  ...decisionRefusals,
  ...incidentRefusals,
  ...weaknessRefusals,
  ...findingRefusals,
  ...recordRefusals,
  ...registerRefusals,
  ...paperRefusals,
  ...openingRefusals,
  ...importRefusals,
  ...ownRefusals,
  ...sourceRefusals,
  municipality: 'その団体コードの市区町村はありません。6けたの番号をたしかめてください。',
  issuer: '発行者は、認証の側が示す https:// で始まるアドレスを入れてください。',
  'client-secret': '発行者を登録・変更するときは、クライアントの秘密を入れてください。',
  'not-suspended': '先に、この自治体の利用を止めてください。',
  dedicated: 'この設置は、一つの自治体だけのものです。ほかの自治体は登録できません。',
  recipient: '受け取る人の公開の鍵を、age1 で始まる形のまま入れてください。',
  'export-days': '終わりの日を、始まりの日より後にしてください。',
  'export-none': 'その期間の記録はありません。',
  'export-most': '100万件を超えます。期間を分けてください。',
  'withdraw-used':
    '一度使われた利用者です。招待の取り消しではなく「利用を止める」を選び、そのあと削除してください。',
  side: 'その役割と所属は組み合わせられません。名前が「自治体」で始まる役割は自治体の人に、ほかの役割は提供者の人に選んでください。',
  'approval-end': 'いつまでかを、きょうから1年以内の日付で入れてください。',
  'approval-subject':
    '対象が見つからないか、この求めの対象にできません。利用者IDと自治体をたしかめてください。',
  'shared-role': '共用の利用者は、管理者や運用者にはできません。',
  'stop-target': '止める範囲がわかりません。六桁の団体コードか all を指定してください。',
  'stop-reason': '理由を書いてください。記録に残ります。',
  'stop-all': 'DoS と負荷では、すべての自治体は止められません。自治体を選んでください。',
  'stop-failed':
    '旗を上げられず、止まっていません。この機械で、root が zeimori-flag stop を実行してください。',
  'stop-municipality':
    '自治体が自分で止めました。再開を求める人と認める人の、少なくとも一人が、その自治体の人であることが要ります。',
  'stop-flag':
    '記録しましたが、旗を変えられません。住民のページは開いていません。旗の場所と補助の受け口をたしかめて、もう一度止めるところからやり直してください。',
  'stop-checks':
    '通らない検査があります。直してからもう一度検査するか、検査を退ける理由を書いてください。',
  'stop-document': '取り決めの書いてある文書（包括了承）の番号を書いてください。',
  'stop-wait': '待つ時間は1〜1440分、一日の上限は1〜100回か、空けておいてください。',
  'test-end': '検証用の利用者には、利用の終わりの日を入れてください。',
}

export const proveText = {
  title: 'もう一度、本人の確認をします',
  lead: '大事な操作の前に、認証アプリの数字を入れてください。5分のあいだ有効です。',
  code: '認証アプリの6けたの数字',
  send: '確認する',
  first: '本人の確認へ進む',
  anew: '二つ目の確認がないので、大事な操作の前には、ログインし直します。ログインのあと5分のあいだできます。',
  anewSend: 'ログインし直す',
} as const

export const inviteText = {
  title: '利用者を招く',
  tenant: '所属',
  provider: '提供者',
  login: '利用者ID',
  loginHint: '英数字と . _ - 。一人に一つで、使い回しません',
  name: '氏名',
  mail: 'メールアドレス',
  role: '役割',
  send: '招く',
  exception: '個人のもの以外（共用・検証用・検査用）を作るとき',
  reasonHint: '記録に残ります（例 税務課の新しい担当者）',
  mailed: (name: string): string =>
    `${name}さんに、招待のメールを送ります。リンクは72時間のあいだ、1回だけ使えます。届いたかどうかは「メール」で確かめられます。`,
} as const
