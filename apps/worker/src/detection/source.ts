import type { DetectionEvent } from '@zeimori/detection'

/** How far a source has been read, as JSON. */
export type SourcePlace = unknown

/** What has come from a source since a place. */
export type Batch = {
  /** In the source's order; what no event could be made of is undefined, and only moves the place. */
  readonly items: readonly {
    readonly event: DetectionEvent | undefined
    readonly end: SourcePlace
  }[]
  /** The place behind all of them. */
  readonly end: SourcePlace
  /** Whether more is there already. */
  readonly more: boolean
  /** Whether something was gone before it had been read. */
  readonly lost: boolean
}

/** Where events come from. */
export type EventSource = {
  /** Under which its place is kept. */
  readonly name: string
  /** Reads on from a place; from none, where it has never been read, it begins with what comes from now on. */
  readonly read: (place: SourcePlace) => Promise<Batch>
}
