import type { Flags } from '@zeimori/stops'

/** One thing that is looked at before a stopped service opens a step further. */
export type Checked = {
  readonly name: string
  /** As people read it. */
  readonly title: string
  readonly ok: boolean
  readonly seen: string
}

/** What closes and opens the service. Only the command builds it. */
export type StopPort = Flags & {
  /**
   * Keeps what was served and how things stood, before it is closed.
   * @returns SHA-256 of it; undefined where it could not be kept in time: no stop waits for it
   */
  readonly keep: (target: string, at: Date) => Promise<string | undefined>
  /** Looks at the service from this machine, which the first step lets in. */
  readonly check: (target: string) => Promise<readonly Checked[]>
  /** Has the pages that browsers have kept learn how things stand: `release.json` of a written site. */
  readonly publish: () => Promise<void>
}
