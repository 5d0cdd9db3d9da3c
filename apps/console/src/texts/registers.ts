import type { FieldRule } from '@zeimori/records'

/** The words of the registers; what each is called stands in its definition. */
export const registerText = {
  title: '台帳',
  lead: '協議・変更・体制・教育など、人が書いて残す記録です。',
  deadlines: '期限',
  seenBy: '自治体の人は自分の自治体の分と、提供者がすべての自治体に見せているものを見られます。',
  listColumns: ['台帳', '様式', '件数', '承認を待つもの', '期限の過ぎたもの', 'つぎの期限'],
  number: '番号',
  numberOf: (number: number): string => `第${number}号`,
  tenant: '自治体',
  choose: '選んでください',
  provider: '提供者（すべての自治体）',
  state: '状態',
  version: '版',
  versionOf: (number: number): string => `第${number}版`,
  changed: '書いた日時',
  writer: '書いた人',
  states: {
    written: '書いた',
    asked: '承認を待っています',
    approved: '承認',
    returned: '差し戻し',
    retired: '取りやめ',
  },
  onRecord: '記録済み',
  steps: {
    asked: '承認を求めた',
    approved: '承認した',
    returned: '差し戻した',
    retired: '取りやめた',
  },
  wrote: '書いた',
  write: '新しく書く',
  writeSend: '台帳に書く',
  rewrite: '書き直す',
  rewriteLead: '前の版も残ります。承認のあとに書き直すと、もう一度承認を求めます。',
  reason: '書き直す理由',
  content: '内容',
  files: '添付',
  fileNeeded: '承認を求める前に要ります。',
  fileStays: '入れたファイルは取り消せません。',
  noFile: 'まだありません。',
  attach: 'ファイルを入れる',
  attachTo: (label: string): string => `「${label}」に入れるファイル`,
  ask: '承認を求める',
  askLead: '求めたあとは、答えがあるまで書き直せません。',
  askMissing: (labels: string): string => `先に、次のファイルを入れてください: ${labels}`,
  answer: '承認の求めに答える',
  answerLead: '自分が書いたもの、自分が求めたものは、自分では承認できません。',
  answerReason: '理由',
  requirementsLead:
    'この記録で示せる要件に印を付けてください。承認すると、要件の台帳に記録として残ります。',
  requirements: '示せる要件',
  approve: '承認する',
  return: '差し戻す',
  retire: '取りやめる',
  retireLead:
    'この記録をもう使わないときに取りやめます。記録は残り、期限には出なくなります。要件の台帳に残した記録は、要件のページで取り下げます。',
  retireReason: '取りやめる理由',
  history: '履歴',
  historyColumns: ['日時', 'だれが', 'したこと', '理由'],
  differences: '版の違い',
  differenceColumns: ['項目', '前', '後'],
  differencesOf: (before: number, after: number): string =>
    `第${before}版から第${after}版で変わったところ`,
  nobodyToAsk: 'この台帳は承認が要りません。書いたときから記録として数えます。',
  back: 'この台帳へ戻る',
  all: '台帳の一覧へ戻る',
  yes: 'はい',
  no: 'いいえ',
  optional: '（なくてもよい）',
  neededIf: (label: string, is: string): string => `「${label}」が「${is}」のときは要ります。`,
  dayHint: '例 2026-11-23',
  wrong: '入れ直してほしいところがあります。入れたものは残っています。',
  chooseTenant: 'どの自治体のものかを選んでください。',
  offices: { provider: '提供者', tenant: '自治体' },
} as const

/** The words of what is due. */
export const deadlineText = {
  title: '期限',
  lead: '台帳に書いたことと、サービスを始めた日から計算しています。「済み」にする操作はありません。台帳に書くと消えます。',
  seenBy: '自治体の人は自分の自治体の分を、提供者の人はすべてを見られます。',
  due: '期限',
  what: 'すること',
  register: '台帳',
  entry: '記録',
  tenant: '自治体',
  state: '状態',
  states: { over: '過ぎています', soon: '30日以内', open: '先の期限' },
  none: 'なし',
} as const

const day = '日付は、2026-11-23 のように、ある日を入れてください。'

/** What is wrong with a field, in one sentence. */
export const fieldProblems: Readonly<Record<FieldRule, (label: string) => string>> = {
  needed: (label) => `「${label}」を入れてください。`,
  'too-long': (label) => `「${label}」が長すぎます。短くするか、添付にしてください。`,
  'no-day': (label) => `「${label}」の${day}`,
  'future-day': (label) => `「${label}」は、きょうまでの日を入れてください。`,
  'earlier-day': (label) => `「${label}」は、始まりの日より後の日を入れてください。`,
  'no-number': (label) => `「${label}」は、数字で入れてください。`,
  'out-of-range': (label) => `「${label}」の数が、入れられる範囲にありません。`,
  'no-choice': (label) => `「${label}」を選んでください。`,
}

/** Why an act on a register was not done. */
export const registerRefusals: Readonly<Record<string, string>> = {
  'register-tenant': registerText.chooseTenant,
  'register-fields': registerText.wrong,
  'register-waiting': '承認を待っています。答えがあってから書き直してください。',
  'register-overtaken':
    'ほかの人が先に書き直しました。新しい版を別の画面で開いて、違いをたしかめてください。',
  'register-reason': '理由を書いてください。記録に残ります。',
  'register-same': '前の版と同じです。変わったところがありません。',
  'register-files': '要るファイルがまだそろっていません。検査を待っているファイルは数えません。',
  'register-closed':
    '承認を求めたあとは、ファイルを入れられません。先に書き直すか、差し戻しを待ってください。',
}
