/**
 * A map of at most twice `most` keys. What is used moves to the young half; when that is full, the old half
 * is forgotten. A flood of new keys pushes out what nobody used meanwhile, never what is active.
 */
export type Generations<T> = {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  readonly delete: (key: string) => void
  readonly size: () => number
  /** Older half first: setting them in this order gives the same map. */
  readonly entries: () => readonly (readonly [string, T])[]
}

export function generations<T>(most: number): Generations<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  const set = (key: string, value: T): void => {
    young.set(key, value)
    if (young.size < most) return
    old = young
    young = new Map()
  }
  return {
    get: (key) => {
      const found = young.get(key)
      if (found !== undefined) return found
      const older = old.get(key)
      if (older === undefined) return undefined
      old.delete(key)
      set(key, older)
      return older
    },
    set: (key, value) => {
      old.delete(key)
      set(key, value)
    },
    delete: (key) => {
      young.delete(key)
      old.delete(key)
    },
    size: () => young.size + old.size,
    entries: () => [...old, ...young],
  }
}
