import { node, nodesOf, written, type Node } from './document.ts'
import { mend } from './mend.ts'
import { taxReturn } from './outline-of-return.ts'
import { certificates, salary } from './outlines.ts'
import { randomFrom, type Random } from './random.ts'
import { shapesOf, type Shape } from './shape.ts'

export { canaries } from './document.ts'

const prefixed = (shapes: readonly Shape[], prefix: string): readonly Shape[] =>
  shapes.map((shape) => ({
    ...shape,
    code: prefix + shape.code,
    under: prefixed(shape.under, prefix),
  }))

/** The letters before the codes of a salary slip. The last is a version that nobody has seen. */
const prefixes: Readonly<Record<string, string>> = {
  TEG104: 'ZF',
  TEG105: 'ZI',
  TEG106: 'ZK',
  TEG107: 'ZO',
  TEG108: 'ZP',
  TEG109: 'ZQ',
}

const shapes: ReadonlyMap<string, readonly Shape[]> = new Map([
  ...Object.entries(prefixes).map(
    ([form, prefix]) => [form, prefixed(shapesOf(salary), prefix)] as const,
  ),
  ...Object.entries(certificates).map(([form, outline]) => [form, shapesOf(outline)] as const),
  ['KOA020', shapesOf(taxReturn)],
])

export const forms: readonly string[] = [...shapes.keys()]

const versions: Readonly<Record<string, string>> = { TEG800: '1.1', TEG810: '1.1', KOA020: '23.0' }

/** A document of this form that follows from the seed: everything that may be left out is, by chance. */
export function documentOf(form: string, seed: number): string {
  const random = randomFrom(seed)
  const year = 2020 + random.below(7)
  const root = node(form, '', nodesOf(shapes.get(form) ?? [], random, year))
  mend(root, prefixes[form] ?? '', random)
  Object.assign(root.attributes, {
    xmlns: 'http://xml.e-tax.nta.go.jp/XSD/kyotsu',
    'xmlns:gen': 'http://xml.e-tax.nta.go.jp/XSD/general',
    VR: versions[form] ?? '1.0',
    id: 'カナリア908172635490',
    sakuseiNM: 'カナリア保険',
    softNM: 'カナリアソフト',
  })
  const head =
    `<?xml version="1.0" encoding="UTF-8"?>` +
    `<?xml-stylesheet type="text/xsl" href="http://localhost/カナリア.xsl"?><!-- カナリア -->`
  const signature =
    '<dsig:Signature xmlns:dsig="http://www.w3.org/2000/09/xmldsig#">カナリア</dsig:Signature>'
  if (form === 'KOA020') return head + written(saved(root, random, year))
  const text = written(root)
  return head + text.replace(/<\/[^>]+>$/, (end) => signature + end)
}

/** A tax return with its identity part, as e-Tax saves it. */
function saved(form: Node, random: Random, year: number): Node {
  const defined = (name: string, text: string, under: Node[] = []): Node => {
    const made = node(name, text, under)
    made.attributes['ID'] = name
    return made
  }
  const identity = node('IT', '', [
    defined('NOZEISHA_NM', 'カナリア　太郎'),
    defined('NOZEISHA_ADR', 'カナリア県青空市'),
    defined('NOZEISHA_BANGO', '908172635490'),
    defined('NENBUN', '', [node('gen:era', '5'), node('gen:yy', String(year - 2018))]),
    defined('BIRTHDAY', '', [
      node('gen:era', '3'),
      node('gen:yy', String(30 + random.below(30))),
      node('gen:mm', '2'),
      node('gen:dd', '28'),
    ]),
  ])
  return node('DATA', '', [node('RKO0010', '', [node('CONTENTS', '', [identity, form])])])
}
