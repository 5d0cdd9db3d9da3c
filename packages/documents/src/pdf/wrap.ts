/** No line begins with these. (JIS X 4051 行頭禁則) */
const notFirst = new Set(
  '、。，．・：；？！）」』】〕］｝〉》”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％',
)
/** No line ends with these. (行末禁則) */
const notLast = new Set('（「『【〔［｛〈《“‘([{')

const isLatin = (character: string): boolean => /[\u0021-\u007E\u00C0-\u024F]/.test(character)

/**
 * Breaks a text into lines that are not wider than the width: between Japanese characters, between Latin
 * words, and within a word only where it is wider than a whole line.
 * @param measure the width of a text in the unit of `width`
 */
export const wrap = (
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] => text.split('\n').flatMap((line) => wrapLine(line, width, measure))

function wrapLine(
  line: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (measure(line) <= width) return [line]
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const piece of pieces(line)) {
    const needed = measure(piece)
    if (used + needed <= width) {
      current += piece
      used += needed
      continue
    }
    if (current !== '') lines.push(current.trimEnd())
    const broken = needed <= width ? [piece.trimStart()] : letters(piece, width, measure)
    lines.push(...broken.slice(0, -1))
    current = broken[broken.length - 1] ?? ''
    used = measure(current)
  }
  return current === '' ? lines : [...lines, current]
}

/** What stays together: a Latin word, or a character with what may not stand apart from it. */
function pieces(line: string): readonly string[] {
  const all: string[] = []
  let before = ''
  for (const character of line) {
    const last = all.length - 1
    const joins =
      last >= 0 &&
      (notFirst.has(character) || notLast.has(before) || (isLatin(before) && isLatin(character)))
    if (joins) all[last] = `${all[last] ?? ''}${character}`
    else all.push(character)
    before = character
  }
  return all
}

/** A piece that is wider than a line, broken wherever the line is full. */
function letters(
  piece: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const character of piece) {
    if (current !== '' && measure(current + character) > width) {
      lines.push(current)
      current = ''
    }
    current += character
  }
  return [...lines, current]
}
