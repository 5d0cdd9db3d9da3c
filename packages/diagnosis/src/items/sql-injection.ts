import { openWith, fieldsOfSite, placeOf, type Finding, type Item, type Room } from '../item.ts'
import type { Door, Field } from '../site/door.ts'
import { elementsOf } from '../site/html.ts'
import { isPage, type Exchange } from '../web/exchange.ts'
import { databaseErrorIn } from './database-error.ts'
import { distance, sameBelow } from './likeness.ts'

/** (A) SQLインジェクション。 */
export const sqlInjection: Item = {
  letter: 'A',
  name: 'SQLインジェクション',
  mending: [
    'SQL文の組み立ては、すべてプレースホルダで行ってください（安全なウェブサイトの作り方 1-(i)-a）。',
    'データベースのエラーを、そのまま画面に出さないでください（同 1-(iii)）。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      const found = (await byQuote(room, door, field)) ?? (await byConditions(room, door, field))
      if (found !== undefined)
        findings.push({ item: 'A', risk: '高', place: placeOf(door), field: field.name, ...found })
    }
    return findings
  },
}

type Found = Pick<Finding, 'pattern' | 'seen' | 'evidence'>

/** Pattern 1: a single quotation mark makes the database complain; the value as it is does not. */
async function byQuote(room: Room, door: Door, field: Field): Promise<Found | undefined> {
  const broken = await openWith(room, door, field.name, "'")
  const error = databaseErrorIn(broken.answer.text)
  if (error === undefined) return undefined
  const usual = await openWith(room, door, field.name, field.value)
  if (databaseErrorIn(usual.answer.text) !== undefined) return undefined
  return {
    pattern: '1',
    seen: `「'」を送ると、データベースに由来するエラー「${error}」が出ました。`,
    evidence: [broken.id, usual.id],
  }
}

/** A condition put after a search key: once as it is always true, once as it is never. */
type Condition = {
  readonly pattern: string
  readonly after: (left: string, right: string) => string
  /** Two that are alike, and two that are not. */
  readonly pairs: readonly (readonly [same: string, other: string])[]
}

const words = [
  ['a', 'b'],
  ['zq7', 'zq8'],
] as const

const conditions: readonly Condition[] = [
  { pattern: '2', after: (left, right) => `'and'${left}'='${right}`, pairs: words },
  // The same where the statement looks for a part of the text: what follows the key is then a percent sign.
  { pattern: '2', after: (left, right) => `%'and'${left}'like'${right}`, pairs: words },
  {
    pattern: '3',
    after: (left, right) => ` and ${left}=${right}`,
    pairs: [
      ['1', '2'],
      ['7391', '7392'],
    ],
  },
]

/**
 * Patterns 2 and 3. Beyond the specification's comparison, a condition that is never true must give something else,
 * and another pair of conditions the same again: otherwise every field that is not looked at would count.
 */
async function byConditions(room: Room, door: Door, field: Field): Promise<Found | undefined> {
  const known = await keyThatFinds(room, door, field)
  if (known === undefined) return undefined
  for (const { pattern, after, pairs } of conditions) {
    if (pattern === '3' && !/^-?\d+$/.test(known.key)) continue
    const shown: number[] = [known.exchange.id]
    let holds = true
    for (const [same, other] of pairs) {
      const ask = async (condition: string): Promise<number> => {
        const sent = `${known.key}${condition}`
        const exchange = await openWith(room, door, field.name, sent)
        shown.push(exchange.id)
        return distance(known.exchange.answer, exchange.answer, known.key, sent)
      }
      const toTrue = await ask(after(same, same))
      holds = toTrue < sameBelow && toTrue <= known.noise + smallest
      if (holds) {
        const toFalse = await ask(after(same, other))
        holds = toFalse > 2 * known.noise + smallest
      }
      if (!holds) break
    }
    if (holds)
      return {
        pattern,
        seen: `「${known.key}」と「${known.key}${after('1', '1')}」の結果が同じで、成り立たない条件では変わりました。`,
        evidence: shown,
      }
  }
  return undefined
}

/** Differences below this share come from how a page repeats what it was sent. */
const smallest = 0.004

type Known = { readonly key: string; readonly exchange: Exchange; readonly noise: number }

/** No word of any page. */
const unheard = 'zqxjv'

/** A value for which the answer is another than for an unheard one: the field decides what is found. */
async function keyThatFinds(room: Room, door: Door, field: Field): Promise<Known | undefined> {
  const nothing = await openWith(room, door, field.name, unheard)
  const keys = new Set([field.value, ...wordsOn(nothing), ...(await wordsBefore(room, door))])
  for (const key of [...keys].filter((one) => one !== '').slice(0, mostKeys)) {
    const exchange = await openWith(room, door, field.name, key)
    const far = distance(exchange.answer, nothing.answer, key, unheard)
    if (far <= smallest || exchange.answer.status >= 500) continue
    const again = await openWith(room, door, field.name, key)
    const noise = distance(exchange.answer, again.answer, key, key)
    if (far > 2 * noise + smallest) return { key, exchange, noise }
  }
  return undefined
}

const mostKeys = 6

async function wordsBefore({ client }: Room, { on }: Door): Promise<readonly string[]> {
  return on instanceof URL ? wordsOn(await client.open({ method: 'GET', url: on })) : []
}

/** What stands in lists and tables: likely to be what the field searches. */
const wordsOn = ({ answer }: Exchange): readonly string[] =>
  isPage(answer)
    ? elementsOf(answer.text)
        .filter(({ tag }) => /^(td|li|dd|option|code)$/.test(tag))
        .map(({ text }) => text.trim())
        .filter((text) => /^[^\s'"<>%&]{1,20}$/.test(text))
    : []
