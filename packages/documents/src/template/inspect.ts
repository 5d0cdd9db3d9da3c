import type { SizeLimits } from './limits.ts'
import { bad, good, type Result, type TemplateProblem } from './problem.ts'
import type { Parts } from './unpack.ts'
import { parseXml } from '@rgrove/parse-xml'

/** What an .xlsx consists of, as text where it is XML. */
export type Inspected = { readonly parts: Parts; readonly texts: ReadonlyMap<string, string> }

/** Parts that run, or hold another program's file. */
const programs =
  /vbaproject|\/macrosheets\/|\/activex\/|\/embeddings\/|\/ctrlprops\/|\/dialogsheets\/|customui/i
/** Parts that fetch from elsewhere. */
const connections = /\/externallinks\/|\/connections\.xml$|\/querytables\/|\/webextensions\//i

const macroTypes = /macroEnabled|vnd\.ms-office\.(vbaProject|activeX)/i
/** Formulas with what is in them. Each letter is looked at once, whatever stands there. */
const formulas = /<(?:\w+:)?f\b[^<>]*>([^<]*)/g
/** Functions that reach out of the file: web, other programs. */
const reaching = /\b(?:WEBSERVICE|RTD|CALL|REGISTER\.ID)\s*\(/i

/** Whether a formula reaches out of the file; with 「program|topic!item」, too. (DDE) */
function reachesOut(text: string): boolean {
  for (const [, formula = ''] of text.matchAll(formulas)) {
    const bar = formula.indexOf('|')
    if (reaching.test(formula) || (bar !== -1 && formula.includes('!', bar))) return true
  }
  return false
}

/** Refuses what a municipality's file never needs and an attacker would send. */
export function inspect(parts: Parts, limits: SizeLimits): Result<Inspected> {
  for (const name of parts.keys()) {
    const problem = problemWithName(name)
    if (problem !== undefined) return bad(problem)
  }
  if (!parts.has('[Content_Types].xml')) return bad({ kind: 'no-workbook' })
  const texts = new Map<string, string>()
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue
    const text = textOf(bytes)
    if (text === undefined) return bad({ kind: 'broken', part: name })
    const problem = problemWithText(name, text, limits)
    if (problem !== undefined) return bad(problem)
    texts.set(name, text)
  }
  return macroTypes.test(texts.get('[Content_Types].xml') ?? '')
    ? bad({ kind: 'macro' })
    : good({ parts, texts })
}

function problemWithName(name: string): TemplateProblem | undefined {
  const path = `/${name}`
  if (/\\|\0|\/\.\.?(\/|$)|\/\//.test(path)) return { kind: 'names' }
  if (programs.test(path)) return { kind: 'macro' }
  if (connections.test(path)) return { kind: 'outside', part: name }
  return path.startsWith('/_xmlsignatures/') ? { kind: 'signed' } : undefined
}

/** Undefined where it is not UTF-8, which Excel always writes. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const encoding = /^<\?xml[^>]*encoding=["']([^"']+)["']/.exec(text)?.[1]
    return encoding === undefined || /^utf-8$/i.test(encoding) ? text : undefined
  } catch {
    return undefined
  }
}

function problemWithText(
  name: string,
  text: string,
  limits: SizeLimits,
): TemplateProblem | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { kind: 'entity', part: name }
  if (name.endsWith('.rels')) return outsideTarget(name, text)
  // A sheet may stand anywhere: whichever part says that it holds one.
  if (reachesOut(text)) return { kind: 'outside', part: name }
  if (countOf(text, /<(?:\w+:)?row[\s>/]/g) > limits.rows)
    return {
      kind: 'too-large',
      what: `行が${limits.rows.toLocaleString('en')}をこえています`,
    }
  return countOf(text, /<(?:\w+:)?c[\s>/]/g) > limits.cells
    ? {
        kind: 'too-large',
        what: `セルが${limits.cells.toLocaleString('en')}をこえています`,
      }
    : undefined
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A link that somebody clicks is harmless; everything else outside is fetched by opening. */
function outsideTarget(name: string, text: string): TemplateProblem | undefined {
  const relations = elementsOf(text, 'Relationship')
  if (relations === undefined) return { kind: 'broken', part: name }
  const isBad = relations.some(({ TargetMode: mode = '', Type: type = '', Target: target = '' }) =>
    mode.toLowerCase() === 'external'
      ? !(type.endsWith('/hyperlink') && /^(https?:|mailto:)/i.test(target))
      : /^[a-z][a-z0-9+.-]*:|^\\\\/i.test(target),
  )
  return isBad ? { kind: 'outside', part: name } : undefined
}

/** The attributes of every element of that name; undefined where the XML is broken. */
export function elementsOf(
  text: string,
  name: string,
): readonly Readonly<Record<string, string>>[] | undefined {
  try {
    const { root } = parseXml(text)
    return (root?.children ?? []).flatMap((node) =>
      'attributes' in node && 'name' in node && localName(node.name) === name
        ? [attributesOf(node)]
        : [],
    )
  } catch {
    return undefined
  }
}

const attributesOf = (node: { readonly attributes?: unknown }): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, one]) => [key, String(one)] as const),
  )

/** `x:c` is `c`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
