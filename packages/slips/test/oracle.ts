import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { Entry, NotCarried } from '@zeimori/slips'
import { canaries } from './generate/index.ts'

const local = (name: string): string => name.replace(/^.*:/, '')

const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement)

/** Every element of a document but those of its signature. */
function allOf(element: XmlElement): readonly XmlElement[] {
  if (local(element.name) === 'Signature') return []
  return [element, ...childrenOf(element).flatMap(allOf)]
}

const ownText = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child instanceof XmlText ? child.text : ''))
    .join('')
    .trim()

const rowsOf: readonly (readonly [code: RegExp, row: string])[] = [
  [/^WCE/, 'WCE00000'],
  [/^WDE/, 'WDE00000'],
  [/^WGE/, 'WGE00000'],
  [/^WHB/, 'WHB00000'],
  [/^WLB/, 'WLB00000'],
  [/^WML/, 'WML00010'],
  [/^WMN/, 'WMN00010'],
  [/^ABD/, 'ABD00010'],
  [/^ABE/, 'ABE00010'],
  [/^ABX/, 'ABX00000'],
  [/^ABH/, 'ABH00120'],
  [/^ABY/, 'ABY00150'],
]

/** A document read again, by other code than the reader's, to see whether what came out stands in it. */
export type Oracle = {
  /** What speaks against this entry or line of what was not carried, if anything does. */
  readonly doubt: (one: Entry | NotCarried) => string | undefined
  /** The codes of all elements that hold nothing but a number that is nobody's. */
  readonly numbers: readonly string[]
}

/** @throws where the text is no XML */
export function oracleOf(text: string): Oracle {
  const { root } = parseXml(text)
  const file = root === null ? [] : allOf(root)
  const form = file.find(({ name }) => /^(?:TEG\d{3}|KOA020)$/.test(local(name)))
  const all = form === undefined ? [] : allOf(form)
  const named = (from: readonly XmlElement[], code: string): readonly XmlElement[] =>
    from.filter(({ name }) => local(name) === code)

  /** The one element that can be meant. */
  const meant = (code: string, place: number): XmlElement | undefined => {
    const row = rowsOf.find(([of]) => of.test(code))?.[1] ?? ''
    const from =
      place === 0
        ? all
        : named(all, row)
            .slice(place - 1, place)
            .flatMap(allOf)
    const [found, ...more] = named(from, code)
    if (found === undefined || more.length > 0) return undefined
    const id = found.attributes['IDREF']
    return id === undefined ? found : file.find(({ attributes }) => attributes['ID'] === id)
  }
  return {
    numbers: all.flatMap((element) =>
      /^-?\d+$/.test(ownText(element)) &&
      !canaries.some((canary) => canary === ownText(element)) &&
      /^[A-Z]{3}\d{5}$/.test(local(element.name))
        ? [local(element.name)]
        : [],
    ),
    doubt: (one) => {
      if (!('target' in one) && one.value === undefined) return undefined
      const element = meant(one.code, one.place)
      if (element === undefined) return `${one.code} ${one.place} stands in no one place`
      return says(element, one) ? undefined : `${one.code} is not ${JSON.stringify(one.value)}`
    },
  }
}

function says(element: XmlElement, one: Entry | NotCarried): boolean {
  if (!('target' in one) || one.kind === 'amount') {
    const text = ownText(element)
    return (
      childrenOf(element).length === 0 &&
      /^-?(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text) &&
      Number(text.replace(/,/g, '')) === one.value
    )
  }
  const part = (name: string): string =>
    ownText(childrenOf(element).find((child) => local(child.name) === name))
  if (one.kind === 'day') {
    const before = [1867, 1911, 1925, 1988, 2018][Number(part('era')) - 1] ?? Number.NaN
    const year = part('yyyy') === '' ? before + Number(part('yy')) : Number(part('yyyy'))
    const { year: y, month, day } = one.value
    return year === y && Number(part('mm')) === month && Number(part('dd')) === day
  }
  // What depends on an answer is the answer's value, not the file's.
  if (one.when !== undefined) return true
  if (one.target === '親族.続柄') return relationOf(ownText(element)) === one.value
  return part('kubun_CD') === '' ? Number(ownText(element)) > 0 : Number(part('kubun_CD')) === 1
}

const relationOf = (words: string): string =>
  ({ 子: '子', 長女: '子', 父: '父母・祖父母', 義母: '父母・祖父母' })[words] ?? 'その他'
