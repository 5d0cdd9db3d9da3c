/** How something is asked for: how long it is waited for, and what ends it all. */
export type Asking = {
  /** In milliseconds. */
  readonly patience: number
  readonly signal: AbortSignal
}
