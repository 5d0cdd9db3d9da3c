/** How many may come at once, and after how many milliseconds there is one more. */
type Bucket = { readonly most: number; readonly every: number }

/** A page with all that belongs to it passes; going on and on does not. */
const seeing: Bucket = { most: 40, every: 500 }
/** Forms are sent one after the other, as people do. */
const sending: Bucket = { most: 5, every: 2000 }

/** So many sources are remembered; the oldest is forgotten first. */
const mostSources = 10_000

type Level = { level: number; at: number }

/** Lets sources that are slowed down have their requests at a person's pace. */
export type Pace = {
  /** @returns whether this request may pass, at a time in milliseconds */
  readonly passes: (network: string, sends: boolean, at: number) => boolean
}

export function pace(): Pace {
  const levels = new Map<string, Level>()
  return {
    passes: (network, sends, at) => {
      const { most, every } = sends ? sending : seeing
      const key = `${network} ${sends ? 'sends' : 'sees'}`
      const { level, at: before } = levels.get(key) ?? { level: 0, at }
      const left = Math.max(0, level - Math.max(0, at - before) / every)
      const isPassing = left + 1 <= most
      levels.delete(key)
      levels.set(key, { level: isPassing ? left + 1 : left, at })
      const [oldest] = levels.keys()
      if (levels.size > mostSources && oldest !== undefined) levels.delete(oldest)
      return isPassing
    },
  }
}
