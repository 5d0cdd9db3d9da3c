import { paperMails } from './paper-mails.ts'
import { end, type MailTemplate } from './template.ts'

/** How an alert is put: what, where, since when, and what to do. Nothing in it was typed by anybody. */
const alertText = `{name} 様

{severity}: {kind}
範囲: {scope}
見つけたもの: {rule}
はじめの日時: {at}（これまでに{count}回）

まずすること: {todo}

引き受けたら、次のページで「引き受ける」を押してください。押されるまで、ほかの人にも順に知らせます。
{console}/alerts/{alert}

このメールは自動で送っています。返信はできません。`

const alertFields = ['severity', 'kind', 'scope', 'rule', 'at', 'count', 'todo', 'alert'] as const

/**
 * Every mail that the product sends. The subject holds nothing that anybody can type, so that no header
 * can be slipped in. (gyomu-v-07, chiyoda-52, ipa-8)
 */
export const mailTemplates = {
  invitation: {
    subject: '【税守】利用の招待',
    fields: ['login', 'token', 'until'],
    text: `{name} 様

税守の管理の画面に招待されました。

利用者ID: {login}
次のリンクを開いて、パスワードと認証アプリを設定してください。
リンクは {until} まで、1回だけ使えます。ほかの人に渡さないでください。

{console}/welcome#{token}${end}`,
  },
  'account-suspended': {
    subject: '【税守】利用を止めました',
    fields: ['login', 'at'],
    text: `{name} 様

利用者ID {login} の利用を {at} に止めました。いまはログインできません。${end}`,
  },
  'account-resumed': {
    subject: '【税守】利用を再開しました',
    fields: ['login', 'at'],
    text: `{name} 様

利用者ID {login} の利用を {at} に再開しました。${end}`,
  },
  'account-changed': {
    subject: '【税守】役割や登録が変わりました',
    fields: ['login', 'at', 'changes'],
    text: `{name} 様

利用者ID {login} の登録が {at} に変わりました。
変わったもの: {changes}${end}`,
  },
  'password-changed': {
    subject: '【税守】パスワードが変わりました',
    fields: ['login', 'at', 'source'],
    text: `{name} 様

利用者ID {login} のパスワードが {at} に変わりました。
接続元: {source}${end}`,
  },
  'factor-changed': {
    subject: '【税守】ログインの方法が変わりました',
    fields: ['login', 'at', 'source'],
    text: `{name} 様

利用者ID {login} のログインの方法（認証アプリ、パスキー、自治体の認証とのつながり）が {at} に変わりました。
接続元: {source}${end}`,
  },
  'recovery-renewed': {
    subject: '【税守】復旧コードを作り直しました',
    fields: ['login', 'at', 'source'],
    text: `{name} 様

利用者ID {login} の復旧コードを {at} に作り直しました。前のコードは使えません。
接続元: {source}${end}`,
  },
  'recovery-used': {
    subject: '【税守】復旧コードが使われました',
    fields: ['login', 'at', 'source', 'left'],
    text: `{name} 様

利用者ID {login} で、復旧コードを使ったログインが {at} にありました。
接続元: {source}
残りの復旧コード: {left}個${end}`,
  },
  'new-sign-in': {
    subject: '【税守】新しい場所・ブラウザーからのログイン',
    fields: ['login', 'at', 'source'],
    text: `{name} 様

利用者ID {login} で、これまでにない場所またはブラウザーからのログインがありました。
日時: {at}
接続元: {source}${end}`,
  },
  'settings-changed': {
    subject: '【税守】大事な設定が変わりました',
    fields: ['at', 'by', 'changes'],
    text: `{name} 様

大事な設定が {at} に変わりました。
変えた人: {by}
変わったもの: {changes}${end}`,
  },
  'service-stopped': {
    subject: '【税守】サービスを緊急停止しました',
    fields: ['at', 'by', 'target'],
    text: `{name} 様

サービスを {at} に緊急停止しました。
止めた範囲: {target}（all は、すべての自治体です）
止めた人: {by}
いまの状態と、再開のしかたは、次のページにあります。
{console}/stops${end}`,
  },
  'approval-requested': {
    subject: '【税守】承認の求めが届きました',
    fields: ['at', 'by', 'kind'],
    text: `{name} 様

承認の求めが {at} に届きました。
求めた人: {by}
内容: {kind}

{console}/approvals${end}`,
  },
  'approval-decided': {
    subject: '【税守】承認の求めに答えがありました',
    fields: ['at', 'by', 'kind', 'answer'],
    text: `{name} 様

承認の求めに {at} に答えがありました。
内容: {kind}
答え: {answer}
答えた人: {by}

{console}/approvals${end}`,
  },
  'register-asked': {
    subject: '【税守】台帳の承認の求めが届きました',
    fields: ['at', 'by', 'register', 'number', 'entry'],
    text: `{name} 様

台帳に書いたことの承認の求めが {at} に届きました。
求めた人: {by}
台帳: {register} 第{number}号

{console}/registers/entries/{entry}${end}`,
  },
  'register-answered': {
    subject: '【税守】台帳の承認の求めに答えがありました',
    fields: ['at', 'by', 'register', 'number', 'answer', 'entry'],
    text: `{name} 様

台帳の承認の求めに {at} に答えがありました。
台帳: {register} 第{number}号
答え: {answer}
答えた人: {by}

{console}/registers/entries/{entry}${end}`,
  },
  ...paperMails,
  'deadline-due': {
    subject: '【税守】期限のお知らせ',
    fields: ['register', 'deadline', 'due', 'when', 'municipality'],
    text: `{name} 様

{when}
台帳: {register}
すること: {deadline}
期限: {due}
自治体: {municipality}

次のページで、期限と台帳を見られます。
{console}/registers/deadlines${end}`,
  },
  'requirement-decided': {
    subject: '【税守】要件の扱いに、承認の求めが届きました',
    fields: ['at', 'by', 'kind', 'requirement'],
    text: `{name} 様

要件の扱いについて、承認の求めが {at} に届きました。
求めた人: {by}
要件: {requirement}
扱い: {kind}

{console}/ledger${end}`,
  },
  'requirement-answered': {
    subject: '【税守】要件の扱いの求めに答えがありました',
    fields: ['at', 'by', 'kind', 'requirement', 'answer'],
    text: `{name} 様

要件の扱いについての求めに {at} に答えがありました。
要件: {requirement}
扱い: {kind}
答え: {answer}
答えた人: {by}

{console}/ledger${end}`,
  },
  'attachment-infected': {
    subject: '【税守】添付ファイルから不正なプログラムが見つかりました',
    fields: ['at', 'file'],
    text: `{name} 様

預かっていた添付ファイルから、不正なプログラムが {at} に見つかりました。ファイルは消しました。
ファイル: {file}${end}`,
  },
  'alert-urgent': { subject: '【税守】至急の警報', fields: alertFields, text: alertText },
  alert: { subject: '【税守】警報', fields: alertFields, text: alertText },
  'alert-drill': {
    subject: '【訓練】【税守】警報の訓練です',
    fields: alertFields,
    text: `これは訓練です。実際の異常ではありません。

${alertText}

これは訓練です。`,
  },
  'contact-test': {
    subject: '【税守】障害時の連絡先の確認',
    fields: ['token'],
    text: `{name} 様

障害や攻撃のときに、税守からお知らせする連絡先に登録されています。
この連絡が届いたら、次のページを開いて「届きました」を押してください。毎月1日にお願いしています。

{console}/confirm/{token}

管理の画面が開けないところにいるときは、提供者に電話で知らせてください。
このメールは自動で送っています。返信はできません。`,
  },
  checkpoint: {
    subject: '【税守】記録の封印',
    fields: ['at', 'note'],
    text: `監査の記録の、{at} 現在の封印です。記録があとから書き換えられていないことを確かめるときに使います。
このメールを消さずに、保管してください。

{note}
確かめ方: ./zeimori audit verify --checkpoint （この封印を保存したファイル）${end}`,
  },
} as const satisfies Readonly<Record<string, MailTemplate>>

export type MailTemplateName = keyof typeof mailTemplates

/** What is put into a mail of this kind. */
export type MailValues<Name extends MailTemplateName> = Readonly<
  Record<(typeof mailTemplates)[Name]['fields'][number], string>
>

/** A mail without its recipient: which text, and what is put in. */
export type MailWords = {
  readonly [Name in MailTemplateName]: {
    readonly template: Name
    readonly values: MailValues<Name>
  }
}[MailTemplateName]

/** The text as the name of a template, if it is one. */
export const asMailTemplate = (text: string): MailTemplateName | undefined =>
  isTemplate(text) ? text : undefined

const isTemplate = (text: string): text is MailTemplateName => Object.hasOwn(mailTemplates, text)
