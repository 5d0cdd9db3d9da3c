import { その他の番号 } from '@zeimori/municipalities'
import { choiceBox, group, placeBox, tickBox, type When } from './field.ts'

const elsewhere: When = ({ value }) => value('dantai') === その他の番号

/** Which year's tax, and whose. */
export const placeGroups = [
  group('basho', [
    placeBox('nendo'),
    placeBox('dantai'),
    placeBox('ken', { when: elsewhere }),
    placeBox('shichoson', { when: elsewhere }),
    choiceBox('kyuchi', 'kyuchi', { when: elsewhere }),
  ]),
] as const

/**
 * The kinds of income beside salaries and pensions, which are told by their slips. Only what is ticked
 * is asked, read and printed.
 */
export const kinds = [
  'eigyo',
  'nogyo',
  'fudosan',
  'rishi',
  'haito',
  'kabu',
  'tochi',
  'ichiji',
  'zatsu',
  'joto',
  'sakimono',
  'sanrin',
  'taishoku',
  'kurikoshi',
] as const
export type Kind = (typeof kinds)[number]

export const kindName = (kind: Kind): string => `shurui-${kind}`

/** Whether one of these kinds of income is among hers. */
export const earns =
  (...some: readonly Kind[]): When =>
  ({ value }) =>
    some.some((kind) => value(kindName(kind)) === 'on')

const nothing: When = ({ beside }) => beside('nai') === 'on'

/** What kinds of income there were, or that there was none, and what the form then asks instead. */
export const kindGroups = [
  group(
    'shurui',
    kinds.map((kind) => tickBox(kind)),
    { prefix: 'shurui' },
  ),
  group(
    'nashi',
    [
      tickBox('nai'),
      choiceBox('kurashi', 'kurashi', { when: nothing }),
      choiceBox('riyu', 'riyu', { when: nothing }),
    ],
    { prefix: 'nashi' },
  ),
] as const
