import type { DetectionEvent } from '../events/event.ts'

/** What was measured against its limit, and the sentence that says so. */
export type Finding = {
  readonly measured: number
  readonly limit: number
  readonly why: string
}

/** A finding that time brought, not an event: whom it concerns. */
export type Found = { readonly key: string; readonly finding: Finding }

/** Everything that a counter remembers, as numbers by key, older half first. */
export type Saved = readonly (readonly [key: string, numbers: readonly number[]])[]

/** Counts for one rule, by key. Times are milliseconds of the engine's clock, which never goes back. */
export type Counter = {
  /** An event that meets the rule's conditions. */
  readonly take: (event: DetectionEvent, key: string, at: number) => Finding | undefined
  /** The account of this digest succeeded: one of what is counted was an honest mistake. */
  readonly drain?: (account: number, key: string, at: number) => void
  /** Whole seconds have passed. */
  readonly pass?: (at: number) => readonly Found[]
  /** Whether events of a key that was just alerted are left out, so that one attack is one alert. */
  readonly restsWhenQuiet: boolean
  readonly size: () => number
  readonly save: () => Saved
}
