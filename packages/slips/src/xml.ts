import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { Problem } from './problem.ts'

/** An element with what a slip needs of it. Names are without their prefix: every form has one namespace. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own text, without that of its children, trimmed of the white space of XML. */
  readonly text: string
}

export type ReadXml =
  { readonly ok: true; readonly root: Element } | { readonly ok: false; readonly problem: Problem }

/** More than the largest slip, a year's thousand donations, has. */
const mostTags = 60_000
const deepest = 40

/**
 * Reads XML strictly: well-formed, without a DTD, with no entities but the five of XML. Nothing that
 * the text points to is fetched. Never throws.
 */
export function readXml(text: string): ReadXml {
  if (text.includes('<!DOCTYPE')) return { ok: false, problem: { kind: 'own-rules' } }
  if (countOf(text, '<') > mostTags) return { ok: false, problem: { kind: 'too-complex' } }
  try {
    // Rare characters stand in names only, which are never looked at; the parser is slow at counting them.
    const { root } = parseXml(text.replace(/[\u{10000}-\u{10FFFF}]/gu, '〓'))
    if (root === null) return { ok: false, problem: { kind: 'damaged-xml' } }
    const element = elementOf(root, deepest)
    return element === undefined
      ? { ok: false, problem: { kind: 'too-complex' } }
      : { ok: true, root: element }
  } catch (error) {
    // The parser calls itself for each level, so that only too many of them make it run out of room.
    return {
      ok: false,
      problem: { kind: error instanceof RangeError ? 'too-complex' : 'damaged-xml' },
    }
  }
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++
  return count
}

/** Undefined where it is too deep. The digital signature is nobody's data and stays out. */
function elementOf(node: XmlElement, depth: number): Element | undefined {
  if (depth === 0) return undefined
  const children: Element[] = []
  let text = ''
  for (const child of node.children)
    if (child instanceof XmlText) text += child.text
    else if (child instanceof XmlElement && localName(child.name) !== 'Signature') {
      const element = elementOf(child, depth - 1)
      if (element === undefined) return undefined
      children.push(element)
    }
  return {
    name: localName(node.name),
    attributes: node.attributes,
    children,
    text: trimmed(text),
  }
}

const isSpace = (sign: string | undefined): boolean =>
  sign !== undefined && ' \t\r\n'.includes(sign)

/** By hand: a regular expression for the end of a text takes the square of its length. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isSpace(text[from])) from++
  while (from < to && isSpace(text[to - 1])) to--
  return text.slice(from, to)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
