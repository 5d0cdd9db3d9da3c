/** How wide a text is, in half-width characters, in its widest line. */
export const textWidth = (text: string): number =>
  Math.max(...text.split('\n').map((line) => lineWidth(line)))

const lineWidth = (line: string): number =>
  Array.from(line).reduce((sum, character) => sum + (isNarrow(character) ? 1 : 2), 0)

/** Latin letters and half-width kana. */
const isNarrow = (character: string): boolean =>
  /[\u0020-\u007E\u00A0-\u00FF\uFF61-\uFF9F]/.test(character)

/** How many lines a text takes in a cell of that width, in half-width characters. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / Math.max(1, width))), 0)

/** In points, of the font of the cells. */
const lineHeight = 13.5
/** The most that Excel allows. */
const tallest = 409

/**
 * How tall a row must be to show all its texts, in points. It is written into the file, since not every
 * program works it out when it opens one.
 */
export const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  Math.min(
    tallest,
    Math.max(1, ...texts.map((text, i) => linesIn(text, (widths[i] ?? 10) - 1))) * lineHeight + 2,
  )
