import type { FormReader } from '../form-reader.ts'
import type { Layout } from '../layout.ts'
import type { SlipKind } from '../slip.ts'

/** A form that can be read: its places, and what becomes of them. */
export type Form = {
  readonly kind: SlipKind
  /** The versions of the form that we have seen. */
  readonly versions: readonly string[]
  readonly layout: Layout
  /** Carries what the declaration takes. @returns the years of income that the form names */
  readonly read: (reader: FormReader) => readonly (number | undefined)[]
}
