/** The names under which the boxes of the form are kept, sent by a form without JavaScript, and found by tests. */

/** The boxes of a 給与所得の源泉徴収票, in the order of the paper. */
export const slipBoxes = [
  'shiharai',
  'shakai-hoken',
  'jishin',
  'shin-seimei',
  'kyu-seimei',
  'kaigo-iryo',
  'shin-nenkin',
  'kyu-nenkin',
  'kyu-choki',
] as const
export type SlipBox = (typeof slipBoxes)[number]

/** Of a second slip only these count: the insurance is declared to one employer. */
export const furtherSlipBoxes = ['shiharai', 'shakai-hoken'] as const satisfies readonly SlipBox[]

export const pensionBoxes = ['shiharai', 'shakai-hoken'] as const
export type PensionBox = (typeof pensionBoxes)[number]

/** What is asked of a spouse and of every other relative alike. */
export const incomeBoxes = ['kyuyo', 'nenkin', 'sonota'] as const
export type IncomeBox = (typeof incomeBoxes)[number]

const personBoxes = ['birth', 'shogai', 'dokyo', ...incomeBoxes] as const
const relativeBoxes = ['zokugara', 'kokugai', ...personBoxes] as const

/** Payments that stand on no slip. */
export const otherBoxes = [
  'shakai-hoken',
  'kakekin',
  'shin-seimei',
  'kyu-seimei',
  'kaigo-iryo',
  'shin-nenkin',
  'kyu-nenkin',
  'jishin',
  'kyu-choki',
] as const

/** What is asked once, of the resident herself and of the year and the place. */
const singleBoxes = [
  'nendo',
  'dantai',
  'ken',
  'shichoson',
  'kyuchi',
  'haigusha',
  'birth',
  'shogai',
  'hitorioya',
  'kafu',
  'kinro-gakusei',
  'seikatsu-fujo',
  'furusato',
  'onestop',
] as const

/** The parts of the form that can be added and removed, and how many of each there may be. */
export const lists = { kyuyo: 10, nenkin: 10, shinzoku: 20 } as const
export type List = keyof typeof lists

export const listNames: readonly List[] = ['kyuyo', 'nenkin', 'shinzoku']

/** The boxes of one item of each list. The first is where an added item begins. */
export const listBoxes = {
  kyuyo: slipBoxes,
  nenkin: pensionBoxes,
  shinzoku: relativeBoxes,
} as const satisfies Record<List, readonly string[]>

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

const outsideLists: ReadonlySet<string> = new Set([
  ...singleBoxes,
  ...listNames.map(countName),
  ...personBoxes.map(ofSpouse),
  ...otherBoxes.map(other),
])

/** Whether the form has a box of this name. */
export const isBox = (name: string): boolean =>
  outsideLists.has(name) ||
  listNames.some((list) => {
    const place = placeInList(list, name)
    const boxes: readonly string[] = listBoxes[list]
    return place !== undefined && place.number <= lists[list] && boxes.includes(place.box)
  })
