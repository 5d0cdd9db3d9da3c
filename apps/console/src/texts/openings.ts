import { statusText } from '@zeimori/records'
import type { Opening } from '@zeimori/store'

const statuses: Readonly<Record<string, string>> = statusText

/** The words of opening a municipality's pages to the public. */
export const openingText = {
  title: (name: string): string => `${name}のページの公開`,
  link: 'ページの公開',
  state: 'いまの状態',
  open: '公開しています',
  closed: '公開していません',
  lead: '登録した自治体の住民のページは、「公開前に1回」の要件のすべてに証明がそろうまで、公開できません。公開していないあいだ、住民には、ページを公開していないことを伝えます。',
  keeps:
    '公開のときの証明は、公開しているあいだ、製品の版や設定が変わっても有効です。公開をやめると、もう一度公開するときに、そのときの版での証明が要ります。',
  since: (when: string, who: string): string => `${when}、${who}`,
  counts: (done: number, all: number): string => `${all}件のうち ${done}件に証明があります。`,
  requirements: '公開前に1回の要件',
  columns: ['状態', '要件', '出どころ', '公開まで'],
  ready: 'そろっています',
  notReady: '証明が要ります',
  accounts: '利用者の確認',
  accountsClear: '残っている検証用の利用者はなく、全員が確かめてあります。',
  accountColumns: ['氏名', '利用者ID', 'すること'],
  send: { open: '公開する', close: '公開をやめる', override: '緊急の公開を求める' },
  change: '公開の状態を変える',
  proveLead: '公開する・やめる・緊急の公開を求める・答えるには、先に本人の確認が要ります。',
  openTitle: '公開する',
  openLead: '証明がそろいました。公開すると、住民がページを使えるようになります。',
  notYet: (count: number): string => `あと ${count}件の確認が終わると、公開できます。`,
  note: '記録に残す言葉（なくてもかまいません）',
  closeTitle: '公開をやめる',
  closeLead:
    'すぐに公開をやめます。事故のときに配信を止めるだけなら、公開をやめず、「緊急停止」を使ってください。',
  reason: '理由',
  reasonHint: '記録と画面に残ります。個人の名前や住民の情報は書かないでください',
  overrideTitle: '緊急の公開',
  overrideLead:
    '証明がそろわないまま公開しなければならないときだけに使います。別の人の承認がいり、求めた人・承認した人・理由・足りなかったものが、この画面と自治体の画面、台帳、様式に必ず印字されます。',
  overridden: '証明がそろわないまま公開しています',
  asked: (who: string, when: string): string => `求めた人：${who}（${when}）`,
  agreedBy: (who: string, when: string): string => `承認した人：${who}（${when}）`,
  lacked: (count: number): string => `公開したときに足りなかったもの（${count}件）`,
  waiting: '承認を待っている緊急の公開',
  stillLacks: (count: number): string => `いま足りないもの（${count}件）`,
  waitingLead: 'まだ公開していません。求めた本人は承認できません。取り下げることはできます。',
  answer: '答えの理由',
  agree: '承認して公開する',
  refuse: '断る',
  withdraw: '取り下げる',
  history: 'これまでの公開',
  historyColumns: ['日時', 'したこと', '理由', '人', '答え', '証明・足りないもの'],
  kinds: {
    open: '公開した',
    override: '緊急の公開を求めた',
    close: '公開をやめた',
  } satisfies Readonly<Record<Opening['kind'], string>>,
  agreed: '承認',
  refused: '断り',
  proofs: '公開のときの証明',
  proofColumns: ['要件', 'そのときの状態', '監査記録の番号'],
  status: (status: string): string => statuses[status] ?? status,
  unnumbered: '番号を待っていたもの',
  rested: (proofs: number, missing: number): string =>
    missing === 0 ? `証明 ${proofs}件` : `証明 ${proofs}件、足りないもの ${missing}件`,
  told: {
    open: '住民のページの公開',
    close: '住民のページの公開の取りやめ',
    override: '証明がそろわないままの住民のページの公開の求め（別の人の承認がいります）',
    agreed: '証明がそろわないままの住民のページの公開',
  },
  done: {
    open: '公開しました。住民のページには、まもなく反映されます。',
    close: '公開をやめました。住民のページには、まもなく反映されます。',
    override: '緊急の公開を求めました。別の人が承認すると公開されます。',
    answer: '答えを記録しました。',
  },
  back: '自治体のページへ戻る',
} as const

/** Why it was not done. */
export const openingRefusals: Readonly<Record<string, string>> = {
  'opening-missing': '公開前に1回の要件か、利用者の確認が残っています。一覧をたしかめてください。',
  'opening-complete': '証明はそろっています。ふつうに公開してください。',
  'opening-changed':
    '求めたときより、足りないものが増えています。いまの一覧を見て、求め直してください。',
}
