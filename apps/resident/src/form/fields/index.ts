import { creditGroups, deductionGroups } from './deductions.ts'
import type { Field, Group } from './field.ts'
import { assetGroups, businessGroups, slipGroups } from './incomes.ts'
import { peopleGroups } from './people.ts'
import { kindGroups, placeGroups } from './place.ts'

const table = [
  ...placeGroups,
  ...kindGroups,
  ...slipGroups,
  ...businessGroups,
  ...assetGroups,
  ...peopleGroups,
  ...deductionGroups,
  ...creditGroups,
] as const

type OneGroup = (typeof table)[number]
export type GroupId = OneGroup['id']
/** The names of the boxes of a group. */
export type BoxOf<I extends GroupId> =
  Extract<OneGroup, { id: I }> extends Group<I, infer N> ? N : never

/** The groups of which there may be several, with a count of their own. */
export type List = Extract<OneGroup, { readonly list: object }>['id']

/** Every box of the form, in the order in which answers are printed and problems are listed. */
export const groups: readonly Group<GroupId>[] = table

/** A group of the table. */
export function groupOf(id: GroupId): Group<GroupId> {
  const found = groups.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no such group: ${id}`)
  return found
}

/** The card that draws a group: its own, or the one that it stands inside. */
export const cardOf = (id: GroupId): GroupId => {
  const { inside } = groupOf(id)
  return groups.find((one) => one.id === inside)?.id ?? id
}

/** The whole name of a box: `kyuyo-1-shiharai`, `haigusha-birth`, `furusato`. */
export function nameOf(of: Group, { name }: Field, number = 0): string {
  if (of.list !== undefined) return `${of.id}-${number}-${name}`
  return of.prefix === undefined ? name : `${of.prefix}-${name}`
}
