/** More of a text out of a file tells nobody anything. */
const longest = 200

/** What would move the cursor, reorder the line or break it: control and format characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A text out of a case file, safe to print on one line of a terminal. */
export function shown(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return cut.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}
