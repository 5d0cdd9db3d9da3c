import type { Problem } from './problem.ts'

/** The largest file that is read, in bytes. The largest slip that the forms allow is a tenth of it. */
export const largestFile = 2 * 1024 * 1024

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem }

/** The bytes as text, by the encoding that the file says it has. Never throws. */
export function decode(bytes: Uint8Array, fileName: string): Decoded {
  const problem = problemOfBytes(bytes, fileName)
  if (problem !== undefined) return { ok: false, problem }
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return { ok: false, problem: { kind: 'unknown-encoding' } }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.trimStart().startsWith('<')
      ? { ok: true, text: text.trimStart() }
      : { ok: false, problem: { kind: 'not-xml', looksLike: looksLike(bytes, fileName) } }
  } catch {
    return { ok: false, problem: { kind: 'damaged-text' } }
  }
}

function problemOfBytes(bytes: Uint8Array, fileName: string): Problem | undefined {
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.length > largestFile) return { kind: 'too-large', limit: largestFile }
  const like = looksLike(bytes, fileName)
  return like === 'pdf' || like === 'zip' ? { kind: 'not-xml', looksLike: like } : undefined
}

type Likeness = Extract<Problem, { kind: 'not-xml' }>['looksLike']

function looksLike(bytes: Uint8Array, fileName: string): Likeness {
  const head = latin(bytes, 4)
  if (head === '%PDF') return 'pdf'
  if (head === 'PK\u0003\u0004') return 'zip'
  return /\.data$/i.test(fileName) ? 'tax-office-draft' : 'other'
}

/** The first bytes, each as the character of its number: enough to read an XML declaration. */
const latin = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length))

const declaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]*)["']/

const encodings: ReadonlyMap<string, 'utf-8' | 'shift_jis'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['shift_jis', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['cp932', 'shift_jis'],
])

function encodingOf(bytes: Uint8Array): 'utf-8' | 'shift_jis' | undefined {
  const head = latin(bytes, 300)
  if (/^(?:\u00FE\u00FF|\u00FF\u00FE)/.test(head)) return undefined
  const marked = head.startsWith('\u00EF\u00BB\u00BF')
  const name = declaration.exec(marked ? head.slice(3) : head)?.[1]
  const declared = name === undefined ? 'utf-8' : encodings.get(name.toLowerCase())
  return marked && declared !== 'utf-8' ? undefined : declared
}
