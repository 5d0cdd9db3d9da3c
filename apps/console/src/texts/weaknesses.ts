import type { CaseState, CaseStep } from '@zeimori/inventory'

/** The words of the weaknesses of what runs here. */
export const weaknessText = {
  title: '脆弱性の台帳',
  lead: '動いているソフトウェアと、公開された脆弱性の情報を毎朝照らし、公開から7日の期限を数えます。直した版に上げると、次の照合で「対応済み」になります。',
  seenBy:
    '提供者の人が見られます。直すのは、提供者の人だからです。自治体には、協議と報告で伝えます。',
  lastLook: (at: string, software: number, advisories: number): string =>
    `最後の照合：${at}（ソフトウェア ${software}件、脆弱性の情報 ${advisories}件）`,
  unread: (count: number): string =>
    `読めない情報が${count}件あります。安全とはみなしていません。情報の場所をたしかめてください。`,
  noLook:
    'まだ一度も照らしていません。ZEIMORI_ADVISORIES に脆弱性の情報の場所を決めるか、./zeimori inventory --advisories 場所 --keep を実行してください。',
  tooOld: '照合が24時間より前です。自動の処理と、情報の場所をたしかめてください。',
  name: '脆弱性',
  component: 'ソフトウェア',
  versions: '動いている版',
  fixedIn: '直した版',
  severity: '深刻さ',
  severities: { low: '低', moderate: '中', high: '高', critical: '重大' },
  unknown: '示されていません',
  published: '公開日',
  seen: '知った日時',
  summary: '内容',
  names: 'ほかの名前',
  next: '次にすること',
  due: '期限',
  state: '状態',
  doubtful: '版を比べられません。人が確かめるまで、弱いものとして数えます。',
  states: {
    open: '対応中',
    mended: '対応済み（弱い版は動いていません）',
    withdrawn: '情報が取り下げられました',
    corrected: '情報が直され、対象ではなくなりました',
  } satisfies Record<CaseState, string>,
  over: '期限を過ぎました',
  exempt: '影響なし（承認済み）',
  steps: {
    verified: '検証して、結果を伝える（3日目）',
    agreed: '自治体と協議し、了承を得る（5日目）',
    applied: '直した版に上げる（7日目）',
  } satisfies Record<CaseStep, string>,
  records: '記録',
  recordColumns: ['日時', '種類', '内容', '相手', 'いつまで', '記した人', '承認'],
  noRecords: 'まだ記録はありません。',
  write: '対応を記す',
  kind: '種類',
  kinds: {
    verified: '検証の結果を伝えた',
    agreed: '自治体と協議し、了承を得た',
    mitigated: '暫定の対応をした',
    extended: '協議で期限を延ばした',
    'not-affected': '影響がない（別の人の承認がいります）',
  },
  body: '内容',
  bodyHint: '何をしたか、なぜか。消せません',
  whom: '協議した相手',
  whomHint: '了承・延長のときに書きます。課の名前まで',
  until: 'いつまで',
  untilHint: '延長と「影響がない」のときに書きます。「影響がない」は12か月以内で見直します',
  answer: '答えの理由',
  answerLead:
    '「影響がない」の承認を待っています。記した本人は承認できません。取り下げることはできます。',
  agree: '承認する',
  refuse: '認めない',
  withdraw: '取り下げる',
  agreed: '承認',
  refused: '認めない',
  waits: '承認待ち',
  prove: '承認へ進む（先に本人の確認）',
  back: '脆弱性の台帳へ',
} as const

/** Why something was not recorded of a weakness. */
export const weaknessRefusals = {
  'weakness-body': '内容を書いてください。記録に残ります。',
  'weakness-kind': '種類を選んでください。',
  'weakness-whom': '了承と延長には、協議した相手を書いてください。',
  'weakness-until':
    '延長と「影響がない」には、いつまでかを、きょうから12か月以内の日付で書いてください（例：2026-12-01）。ほかの種類では、空けておいてください。',
} as const
