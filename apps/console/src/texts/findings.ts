import type { FindingState, Problem } from '@zeimori/findings'

/** The words of what diagnoses found. */
export const findingText = {
  title: '診断の指摘',
  lead: '診断の道具（ポートの走査、TLS、ウェブ健康診断、コードの検査など）の結果を取り込み、同じ指摘を一つにまとめた一覧です。同じ道具で同じ対象を見た結果に、二度つづけて出なければ「消えた」になります。',
  seenBy:
    '提供者の人が見られます。直すのは、提供者の人だからです。自治体には、診断の報告で伝えます。',
  none: 'まだ結果を取り込んでいません。./zeimori findings import ファイル で取り込みます。',
  taken: (results: number, at: string): string => `取り込んだ結果：${results}件（最後は ${at}）`,
  counted: (grave: number, medium: number): string =>
    grave + medium === 0
      ? '残っている「高」「中」の指摘はありません。'
      : `残っている指摘：高 ${grave}件、中 ${medium}件`,
  gravity: '深刻度',
  state: '状態',
  found: '見つかったこと',
  target: '対象',
  place: '所',
  detail: '内容',
  mend: '直し方',
  tool: '道具',
  first: '初めて見た日',
  last: '最後に見た日',
} as const

const states: Readonly<Record<FindingState, string>> = {
  open: '残っている',
  missing: '一度見えない',
  gone: '消えた',
}

/** How a finding stands, and what is special about it. */
export const stateText = (state: FindingState, isNew: boolean, hasReturned: boolean): string =>
  state === 'open' && hasReturned
    ? '再び出た'
    : state === 'open' && isNew
      ? '新しく出た'
      : states[state]

const problems: Readonly<Record<Problem, string>> = {
  'unknown-kind':
    '結果の種類が分かりません。nmap の XML、testssl.sh・wapiti・ZAP・SARIF の JSON、lynis のレポート、sqlmap の CSV、./zeimori scan の JSON を読めます。',
  broken: '結果がこわれているか、途中で切れています。取り直してください。',
  unfinished:
    '道具が最後まで動いていない結果です。見ていない所を「消えた」と数えてしまうので、取り込みません。道具を最後まで動かしてください。',
  'too-much': '指摘が2万件を超えています。対象を分けて、取り直してください。',
}

/** Why a result cannot be read, in words. */
export const findingRefusals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(problems).map(([problem, text]) => [`finding-${problem}`, text]),
)
