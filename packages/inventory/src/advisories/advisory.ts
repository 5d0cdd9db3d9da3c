import type { Ecosystem } from '../software/software.ts'

/** A publication that some versions of some software are weak. */
export type Advisory = {
  /** As its publisher calls it, such as 「GHSA-…」 or 「DSA-…」. */
  readonly id: string
  /** What others call the same. */
  readonly aliases: readonly string[]
  /** Instants of ISO 8601, as they were published. */
  readonly published: string
  readonly modified: string
  /** It was taken back: nothing is weak by it any more. */
  readonly withdrawn?: string
  readonly summary: string
  readonly severity?: Severity
  /** CVSS vectors, as they were published. */
  readonly vectors: readonly string[]
  readonly affects: readonly Affected[]
}

export type Severity = 'low' | 'moderate' | 'high' | 'critical'

/** Which versions of one piece of software. */
export type Affected = {
  readonly ecosystem: Ecosystem
  /** Of Debian: the release, such as 「12」; undefined for all of them. */
  readonly release?: string
  /** Of Debian the source package. */
  readonly name: string
  readonly ranges: readonly Range[]
  /** Versions that are named one by one. */
  readonly versions: readonly string[]
}

/** From where to where, as OSV writes it: what happens at which version. */
export type Range = readonly RangeEvent[]

export type RangeEvent = {
  readonly kind: 'introduced' | 'fixed' | 'last-affected' | 'limit'
  readonly version: string
}
