/** A line that is one JSON object; reading a field of it never throws. */
export type Fields = {
  /** The first of these names that holds a text or a number, as text. */
  readonly text: (...names: readonly string[]) => string | undefined
  /** The first of these names that holds a number, or a text that is one. */
  readonly number: (...names: readonly string[]) => number | undefined
  readonly flag: (name: string) => boolean | undefined
  readonly value: (...names: readonly string[]) => unknown
}

/** Absent where the line is not one JSON object. */
export function readFields(line: string): Fields | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
  const held = new Map<string, unknown>(Object.entries(parsed))
  const value = (...names: readonly string[]): unknown => {
    for (const name of names) if (held.has(name)) return held.get(name)
    return undefined
  }
  const text = (...names: readonly string[]): string | undefined => {
    const found = value(...names)
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
  }
  return {
    value,
    text,
    number: (...names) => {
      const found = text(...names)?.trim()
      const number = found === undefined || found === '' ? Number.NaN : Number(found)
      return Number.isFinite(number) ? number : undefined
    },
    flag: (name) => {
      const found = held.get(name)
      return typeof found === 'boolean' ? found : undefined
    },
  }
}
