import type { Random } from './random.ts'
import type { Content, Shape } from './shape.ts'

/** An element to be written. */
export type Node = {
  readonly name: string
  text: string
  readonly attributes: Record<string, string>
  readonly under: Node[]
}

/** Invented people and numbers. None of these may ever come out of the reader. */
export const canaries = ['カナリア', '908172635490'] as const

const canaryTexts = [
  'カナリア　太郎',
  'カナリアハナコ',
  'カナリア県青空市一丁目１－１',
  '908172635490',
  '株式会社カナリア & 娘 <本店>',
] as const

export const node = (name: string, text = '', under: Node[] = []): Node => ({
  name,
  text,
  attributes: {},
  under,
})

/** The elements of these shapes: each left out, there, or repeated by chance. */
export function nodesOf(shapes: readonly Shape[], random: Random, year: number): Node[] {
  return shapes.flatMap((shape) => {
    const spread = shape.most - shape.least
    const count = shape.least + (spread === 1 ? random.below(2) : random.below(spread + 1))
    return Array.from({ length: count }, () =>
      filled(node(shape.code, '', nodesOf(shape.under, random, year)), shape.content, random, year),
    )
  })
}

/** What is written as text, or as the parts of a date or of a mark. */
type Plain = Exclude<Content, `code ${string}` | `ref ${string}`>

const isCode = (content: Content): content is `code ${string}` => content.startsWith('code ')
const isReference = (content: Content): content is `ref ${string}` => content.startsWith('ref ')

function filled(made: Node, content: Content, random: Random, year: number): Node {
  if (content === 'group') return made
  if (isReference(content)) {
    made.attributes['IDREF'] = content.slice(4)
    return made
  }
  if (isCode(content)) {
    const [first = '1', ...more] = content.slice(5).split('/')
    made.under.push(node('kubun_CD', random.pick([first, ...more])), node('kubun_NM', 'カナリア'))
    return made
  }
  made.text = textOf(content, random)
  made.under.push(...partsOf(content, random, year))
  return made
}

export const zeros = (amount: number, random: Random): string =>
  random.chance(3) ? String(amount).padStart(9, '0') : String(amount)

function textOf(content: Plain, random: Random): string {
  switch (content) {
    case 'canary':
      return random.pick(canaryTexts)
    case 'remarks':
      return random.pick([
        '',
        '前職 カナリア商事 支払金額 908172635490円',
        'カナリア太郎（年調済）',
      ])
    case 'yen':
      return zeros(random.below(random.chance(2) ? 12_000_000 : 90_000), random)
    case 'signed':
      return String(random.below(5_000_000) - (random.chance(4) ? 5_000_000 : 0))
    case 'printed':
      return random.pick(['12,000', '80000', '源泉徴収票のとおり', '0', '1,234,567'])
    case 'count':
      return String(random.below(5))
    case 'relation':
      return random.pick(['子', '長女', '父', '義母', '孫', '弟', 'カナリア'])
    case 'costed':
      return random.pick(['一時', '総合譲渡（短期）', '長期', 'カナリア'])
    case 'group':
    case 'mark':
    case 'year':
    case 'western-year':
    case 'day':
    case 'western-day':
    case 'day-in-year':
      return ''
  }
}

const two = (number: number, random: Random): string =>
  random.chance(2) ? String(number).padStart(2, '0') : String(number)

function partsOf(content: Plain, random: Random, year: number): readonly Node[] {
  const date = (): readonly Node[] => [
    node('gen:mm', two(1 + random.below(12), random)),
    node('gen:dd', two(1 + random.below(28), random)),
  ]
  switch (content) {
    case 'mark':
      return [node('kubun_CD', random.pick(['1', '2']))]
    case 'year':
      return [node('gen:era', '5'), node('gen:yy', String(year - 2018))]
    case 'western-year':
      return [node('gen:yyyy', String(year))]
    case 'day':
      return [
        node('gen:era', random.pick(['3', '4'])),
        node('gen:yy', String(1 + random.below(30))),
        ...date(),
      ]
    case 'western-day':
      return [node('gen:yyyy', String(1940 + random.below(80))), ...date()]
    case 'day-in-year':
      return [node('gen:yyyy', String(year)), ...date()]
    case 'group':
    case 'canary':
    case 'remarks':
    case 'yen':
    case 'signed':
    case 'printed':
    case 'count':
    case 'relation':
    case 'costed':
      return []
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The element as XML. */
export function written({ name, text, attributes, under }: Node): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${stated.join('')}>${escaped(text)}${under.map(written).join('')}</${name}>`
}

/** Every element under this one with this name, in the order of the file. */
export const allNamed = (from: Node, name: string): readonly Node[] => [
  ...(from.name === name ? [from] : []),
  ...from.under.flatMap((one) => allNamed(one, name)),
]
