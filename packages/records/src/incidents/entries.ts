/** How somebody was reached or written to. */
export const entryWays = {
  phone: '電話',
  mail: 'メール',
  meeting: '対面・会議',
  paper: '書面',
} as const
export type EntryWay = keyof typeof entryWays

type EntryKindText = {
  readonly name: string
  /** What has to be written. */
  readonly hint: string
  /** Who received it, answered or decided has to be named, and how she was reached. */
  readonly to?: 'receiver' | 'judge' | 'attendants'
}

/**
 * What is written down about an incident. Nothing is changed afterwards: what stands as of now, such as the effect, is
 * the last that was written of its kind. (F06, F07)
 */
export const entryKinds = {
  note: { name: '経過', hint: '起きたこと、したこと' },
  contact: {
    name: '連絡',
    hint: '伝えた内容',
    to: 'receiver',
  },
  impact: { name: '影響', hint: '何が、どの範囲で、何件か。情報の項目' },
  measure: { name: '現在の措置', hint: 'いま行っている対応' },
  outlook: { name: '見込み', hint: 'いつ、どうなる見込みか' },
  plan: { name: '対策案', hint: '案、効果、影響、推奨' },
  consult: { name: '協議', hint: '決めたこと、次にすること', to: 'attendants' },
  ask: { name: '判断の依頼', hint: '何についての判断を求めるか', to: 'receiver' },
  judgement: { name: '自治体の判断', hint: '判断の内容', to: 'judge' },
  'cause-direct': { name: '直接の原因', hint: '事実と、直接の原因' },
  'cause-root': { name: '根本の原因', hint: 'なぜ起き、なぜ防げなかったか' },
  recovered: { name: '復旧', hint: '手順、復元元、復元後の照合、確認者、復旧後の検査の結果' },
  press: { name: '報道対応', hint: '依頼の内容、渡した資料、渡した日' },
  evidence: { name: '証跡', hint: '証跡の名前と SHA-256' },
  link: { name: '関連', hint: '更新プログラム、締め出し、停止など' },
  'report-first': { name: '第一報の提出', hint: '提出したもの', to: 'receiver' },
  'report-follow': { name: '続報の提出', hint: '提出したもの', to: 'receiver' },
  completed: { name: '対応の完了', hint: '何をもって完了としたか' },
  'report-complete': { name: '完了報告の提出', hint: '提出したもの', to: 'receiver' },
  'leak-prompt': {
    name: '個人情報保護委員会への速報',
    hint: '報告したこと。委託元へ通知したときは、そのこと',
    to: 'receiver',
  },
  'leak-final': {
    name: '個人情報保護委員会への確報',
    hint: '報告したこと。委託元へ通知したときは、そのこと',
    to: 'receiver',
  },
} as const satisfies Readonly<Record<string, EntryKindText>>

export type EntryKind = keyof typeof entryKinds

const isKind = (text: string): text is EntryKind => Object.hasOwn(entryKinds, text)
export const entryKindNames: readonly EntryKind[] = Object.keys(entryKinds).filter(isKind)

/** The text as a kind, if it is one. */
export const asEntryKind = (text: string): EntryKind | undefined =>
  isKind(text) ? text : undefined

/** Whom an entry of a kind has to name; undefined where nobody. */
export function entryNeeds(kind: EntryKind): NonNullable<EntryKindText['to']> | undefined {
  const text: EntryKindText = entryKinds[kind]
  return text.to
}

/** One thing that was written down. Times are milliseconds since 1970. */
export type IncidentEntry = {
  readonly kind: EntryKind
  /** When it happened. */
  readonly at: number
  readonly writtenAt: number
  /** Who wrote it. */
  readonly by: string
  readonly text: string
  /** Who received it, answered, or was there; empty for nobody. */
  readonly receiver: string
  readonly way: EntryWay | undefined
}

/** 恒久対応・再発防止策, or something else that is to be done: by whom, until which day. */
export type IncidentTask = {
  readonly kind: 'task' | 'prevention'
  readonly text: string
  readonly who: string
  /** 「2027-03-31」 */
  readonly due: string
  readonly doneAt: number | undefined
  /** Who saw that it is done. */
  readonly confirmedBy: string
}

/** The last that was written of a kind. */
export const latestOf = (
  entries: readonly IncidentEntry[],
  kind: EntryKind,
): IncidentEntry | undefined =>
  entries
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => a.at - b.at || a.writtenAt - b.writtenAt)
    .at(-1)

/** The first that happened of some kinds. */
export const earliestOf = (
  entries: readonly IncidentEntry[],
  kinds: readonly EntryKind[],
): IncidentEntry | undefined =>
  entries.filter((one) => kinds.includes(one.kind)).toSorted((a, b) => a.at - b.at)[0]
