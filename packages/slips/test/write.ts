import { readSlip, type Problem, type Slip } from '@zeimori/slips'

/** Elements by name: text, more elements, or several of the same name. */
export type Content = string | readonly Content[] | { readonly [name: string]: Content }

/** Whether it is several of the same name. */
export const isList = (content: Content): content is readonly Content[] => Array.isArray(content)

const inside = (content: Content): string => {
  if (typeof content === 'string') return content
  if (isList(content)) return content.map(inside).join('')
  return Object.entries(content)
    .map(([name, within]) => element(name, within))
    .join('')
}

const element = (name: string, content: Content): string =>
  isList(content)
    ? content.map((one) => element(name, one)).join('')
    : `<${name}>${inside(content)}</${name}>`

/** A form's root with this in it. */
export const form = (name: string, content: Content, version = '1.0'): string =>
  `<${name} VR="${version}">${inside(content)}</${name}>`

export const reiwa = (year: number): Content => ({ era: '5', yy: String(year) })
export const choice = (code: number): Content => ({ kubun_CD: String(code) })

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The slip that a text is read as. @throws where it is refused */
export function slipOf(text: string): Slip {
  const read = readSlip(bytesOf(text))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.slip
}

/** Why a text is refused, undefined where it is not. */
export function problemOf(text: string): Problem | undefined {
  const read = readSlip(bytesOf(text))
  return read.ok ? undefined : read.problem
}

/** What is carried: target and value of each entry. */
export const carried = ({ entries }: Slip): readonly (readonly [string, unknown])[] =>
  entries.map(({ target, value }) => [target, value])

/** What is not carried, and why. */
export const leftOut = ({ notCarried }: Slip): readonly (readonly [string, string])[] =>
  notCarried.map(({ label, reason }) => [label, reason])
