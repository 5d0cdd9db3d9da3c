/** A place in a slip: its printed label, and which of the slip's rows it stands in (0 where there are no rows). */
export type Spot = { readonly label: string; readonly place: number }

/**
 * Why a file could not be read as a slip. The words belong to whoever shows it. Nothing in here was
 * copied out of the file: labels and codes come from our own tables.
 */
export type Problem =
  | { readonly kind: 'empty' }
  /** Larger than `limit` bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-xml'; readonly looksLike: 'pdf' | 'zip' | 'tax-office-draft' | 'other' }
  /** Neither UTF-8 nor Shift_JIS, or said to be one and marked as another. */
  | { readonly kind: 'unknown-encoding' }
  /** Bytes that its encoding does not have. */
  | { readonly kind: 'damaged-text' }
  /** It brings its own rules of XML (a DTD), which no slip does. */
  | { readonly kind: 'own-rules' }
  | { readonly kind: 'damaged-xml' }
  /** More elements, or deeper ones, than any slip has. */
  | { readonly kind: 'too-complex' }
  | { readonly kind: 'unknown-form' }
  | { readonly kind: 'several-forms' }
  /** A form that we know, with nothing in it that we can read. */
  | { readonly kind: 'nothing-readable' }
  | { readonly kind: 'year-missing' }
  | { readonly kind: 'several-years' }
  /** The slip's year is none that can be computed; the years of income that can. */
  | { readonly kind: 'year-outside'; readonly first: number; readonly last: number }
  | { readonly kind: 'not-an-amount'; readonly at: Spot }
  | { readonly kind: 'negative'; readonly at: Spot }
  | { readonly kind: 'out-of-range'; readonly at: Spot; readonly largest: number }
  | { readonly kind: 'not-a-day'; readonly at: Spot }
  /** A code of a choice that the form does not have. */
  | { readonly kind: 'unknown-choice'; readonly at: Spot }
  /** Stands more than once where the form has it once. */
  | { readonly kind: 'repeated'; readonly at: Spot }
  /** Stands where the form does not have it: outside of its row, or inside of another place. */
  | { readonly kind: 'misplaced'; readonly at: Spot }
  /** Two values that cannot both be so. */
  | { readonly kind: 'contradiction'; readonly between: readonly [Spot, Spot] }
