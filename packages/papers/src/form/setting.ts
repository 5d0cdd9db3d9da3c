import { fit, lineDistance, padding, pointsPerMm, type Measure } from './fit.ts'
import type { Align, Rect } from './form.ts'

/** One line as it is set: `x` is where its `align` side or middle stands, `y` its base line, in millimetres. */
export type SetLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly align: Align
  /** In points. */
  readonly size: number
}

type Words = Rect & {
  readonly align: Align
  readonly size: number
  readonly upright?: true
  readonly cells?: number
}

/** From the middle of a line of kanji down to its base line, in sizes. */
const belowMiddle = 0.37

/** Where the lines of a text stand in its box. */
export function setText(
  text: string,
  words: Words,
  measure: Measure,
): { readonly lines: readonly SetLine[]; readonly tooLong: boolean } {
  if (words.upright) return { lines: fromTop(text, words), tooLong: false }
  if (words.cells !== undefined) return inCells(text, words, words.cells)
  const { lines, size, tooLong } = fit(text, words, words.size, measure)
  const height = size / pointsPerMm
  const middle = words.y + words.h / 2
  const first = middle - ((lines.length - 1) * lineDistance * height) / 2
  return {
    tooLong,
    lines: lines.map((line, i) => ({
      text: line,
      x: anchor(words),
      y: first + i * lineDistance * height + belowMiddle * height,
      align: words.align,
      size,
    })),
  }
}

function anchor({ x, w, align }: Words): number {
  switch (align) {
    case 'left':
      return x + padding
    case 'center':
      return x + w / 2
    case 'right':
      return x + w - padding
  }
}

function fromTop(text: string, { x, y, w, h, size }: Words): readonly SetLine[] {
  const characters = Array.from(text)
  const step = Math.min(h / characters.length, (size / pointsPerMm) * 1.6)
  const top = y + (h - step * characters.length) / 2
  return characters.map((one, i) => ({
    text: one,
    x: x + w / 2,
    y: top + step * (i + 0.5) + (belowMiddle * size) / pointsPerMm,
    align: 'center',
    size: Math.min(size, step * pointsPerMm),
  }))
}

/** One character a cell, the last one in the last cell. */
function inCells(
  text: string,
  { x, y, w, h, size }: Words,
  cells: number,
): { readonly lines: readonly SetLine[]; readonly tooLong: boolean } {
  const characters = Array.from(text.replace(/,/g, ''))
  const side = w / cells
  const points = Math.min(size, side * pointsPerMm, h * pointsPerMm)
  return {
    tooLong: characters.length > cells,
    lines: characters.slice(-cells).map((one, i, shown) => ({
      text: one,
      x: x + side * (cells - shown.length + i + 0.5),
      y: y + h / 2 + (belowMiddle * points) / pointsPerMm,
      align: 'center',
      size: points,
    })),
  }
}

/** The two strokes of a tick in a box, as three points in millimetres. */
export const tickIn = ({ x, y, w, h }: Rect): readonly (readonly [x: number, y: number])[] => {
  const side = Math.min(w, h, 4)
  const left = x + (w - side) / 2
  const top = y + (h - side) / 2
  return [
    [left + side * 0.16, top + side * 0.5],
    [left + side * 0.42, top + side * 0.78],
    [left + side * 0.88, top + side * 0.16],
  ]
}
