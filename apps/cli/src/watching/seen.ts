/** What came of one look. */
export type Seen = {
  /** Stable: the same thing has the same the next time. */
  readonly id: string
  /** What was looked at, for whoever is told. */
  readonly what: string
  readonly ok: boolean
  /** What was seen, in a sentence. Nothing of it is anybody's. */
  readonly seen: string
}

/** One thing to look at. It never throws: what cannot be looked at is not well. */
export type Look = () => Promise<Seen>

/** A look that says what kept it from being done. */
export const look =
  (id: string, what: string, see: () => Promise<Pick<Seen, 'ok' | 'seen'>>): Look =>
  async () => {
    try {
      return { id, what, ...(await see()) }
    } catch (error) {
      const code = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : ''
      return { id, what, ok: false, seen: `見られませんでした（${code}）。` }
    }
  }
