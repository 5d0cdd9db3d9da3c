import { choices } from './fields/choices.ts'
import type { Field, Group, Standing } from './fields/field.ts'
import { groups, nameOf, type GroupId, type List } from './fields/index.ts'
import { listNames, type Box } from './names.ts'
import { countOf, valueOf, type FormState } from './state.ts'

const always = (): boolean => true

const listOf = (id: string): List | undefined => listNames.find((list) => list === id)

const countIn = (state: FormState, id: string): number => {
  const list = listOf(id)
  return list === undefined ? 0 : countOf(state, list)
}

function standingIn(state: FormState, group: Group, number: number): Standing {
  const fieldOf = (box: string): Field | undefined => group.fields.find(({ name }) => name === box)
  return {
    value: (name) => valueOf(state, name),
    beside: (box) => {
      const field = fieldOf(box)
      return field === undefined ? '' : standsIn(state, nameOf(group, field, number), field)
    },
    number,
    count: (list) => countIn(state, list),
  }
}

/** What a box holds. A choice that has not been made stands at its first. */
export function standsIn(state: FormState, name: string, field: Field): string {
  const value = valueOf(state, name)
  return value === '' && field.kind === 'choice' ? choices[field.choices][0] : value
}

/** Whether the form asks a group of her at all. */
export const isShown = (state: FormState, group: Group): boolean =>
  (group.when ?? always)(standingIn(state, group, 0))

/** The boxes of one item of a group that the form shows now. */
export function boxesOfItem(
  state: FormState,
  group: Group<GroupId>,
  number: number,
): readonly Box[] {
  const standing = standingIn(state, group, number)
  return group.fields
    .filter(({ when = always }) => when(standing))
    .map((field) => ({ name: nameOf(group, field, number), group, field, number }))
}

/** The numbers of the items of a list; of another group just nought. */
export const itemsOf = (state: FormState, { id, list }: Group): readonly number[] =>
  list === undefined ? [0] : Array.from({ length: countIn(state, id) }, (_, i) => i + 1)

/** Every box that the form shows now, in the order of the table. Only these are read and printed. */
export const boxesShown = (state: FormState): readonly Box[] =>
  groups
    .filter((group) => isShown(state, group))
    .flatMap((group) =>
      itemsOf(state, group).flatMap((number) => boxesOfItem(state, group, number)),
    )

/** What stands in the boxes that are shown. What is hidden is kept, but does not count. */
export function shownIn(state: FormState, boxes: readonly Box[]): FormState {
  const shown: Record<string, string> = {}
  for (const { name, field } of boxes) shown[name] = standsIn(state, name, field)
  for (const list of listNames) shown[`${list}-kazu`] = String(countOf(state, list))
  return shown
}
