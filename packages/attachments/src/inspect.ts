import { fileTypeFromBuffer } from 'file-type'
import { fileName } from './file-name.ts'

/** The most bytes of one attachment. */
export const largestAttachment = 10 * 1024 * 1024

/** What is taken, by what the content is; the endings that a name may have for it. */
const types: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'text/plain; charset=utf-8': ['txt'],
  'text/csv; charset=utf-8': ['csv'],
}

/** The endings that are taken, for people. */
export const takenEndings: readonly string[] = Object.values(types).flat()

export type Inspected =
  | { readonly ok: true; readonly name: string; readonly type: string }
  | { readonly ok: false; readonly problem: InspectionProblem }

export type InspectionProblem =
  | 'empty'
  | 'too-large'
  /** The content is nothing that is taken, whatever the name says. */
  | 'type'
  /** The content is taken, but under another name's ending: somebody would be deceived. */
  | 'ending'
  /** It holds a program of an office suite. */
  | 'macro'

/** Tells what an attachment is by its content; name and declared type decide nothing. (ipa, kenko-E) */
export async function inspect(given: string, bytes: Uint8Array): Promise<Inspected> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > largestAttachment) return { ok: false, problem: 'too-large' }
  const name = fileName(given)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const type = await typeOf(bytes, ending)
  const endings = type === undefined ? undefined : types[type]
  if (type === undefined || endings === undefined) return { ok: false, problem: 'type' }
  if (!endings.includes(ending)) return { ok: false, problem: 'ending' }
  // The names in a zip stand in the open.
  if (type.includes('officedocument') && Buffer.from(bytes).includes('vbaProject'))
    return { ok: false, problem: 'macro' }
  return { ok: true, name, type }
}

async function typeOf(bytes: Uint8Array, ending: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found !== undefined) return found.mime
  if (!isText(bytes)) return undefined
  return ending === 'csv' ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8'
}

/** Characters that no text has. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const untextual = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Text as offices write it: UTF-8, or Shift_JIS. */
const isText = (bytes: Uint8Array): boolean =>
  ['utf-8', 'shift_jis'].some((encoding) => {
    try {
      return !untextual.test(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      return false
    }
  })
