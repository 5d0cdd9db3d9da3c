import { largestFile, readFile, writeBrief, type ReadFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { toBytes, toText } from './base64.ts'

/** What a link to a filled-in form begins with, behind `#`. No server sees it. */
const mark = 'd='
/** How the text was packed: as it is, or deflated. */
const packings = { plain: '0', deflated: '1' } as const

/** The longest fragment that browsers, mail and chat programs carry without cutting it. */
export const longestLink = 8_000

/** What follows `#` in a link that carries this form. */
export async function writeLink(form: FormState): Promise<string> {
  const bytes = new TextEncoder().encode(writeBrief(form))
  const packed = await through(bytes, 'CompressionStream')
  return packed === undefined
    ? `${mark}${packings.plain}${toText(bytes)}`
    : `${mark}${packings.deflated}${toText(packed)}`
}

/** The part of a fragment that carries a form, be it opened beside a member of staff (`#venue/d=…`) or not. */
export const linkIn = (fragment: string): string | undefined =>
  /^(?:venue\/)?(d=.*)$/.exec(fragment)?.[1]

/** What such a part carries. Never throws. */
export async function readLink(fragment: string, municipality: string): Promise<ReadFile> {
  const text = fragment.slice(mark.length + 1)
  const bytes = text.length > largestFile ? undefined : toBytes(text)
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
