import type { FixedWhose, Whose } from '../texts/law.ts'

export type WhoseWords = {
  readonly names: Readonly<Record<FixedWhose, string>>
  /** 「2人目の親族」. */
  readonly relative: (number: string) => string
  /** 「2枚目」, of a slip or another paper. */
  readonly paper: (number: string) => string
}

/** Whose or which an amount is, in another language. */
export function whoseIn({ names, relative, paper }: WhoseWords, whose: Whose): string {
  if (whose === '') return ''
  if (isFixed(names, whose)) return names[whose]
  const number = /^\d+/.exec(whose)?.[0] ?? ''
  return whose.endsWith('枚目') ? paper(number) : relative(number)
}

const isFixed = (names: WhoseWords['names'], whose: Whose): whose is FixedWhose => whose in names
