/** A character that was typed and what is printed for it. */
export type Replaced = { readonly wanted: string; readonly used: string }

export type Legible = { readonly text: string; readonly replaced: readonly Replaced[] }

/** Stands for a character that the font has not, and of which no other form is known. */
const geta = '〓'

const isSelector = (character: string): boolean =>
  /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u.test(character)

/**
 * A text in characters that the fonts have: control characters and line breaks become spaces, a variant
 * (異体字セレクタ) its base character, a compatibility form its plain one, anything else 〓.
 * @param has whether some font has the character
 */
export function legible(text: string, has: (character: string) => boolean): Legible {
  const replaced: Replaced[] = []
  const characters = Array.from(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
  const shown = characters.map((one, i) => {
    if (isSelector(one)) return ''
    const used = has(one)
      ? one
      : (Array.from(one.normalize('NFKC')).find(has) ?? (has(geta) ? geta : ''))
    const next = characters[i + 1] ?? ''
    const wanted = isSelector(next) ? one + next : one
    if (used !== wanted) replaced.push({ wanted, used })
    return used
  })
  return { text: shown.join(''), replaced }
}
