import * as fc from 'fast-check'

/** One way to damage a file: where, and with which of several things. */
export type Mutation = {
  readonly how: keyof typeof ways
  readonly at: number
  readonly which: number
}

const numbers = [
  '',
  '-1',
  '12.5',
  '1e5',
  '１２３',
  '99999999999999999999',
  '1 2',
  '0x10',
  '+5',
  'NaN',
  '-0',
  '0000000000000000001',
  '1,000',
  '7',
  '<b>5</b>',
  '1<!-- -->2',
  '<![CDATA[5]]>',
  '&#49;',
  '&bomb;',
  '五千',
]

const codes = ['ZPE00020', 'ZPM00020', 'WCE00350', 'WLB00050', 'WOM00000', 'ABB00080', 'ABB00450']
const heads = ['Shift_JIS', 'UTF-16', 'ISO-8859-1', 'EUC-JP', '']

/** The text with the `at`-th match of the pattern changed. */
function change(text: string, pattern: RegExp, at: number, to: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[at % Math.max(matches.length, 1)]
  return match === undefined
    ? text
    : text.slice(0, match.index) + to(match[0]) + text.slice(match.index + match[0].length)
}

const oneOf = (items: readonly string[], which: number): string => items[which % items.length] ?? ''

const tag = /<\/?[^>!?]+>/g
const leaf = /<([\w:-]+)>[^<]*<\/\1>/g
const block = /<([A-Z]{3}\d{5})>.*?<\/\1>/gs

const ways = {
  number: (text: string, at: number, which: number) =>
    change(text, /(?<=>)-?[\d,]+(?=<)/g, at, () => oneOf(numbers, which)),
  dropTag: (text: string, at: number) => change(text, tag, at, () => ''),
  dropElement: (text: string, at: number) => change(text, leaf, at, () => ''),
  doubleLeaf: (text: string, at: number) => change(text, leaf, at, (found) => found + found),
  doubleBlock: (text: string, at: number) => change(text, block, at, (found) => found + found),
  rename: (text: string, at: number, which: number) =>
    change(text, leaf, at, (found) => found.replace(/(?<=<\/?)[\w:-]+(?=>)/g, oneOf(codes, which))),
  truncate: (text: string, at: number) => text.slice(0, at % text.length),
  encoding: (text: string, at: number, which: number) =>
    text.replace('UTF-8', oneOf(heads, at + which)),
  mark: (text: string) => `\uFEFF${text}`,
  rules: (text: string) =>
    text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY bomb "&b;&b;&b;">]>'),
  nest: (text: string, at: number, which: number) => {
    const depth = 1 + (which % 3_000)
    return change(text, leaf, at, (found) => '<a>'.repeat(depth) + found + '</a>'.repeat(depth))
  },
  swap: (text: string, at: number, which: number) => {
    const found = [...text.matchAll(leaf)].map(([match]) => match)
    const [one, other] = [found[at % found.length], found[which % found.length]]
    return one === undefined || other === undefined ? text : text.replace(one, other)
  },
  bytes: (text: string) => text,
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom(
    'number',
    'number',
    'number',
    'number',
    'dropTag',
    'dropElement',
    'doubleLeaf',
    'doubleBlock',
    'rename',
    'truncate',
    'encoding',
    'mark',
    'rules',
    'nest',
    'swap',
    'bytes',
  ),
  at: fc.nat(),
  which: fc.nat(),
})

export const someMutations = fc.array(mutation, { minLength: 1, maxLength: 3 })

/** The file's bytes after all of it. */
export function damaged(text: string, mutations: readonly Mutation[]): Uint8Array {
  const changed = mutations.reduce((one, { how, at, which }) => ways[how](one, at, which), text)
  const bytes = new TextEncoder().encode(changed)
  for (const { how, at, which } of mutations)
    if (how === 'bytes' && bytes.length > 0) {
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (which % 8))
    }
  return bytes
}
