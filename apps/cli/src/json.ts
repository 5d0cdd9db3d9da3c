/** A key that stands twice in one object, and where. */
export type Repeated = { readonly path: string }

type Level = {
  /** The keys of an object so far; undefined in a list. */
  readonly keys: Set<string> | undefined
  readonly path: string
  /** Where the next value stands. */
  at: string
  index: number
}

/**
 * The keys that stand twice in one object of a text that is JSON. `JSON.parse` would take the last of them and say
 * nothing. Each object within is gone through without recursion, however deep it lies.
 */
export function repeatedKeys(text: string): readonly Repeated[] {
  const found: Repeated[] = []
  const levels: Level[] = []
  let i = 0
  while (i < text.length) {
    const sign = text[i]
    const level = levels.at(-1)
    if (sign === '"') {
      const end = endOfString(text, i)
      if (level?.keys !== undefined && isKey(text, end)) {
        const key = String(JSON.parse(text.slice(i, end)))
        level.at = level.path === '' ? key : `${level.path}.${key}`
        if (level.keys.has(key)) found.push({ path: level.at })
        level.keys.add(key)
      }
      i = end
      continue
    }
    if (sign === '{' || sign === '[') levels.push(within(level, sign === '{'))
    else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level !== undefined) level.index += 1
    i += 1
  }
  return found
}

/** The level of an object or a list that begins here. */
function within(outer: Level | undefined, object: boolean): Level {
  const path = outer === undefined ? '' : outer.keys ? outer.at : `${outer.path}[${outer.index}]`
  return { keys: object ? new Set() : undefined, path, at: path, index: 0 }
}

/** Just behind the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}

/** Whether a colon follows: then the string is a key. */
function isKey(text: string, end: number): boolean {
  let i = end
  while (' \t\r\n'.includes(text[i] ?? 'x')) i += 1
  return text[i] === ':'
}
