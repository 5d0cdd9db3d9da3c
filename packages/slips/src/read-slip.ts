import { decode } from './decode.ts'
import { formReader, type Noted } from './form-reader.ts'
import type { Form } from './forms/form.ts'
import { formOf, formsIn } from './forms/index.ts'
import type { Problem } from './problem.ts'
import type { Caution, ReadSlip } from './slip.ts'
import { readXml, type Element } from './xml.ts'
import { firstYear, lastYear, nendoOf } from './years.ts'

const refused = (problem: Problem): ReadSlip => ({ ok: false, problem })

/**
 * Reads a file as a slip: a 源泉徴収票, a certificate of a deduction, or a tax return that e-Tax saved. Never
 * throws, keeps nothing, fetches nothing. What is not an amount, a day or a mark of the form is never looked at,
 * so that no name is in the result. The digital signature is not verified.
 * @param fileName only to say what another kind of file may be
 */
export function readSlip(bytes: Uint8Array, fileName = ''): ReadSlip {
  const decoded = decode(bytes, fileName)
  if (!decoded.ok) return decoded
  const xml = readXml(decoded.text)
  if (!xml.ok) return xml
  const [element, ...more] = formsIn(xml.root)
  if (more.length > 0) return refused({ kind: 'several-forms' })
  const form = element && formOf(element)
  if (element === undefined || form === undefined) return refused({ kind: 'unknown-form' })
  return readForm(element, form, xml.root)
}

function readForm(element: Element, form: Form, root: Element): ReadSlip {
  const reader = formReader(element, form.layout, (id) => elementWithId(root, id))
  const years = new Set(form.read(reader))
  const noted = reader.result()
  const problem = noted.problem ?? problemOfYears(years) ?? problemOfNothing(noted)
  if (problem !== undefined) return refused(problem)
  const [year = 0] = years
  const nendo = nendoOf(year)
  if (nendo === undefined)
    return refused({ kind: 'year-outside', first: firstYear, last: lastYear })

  const { entries, notCarried, questions } = noted
  const isKnown = form.versions.includes(element.attributes['VR'] ?? '')
  const cautions: readonly Caution[] = isKnown
    ? noted.cautions
    : ['unknown-version', ...noted.cautions]
  const slip = { kind: form.kind, form: element.name, year, nendo, entries, notCarried, questions }
  const content = JSON.stringify([form.kind, year, entries, notCarried])
  return { ok: true, slip: { ...slip, cautions, signatureChecked: false, content } }
}

function problemOfYears(years: ReadonlySet<number | undefined>): Problem | undefined {
  if (years.size > 1) return { kind: 'several-years' }
  return years.size === 0 || years.has(undefined) ? { kind: 'year-missing' } : undefined
}

const problemOfNothing = ({ entries, notCarried }: Noted): Problem | undefined =>
  entries.length === 0 && notCarried.length === 0 ? { kind: 'nothing-readable' } : undefined

/** The one element with this `ID`, of those that a form may point to. */
function elementWithId(root: Element, id: string): Element | undefined {
  if (!['NENBUN', 'BIRTHDAY'].includes(id)) return undefined
  const found: Element[] = []
  const walk = (element: Element): void => {
    if (element.attributes['ID'] === id) found.push(element)
    for (const child of element.children) walk(child)
  }
  walk(root)
  return found.length === 1 ? found[0] : undefined
}
