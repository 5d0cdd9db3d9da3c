declare const hashBrand: unique symbol
/** A SHA-256 in standard base64 (44 characters). */
export type Hash = string & { readonly [hashBrand]: true }

/** The three ways in which the log hashes. They come from outside, for this package has no cryptography. */
export type Hashing = {
  /** SHA-256 of the text in UTF-8. */
  readonly record: (text: string) => Hash
  /** SHA-256 of 0x00 and the text: a leaf of RFC 6962. */
  readonly leaf: (text: string) => Hash
  /** Both of one text, which is put into bytes once. */
  readonly both: (text: string) => { readonly record: Hash; readonly leaf: Hash }
  /** SHA-256 of 0x01 and both: an inner node of RFC 6962. */
  readonly node: (left: Hash, right: Hash) => Hash
  /** SHA-256 of nothing: the root of an empty tree. */
  readonly empty: Hash
}

/** The text as a hash, if it has the form of one. */
export const asHash = (text: string): Hash | undefined => (isHash(text) ? text : undefined)

/**
 * A hash that was just worked out: its form is known but for a defect of ours.
 * @throws RangeError if it is none
 */
export function madeHash(text: string): Hash {
  if (!isLongAsHash(text)) throw new RangeError('no hash')
  return text
}

const isLongAsHash = (text: string): text is Hash => text.length === 44

const isHash = (text: string): text is Hash => /^[A-Za-z0-9+/]{43}=$/.test(text)
