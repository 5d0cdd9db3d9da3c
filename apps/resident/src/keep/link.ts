import { largestFile, readFile, writeBrief, type ReadFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'

/** What a link to a filled-in form begins with, behind `#`. No server sees it. */
const mark = 'd='
/** How the text was packed: as it is, or deflated. */
const packings = { plain: '0', deflated: '1' } as const

/** The longest fragment that browsers, mail and chat programs carry without cutting it. */
export const longestLink = 8_000

/** What follows `#` in a link that carries this form. */
export async function writeLink(form: FormState): Promise<string> {
  const packed = await through(bytesOf(form), 'CompressionStream')
  return packed === undefined
    ? writePlainLink(form)
    : `${mark}${packings.deflated}${toText(packed)}`
}

/** The same at once, and longer: for a link that is just being followed. */
export const writePlainLink = (form: FormState): string =>
  `${mark}${packings.plain}${toText(bytesOf(form))}`

const bytesOf = (form: FormState): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(writeBrief(form))

/** Whether a fragment carries a form. */
export const isLink = (fragment: string): boolean => fragment.startsWith(mark)

/** What a fragment carries. Never throws. */
export async function readLink(fragment: string, municipality: string): Promise<ReadFile> {
  const bytes = toBytes(fragment.slice(mark.length + 1))
  const deflated = fragment.charAt(mark.length) === packings.deflated
  const unpacked = bytes && (deflated ? await through(bytes, 'DecompressionStream') : bytes)
  return unpacked === undefined
    ? { ok: false, problem: 'damaged' }
    : readFile(new TextDecoder().decode(unpacked), municipality)
}

/** Undefined where the browser cannot, where the bytes are not what they should be, or grow too large. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: 'CompressionStream' | 'DecompressionStream',
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!(by in globalThis)) return undefined
  const stream =
    by === 'CompressionStream'
      ? new CompressionStream('deflate-raw')
      : new DecompressionStream('deflate-raw')
  try {
    const whole = new Blob([bytes]).stream().pipeThrough(stream).pipeThrough(limited())
    return new Uint8Array(await new Response(whole).arrayBuffer())
  } catch {
    return undefined
  }
}

/** A small link can unpack to anything: what grows too large breaks off. */
function limited(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let length = 0
  return new TransformStream({
    transform(part, onward) {
      length += part.length
      if (length > largestFile) onward.error(new RangeError('too large'))
      else onward.enqueue(part)
    },
  })
}

/** base64url, without padding. */
const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

function toBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length > largestFile) return undefined
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
      char.charCodeAt(0),
    )
  } catch {
    return undefined
  }
}
