/** Why somebody was turned away, in words. */
export const denialTexts = {
  role: '役割にない画面',
  'signed-out': 'ログインしていない',
  form: '送り元をたしかめられない送信',
  input: '読み取れない内容',
  missing: 'ないもの、またはほかの自治体のもの',
  unknown: 'ないアドレス、または使わない方法',
  place: '許していない接続元',
  busy: '混んでいた',
  more: '同じ1分のあいだの、ほかの断り',
} as const satisfies Readonly<Record<string, string>>

export type DenialReason = Exclude<keyof typeof denialTexts, 'more'>

/** The words of a reason that the log holds; itself where it is none of these. */
export const denialText = (reason: string): string =>
  new Map<string, string>(Object.entries(denialTexts)).get(reason) ?? reason
