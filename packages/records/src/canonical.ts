/** What a record may hold. Numbers are whole, so that every language writes them alike. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

/**
 * The one way to write a value as JSON (RFC 8785): keys in the order of their UTF-16 units, no spaces.
 * Keys whose value is undefined are left out.
 * @throws RangeError for a number that is not a safe integer, or a lone surrogate: our defect
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return whole(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .toSorted()
    .flatMap((key) => {
      const member = value[key]
      return member === undefined ? [] : [`${quoted(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('a lone surrogate cannot be recorded')
  return JSON.stringify(text)
}

function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError('only whole numbers can be recorded')
  return Object.is(number, -0) ? '0' : String(number)
}
