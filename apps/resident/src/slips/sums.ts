import type { 申告 } from '@zeimori/tax'
import type { Kind } from '../form/fields/place.ts'
import { other } from '../form/names.ts'
import { readYen } from '../form/read-yen.ts'
import { valueOf, type FormState } from '../form/state.ts'

/** The amount that stands in a box; nought where none can be read. */
export function valueIn(form: FormState, box: string): number {
  const read = readYen(valueOf(form, box))
  return read.ok ? (read.amount ?? 0) : 0
}

type Sum = {
  readonly box: string
  /** The kind of income that must be ticked for the box to count. */
  readonly kind?: Kind
  readonly of: (declaration: 申告) => number
}

/** The boxes whose amount is one sum of the declaration. */
export const sums: readonly Sum[] = [
  { box: other('shakai-hoken'), of: ({ 社会保険料 }) => 社会保険料 },
  { box: other('kakekin'), of: ({ 小規模企業共済等掛金 }) => 小規模企業共済等掛金 },
  { box: other('shin-seimei'), of: ({ 生命保険料 }) => 生命保険料.新生命保険料 },
  { box: other('kyu-seimei'), of: ({ 生命保険料 }) => 生命保険料.旧生命保険料 },
  { box: other('kaigo-iryo'), of: ({ 生命保険料 }) => 生命保険料.介護医療保険料 },
  { box: other('shin-nenkin'), of: ({ 生命保険料 }) => 生命保険料.新個人年金保険料 },
  { box: other('kyu-nenkin'), of: ({ 生命保険料 }) => 生命保険料.旧個人年金保険料 },
  { box: other('jishin'), of: ({ 地震保険料 }) => 地震保険料.地震保険料 },
  { box: other('kyu-choki'), of: ({ 地震保険料 }) => 地震保険料.旧長期損害保険料 },
  { box: 'furusato', of: ({ 寄附 }) => 寄附.ふるさと納税 },
  { box: 'kifu-bokin', of: ({ 寄附 }) => 寄附.共同募金と日本赤十字社 },
  { box: 'kifu-jorei-ken', of: ({ 寄附 }) => 寄附.都道府県の条例で指定 },
  { box: 'kifu-jorei-shi', of: ({ 寄附 }) => 寄附.市区町村の条例で指定 },
  { box: 'rishi', kind: 'rishi', of: ({ ほかの所得 }) => ほかの所得?.利子 ?? 0 },
]

type Taking = { readonly 収入金額: number; readonly 必要経費: number }

type Takings = {
  readonly prefix: string
  readonly kind: Kind
  readonly of: (declaration: 申告) => Taking | undefined
}

/** The boxes for what came in and what it cost. */
export const takings: readonly Takings[] = [
  { prefix: 'eigyo', kind: 'eigyo', of: ({ ほかの所得 }) => ほかの所得?.営業等 },
  { prefix: 'nogyo', kind: 'nogyo', of: ({ ほかの所得 }) => ほかの所得?.農業 },
  { prefix: 'fudosan', kind: 'fudosan', of: ({ ほかの所得 }) => ほかの所得?.不動産 },
  { prefix: 'gyomu', kind: 'zatsu', of: ({ ほかの所得 }) => ほかの所得?.業務の雑 },
  { prefix: 'sonota-zatsu', kind: 'zatsu', of: ({ ほかの所得 }) => ほかの所得?.その他の雑 },
  { prefix: 'ichiji', kind: 'ichiji', of: ({ ほかの所得 }) => ほかの所得?.一時 },
  { prefix: 'joto-tanki', kind: 'joto', of: ({ ほかの所得 }) => ほかの所得?.短期譲渡 },
  { prefix: 'joto-choki', kind: 'joto', of: ({ ほかの所得 }) => ほかの所得?.長期譲渡 },
]
