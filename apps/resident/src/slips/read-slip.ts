import type { Problem, Slip } from '@zeimori/slips'

/** Why a file that was chosen could not be read. The words are in `texts/slips.ts`. */
export type SlipFileProblem =
  | Problem
  /** The file was moved, deleted or closed to us after it was chosen. */
  | { readonly kind: 'gone' }
  /** What reads it did not come, or has a defect. */
  | { readonly kind: 'unread' }

export type ReadSlipFile =
  | { readonly ok: true; readonly slip: Slip }
  | { readonly ok: false; readonly problem: SlipFileProblem }

/**
 * Reads a file that was chosen in the page. What reads it is fetched when first needed; the file itself goes
 * nowhere. One that is too large is not even opened. Never rejects for anything that a file may be.
 */
export async function readSlipFile(file: File): Promise<ReadSlipFile> {
  const { largestFile, readSlip } = await import('@zeimori/slips')
  if (file.size > largestFile)
    return { ok: false, problem: { kind: 'too-large', limit: largestFile } }
  try {
    return readSlip(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch (error) {
    if (error instanceof DOMException) return { ok: false, problem: { kind: 'gone' } }
    throw error
  }
}

/** A file's name for a sentence: its beginning, and nothing that turns the writing around or cannot be seen. */
export function shownName(name: string): string {
  const seen = name.replace(/[\p{C}\u2028\u2029]/gu, '')
  const [start = ''] = /^.{0,60}/su.exec(seen) ?? []
  return start === seen ? seen : `${start}…`
}
