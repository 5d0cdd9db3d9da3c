import { toBytes, toText } from './base64.ts'

/**
 * A text in two halves, each of which alone is noise: a one-time pad, and the text under it. Whoever finds
 * one of them, on the device's disk or as another site, has found nothing.
 */
export type Halves = readonly [pad: string, rest: string]

/** Random bytes come in portions of this size at most. */
const portion = 65_536

export function split(text: string): Halves {
  const bytes = new TextEncoder().encode(text)
  const pad = new Uint8Array(bytes.length)
  for (let at = 0; at < pad.length; at += portion)
    crypto.getRandomValues(pad.subarray(at, at + portion))
  return [toText(pad), toText(under(pad, bytes))]
}

/** The text again; undefined where the two do not belong together. */
export function join([pad, rest]: Halves): string | undefined {
  const [a, b] = [toBytes(pad), toBytes(rest)]
  if (a === undefined || b === undefined || a.length !== b.length) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(under(a, b))
  } catch {
    return undefined
  }
}

const under = (pad: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(bytes, (byte, at) => byte ^ (pad[at] ?? 0))
