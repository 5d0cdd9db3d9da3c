/** Rows of characters and of keys that a hand runs along, in either direction. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
].flatMap((row) => [row, Array.from(row).toReversed().join('')])

/** From how many characters on a piece of a row is one. */
const shortestRun = 4

/** How many characters from here on are the same, or follow each other in a row. */
function runAt(text: string, from: number): number {
  const same = /^(.)\1*/su.exec(text.slice(from))?.[0].length ?? 0
  return rows.reduce((longest, row) => {
    let length = longest
    while (from + length < text.length && row.includes(text.slice(from, from + length + 1)))
      length += 1
    return length
  }, same)
}

/** What is left of a text in small letters without rows of four characters or more. */
export function withoutRuns(text: string): string {
  let rest = ''
  let at = 0
  while (at < text.length) {
    const length = runAt(text, at)
    if (length >= shortestRun) at += length
    else {
      rest += text[at] ?? ''
      at += 1
    }
  }
  return rest
}
