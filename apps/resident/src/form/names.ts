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

/** What is asked of a spouse and of every other relative alike. */
export const incomeBoxes = ['kyuyo', 'nenkin', 'sonota'] as const

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

/** The parts of the form that can be added and removed, and how many of each there may be. */
export const lists = { kyuyo: 10, nenkin: 10, shinzoku: 20 } as const
export type List = keyof typeof lists

export const listNames: readonly List[] = ['kyuyo', 'nenkin', 'shinzoku']

/** `kyuyo-1-shiharai`: a box of the first slip. Counts from 1, as people do. */
export const inList = (list: List, number: number, box: string): string =>
  `${list}-${number}-${box}`

/** How many slips, pensions or relatives there are. */
export const countName = (list: List): string => `${list}-kazu`

export const ofSpouse = (box: string): string => `haigusha-${box}`
export const other = (box: string): string => `hoka-${box}`
