import type { Field, Group } from './fields/field.ts'
import type { FormState } from './form-state.ts'
import { groupOf, groups, nameOf, type GroupId, type List } from './fields/index.ts'

/**
 * The names under which the boxes of the form are kept, sent by a form without JavaScript, pointed to by
 * links, and found by tests. All of them follow from the table in `fields/`.
 */

/** One box: of which group and, in a list, of which item, counting from 1. Nought outside lists. */
export type Box = {
  readonly name: string
  readonly group: Group<GroupId>
  readonly field: Field
  readonly number: number
}

const isList = (id: GroupId): id is List => groupOf(id).list !== undefined

/** The parts of the form that can be added and removed. */
export const listNames: readonly List[] = groups.map(({ id }) => id).filter(isList)

/** How many items a list may have, and how many it has at first. */
export const sizeOf = (list: List): { readonly most: number; readonly first: number } =>
  groupOf(list).list ?? { most: 0, first: 0 }

/** `kyuyo-1-shiharai`: a box of the first slip. Counts from 1, as people do. */
export const inList = (list: List, number: number, box: string): string =>
  `${list}-${number}-${box}`

/** The opposite: which item's box it is, if it is one of this list. */
export function placeInList(
  list: List,
  name: string,
): { readonly number: number; readonly box: string } | undefined {
  const match = new RegExp(`^${list}-([1-9]\\d?)-(.+)$`).exec(name)
  return match ? { number: Number(match[1]), box: match[2] ?? '' } : undefined
}

/** How many slips, pensions or relatives there are. */
export const countName = (list: List): string => `${list}-kazu`

export const ofSpouse = (box: string): string => `haigusha-${box}`
export const other = (box: string): string => `hoka-${box}`

const outsideLists: ReadonlyMap<string, Box> = new Map(
  groups
    .filter(({ id }) => !isList(id))
    .flatMap((group) =>
      group.fields.map((field) => {
        const name = nameOf(group, field)
        return [name, { name, group, field, number: 0 }] as const
      }),
    ),
)

/** The box of this name, be it shown or not; undefined where the form has none. */
export function findBox(name: string): Box | undefined {
  for (const list of listNames) {
    const place = placeInList(list, name)
    if (place === undefined || place.number > sizeOf(list).most) continue
    const group = groupOf(list)
    const field = group.fields.find((one) => one.name === place.box)
    if (field !== undefined) return { name, group, field, number: place.number }
  }
  return outsideLists.get(name)
}

const countNames: ReadonlySet<string> = new Set(listNames.map(countName))

/** Whether the form keeps something under this name. */
export const isBox = (name: string): boolean =>
  countNames.has(name) || ofPanels.test(name) || findBox(name) !== undefined

/** How many boxes of the panels hold something. */
export const panelBoxesIn = (form: FormState): number =>
  Object.entries(form).filter(([name, value]) => value !== '' && ofPanels.test(name)).length

/** What is typed into the panels 「もしも」, 「答え合わせ」 and ふるさと納税, kept and carried with the form. */
const ofPanels = /^(?:(?:moshimo|tsuchi)-[a-z0-9-]{1,40}|furusato-kasho)$/
