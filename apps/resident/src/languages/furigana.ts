/** A stretch of text, with its reading in kana where it has kanji. */
export type Reading = { readonly base: string; readonly kana: string | undefined }

type Word = {
  readonly base: string
  readonly kana: string
  /** What must stand before it: a digit, a kanji, or anything. */
  readonly after: 'digit' | 'kanji' | 'any'
}

const kanji = /[\p{Script=Han}々]/u
const digit = /\d/
const kinds: Readonly<Record<string, Word['after']>> = { '#': 'digit', '@': 'kanji' }

/**
 * Reads texts aloud, as it were, by a list of words of which the longest fits best.
 * @param list 「扶養控除 ふようこうじょ」, a word a line; `#` before one that follows a digit (「#月 がつ」),
 *   `@` before one that follows kanji (「@後 ご」)
 */
export function reader(list: string): (text: string) => readonly Reading[] {
  const words = wordsByFirst(list)
  return (text) => {
    const parts: Reading[] = []
    let i = 0
    while (i < text.length) {
      const word = wordAt(words, text, i)
      if (word === undefined) {
        add(parts, text.charAt(i))
        i += 1
      } else {
        parts.push(...spread(word))
        i += word.base.length
      }
    }
    return parts
  }
}

function wordsByFirst(list: string): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>()
  for (const line of list.split('\n')) {
    const [named = '', kana] = line.trim().split(' ')
    if (kana === undefined) continue
    const after = kinds[named.charAt(0)] ?? 'any'
    const base = after === 'any' ? named : named.slice(1)
    const first = base.charAt(0)
    found.set(first, [...(found.get(first) ?? []), { base, kana, after }])
  }
  return found
}

/** The longest word that fits here; of two as long, the one that asks for what stands before it. */
function wordAt(
  words: ReadonlyMap<string, readonly Word[]>,
  text: string,
  i: number,
): Word | undefined {
  const before = text.charAt(i - 1)
  // 「31日」 is not 「1日」.
  if (digit.test(text.charAt(i)) && digit.test(before)) return undefined
  let best: Word | undefined
  for (const word of words.get(text.charAt(i)) ?? []) {
    const fits =
      text.startsWith(word.base, i) &&
      (word.after === 'any' || (word.after === 'digit' ? digit : kanji).test(before))
    const longer = word.base.length - (best?.base.length ?? 0)
    if (fits && (longer > 0 || (longer === 0 && word.after !== 'any'))) best = word
  }
  return best
}

/** 「引き受け」 as 引（ひ）き受（う）け: kana need no reading. Where digits are read with it, the word is whole. */
function spread({ base, kana }: Word): readonly Reading[] {
  if (digit.test(base)) return [{ base, kana }]
  const pieces = base.split(/([\p{Script=Han}々]+)/u).filter((piece) => piece !== '')
  const pattern = pieces.map((piece) => (kanji.test(piece) ? '(.+)' : piece)).join('')
  const readings = new RegExp(`^${pattern}$`).exec(kana)?.slice(1)
  if (readings === undefined) return [{ base, kana }]
  let next = 0
  return pieces.map((piece) =>
    kanji.test(piece) ? { base: piece, kana: readings[next++] } : { base: piece, kana: undefined },
  )
}

/** What has no reading stands together. */
function add(parts: Reading[], text: string): void {
  const last = parts.pop()
  if (last === undefined) parts.push({ base: text, kana: undefined })
  else if (last.kana === undefined) parts.push({ base: last.base + text, kana: undefined })
  else parts.push(last, { base: text, kana: undefined })
}

/** The kanji of a text that no word of the list reads. */
export const unread = (readings: readonly Reading[]): string =>
  readings
    .flatMap(({ base, kana }) =>
      kana === undefined ? (base.match(/[\p{Script=Han}々]+/gu) ?? []) : [],
    )
    .join(' ')
