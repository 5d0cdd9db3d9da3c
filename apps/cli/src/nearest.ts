/** Says which of the words allowed is most like the given one; where none is, which there are, if they are few. */
export function likeText(given: string, allowed: readonly string[]): string {
  const near = nearest(given, allowed)
  if (near !== undefined) return `。近いのは「${near}」です`
  return allowed.length > 0 && allowed.length <= few ? `（書けるのは ${allowed.join('、')}）` : ''
}

/** As many words as a line can tell. */
const few = 12

/** The word among those allowed that is most like the given one; undefined where none is like it. */
function nearest(given: string, allowed: readonly string[]): string | undefined {
  const word = plain(given)
  if (word === '' || word.length > longest) return undefined
  let best: { readonly name: string; readonly apart: number } | undefined
  for (const name of allowed) {
    const apart = apartness(word, plain(name))
    if (apart <= alike && (best === undefined || apart < best.apart)) best = { name, apart }
  }
  return best?.name
}

/** Longer than any word that is allowed. */
const longest = 40
/** Up to half of the letters may differ. */
const alike = 0.5

const plain = (word: string): string => word.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '')

/** 0 for the same word, 1 for one without a letter in common. */
function apartness(a: string, b: string): number {
  if (a === b) return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // The beginning or a part of a word: 「長期」 of 「長期一般」.
  if (short.length > 1 && long.includes(short)) return alike * (1 - short.length / long.length)
  return distance(a, b) / Math.max(a.length, b.length)
}

/** How many letters must be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1]
    for (let i = 0; i < b.length; i++) {
      const changed = (row[i] ?? 0) + (letter === b[i] ? 0 : 1)
      next.push(Math.min(changed, (row[i + 1] ?? 0) + 1, (next[i] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
