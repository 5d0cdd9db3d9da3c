import type { BoxOf, GroupId, List } from './index.ts'

/** A text, or one that names the year of income. */
export type Words = string | ((year: number) => string)

/** A box's name as the resident knows it, and where to find the figure. */
export type FieldText = {
  readonly label: Words
  readonly hint?: Words
  /** Its name where it stands away from its box, after `whose`: in a list of answers or of what is to be mended. */
  readonly short?: Words
}

/** What is said of one item of a list. */
export type ItemText = {
  readonly title: (number: number) => string
  readonly addFirst: string
  /** @param number of the item that would be added */
  readonly add: (number: number) => string
  readonly remove: (number: number) => string
}

/** The words of a group: its title, whose its boxes are where they stand alone, and its boxes. */
export type GroupText<I extends GroupId> = {
  readonly title: string
  /** What to know before filling it in. */
  readonly lead?: string
  /** Whose, or of what: 「配偶者」 before 「の生まれた日」. Absent where the boxes speak for themselves. */
  readonly whose?: (number: number) => string
  readonly fields: Readonly<Record<BoxOf<I>, FieldText>>
} & (I extends List ? { readonly item: ItemText } : unknown)

export type GroupTexts<I extends GroupId> = { readonly [G in I]: GroupText<G> }
