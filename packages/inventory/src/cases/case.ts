import type { Severity } from '../advisories/advisory.ts'
import type { Ecosystem } from '../software/software.ts'

/** The software that a case is about, as its advisories name it: of Debian the source package. */
export type Component = { readonly ecosystem: Ecosystem; readonly name: string }

/**
 * A weakness of one piece of software that runs here, from its first sight on. Nothing of it is ever forgotten: what
 * its publishers change later is taken over only where it makes no deadline later.
 */
export type Case = {
  readonly component: Component
  /** Every name under which publishers have spoken of it; the first is the one that people read. */
  readonly names: readonly string[]
  /**
   * The earliest publication that was ever said of it, and never later than its first sight: clocks of publishers
   * go wrong. In milliseconds since 1970.
   */
  readonly publishedAt: number
  readonly seenAt: number
  /** As it was said last. */
  readonly severity: Severity | undefined
  readonly summary: string
  /** The next version that is mended, where one is known. */
  readonly fixedIn: string | undefined
  /** The versions that ran here when it was looked at last. */
  readonly versions: readonly string[]
  /** No version could be compared: somebody has to look. */
  readonly doubtful: boolean
  readonly state: CaseState
}

/**
 * `open`: a weak version runs here, or its publication is gone and nobody has taken it back. `mended`: no weak version
 * runs any more. `withdrawn`: whoever published it took it back. `corrected`: it is published as not about what runs.
 */
export type CaseState = 'open' | 'mended' | 'withdrawn' | 'corrected'

/** What happened to a case. */
export type CaseChange =
  'opened' | 'reopened' | 'earlier' | 'told-anew' | Exclude<CaseState, 'open'>
