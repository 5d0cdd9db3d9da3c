import type { ChoiceName } from './choices.ts'

/** Where a box stands when it is asked whether it is shown. */
export type Standing = {
  /** What stands in any box of the form, by its whole name. */
  readonly value: (name: string) => string
  /** What stands in another box of the same group (of a list: of the same item). */
  readonly beside: (box: string) => string
  /** Which item of a list, from 1; nought in a group that is no list. */
  readonly number: number
  /** How many items a list has. */
  readonly count: (list: string) => number
}

export type When = (standing: Standing) => boolean

/** One box of the form. Its words stand under the same names in `texts/`. */
export type Field<N extends string = string> = {
  readonly name: N
  readonly when?: When
  /** Says beside the box that it must be filled in. */
  readonly must?: true
  /** An amount here, be it nought, says that there was an income to be taxed. */
  readonly earned?: true
} & (
  | { readonly kind: 'yen' | 'day' | 'tick' }
  | { readonly kind: 'choice'; readonly choices: ChoiceName }
  /** One of the year and the municipality, which are drawn and read on their own. */
  | { readonly kind: 'place' }
)

type More = Pick<Field, 'when' | 'must' | 'earned'>

/** An amount. */
export const yenBox = <const N extends string>(name: N, more: More = {}): Field<N> => ({
  name,
  kind: 'yen',
  ...more,
})

/** A date. */
export const dayBox = <const N extends string>(name: N, more: More = {}): Field<N> => ({
  name,
  kind: 'day',
  ...more,
})

/** A statement that holds or does not. */
export const tickBox = <const N extends string>(name: N, more: More = {}): Field<N> => ({
  name,
  kind: 'tick',
  ...more,
})

/** One of several. */
export const choiceBox = <const N extends string>(
  name: N,
  choices: ChoiceName,
  more: More = {},
): Field<N> => ({ name, kind: 'choice', choices, ...more })

export const placeBox = <const N extends string>(name: N, more: More = {}): Field<N> => ({
  name,
  kind: 'place',
  ...more,
})

/** Boxes that belong together. In a list they are asked of each item. */
export type Group<I extends string = string, N extends string = string> = {
  readonly id: I
  readonly fields: readonly Field<N>[]
  /** What the names of the boxes begin with; absent where they stand alone. Of a list it is the id. */
  readonly prefix?: string
  /** How many items there may be, and how many there are at first. */
  readonly list?: { readonly most: number; readonly first: number }
  /** The group in whose card it is drawn, when not in one of its own. */
  readonly inside?: string
  readonly when?: When
}

type GroupMore = Omit<Group, 'id' | 'fields'>

/** A group with the names of its boxes kept in its type, so that a missing text does not compile. */
export const group = <
  const I extends string,
  N extends string,
  const M extends GroupMore = GroupMore,
>(
  id: I,
  fields: readonly Field<N>[],
  more?: M,
): Group<I, N> & M => Object.assign<Group<I, N>, M | undefined>({ id, fields }, more)
