import {
  beginText,
  endText,
  fill,
  lineTo,
  moveTo,
  rectangle,
  setFillingGrayscaleColor,
  setFontAndSize,
  setLineWidth,
  setStrokingGrayscaleColor,
  setTextMatrix,
  showText,
  stroke,
  type PDFName,
  type PDFOperator,
  type PDFPage,
} from '@cantoo/pdf-lib'
import type { Face } from './fonts.ts'

/** A4 in points, and how far from its edges the text stays. */
export const paper = { short: 595.28, long: 841.89, side: 34, top: 48, bottom: 44 } as const

/** What is drawn on one page, in points from its upper left corner. */
export type Sheet = {
  readonly page: PDFPage
  readonly width: number
  readonly height: number
  readonly write: (text: string, at: Spot, face: Face, size: number) => readonly PDFOperator[]
  readonly box: (
    x: number,
    y: number,
    w: number,
    h: number,
    ground?: number,
  ) => readonly PDFOperator[]
  /** An arrow from above to below. */
  readonly arrow: (x: number, from: number, to: number) => readonly PDFOperator[]
}

/** Where a line of text stands: its left edge and its base line. */
export type Spot = { readonly x: number; readonly y: number }

/** How dark lines are: 0 is black, 1 is white. */
const grey = 0.45

export function sheetOf(page: PDFPage): Sheet {
  const { width, height } = page.getSize()
  const names = new Map<Face, PDFName>()
  const nameOf = (face: Face): PDFName => {
    const name = names.get(face) ?? page.node.newFontDictionary('F', face.font.ref)
    names.set(face, name)
    return name
  }
  return {
    page,
    width,
    height,
    write: (text, { x, y }, face, size) =>
      text === ''
        ? []
        : [
            setFillingGrayscaleColor(0),
            beginText(),
            setFontAndSize(nameOf(face), size),
            setTextMatrix(1, 0, 0, 1, rounded(x), rounded(height - y)),
            showText(face.font.encodeText(text)),
            endText(),
          ],
    box: (x, y, w, h, ground) => {
      const shape = rectangle(rounded(x), rounded(height - y - h), rounded(w), rounded(h))
      const filled = ground === undefined ? [] : [setFillingGrayscaleColor(ground), shape, fill()]
      return [...filled, setStrokingGrayscaleColor(grey), setLineWidth(0.5), shape, stroke()]
    },
    arrow: (x, from, to) => {
      const [top, tip] = [rounded(height - from), rounded(height - to)]
      const line = [moveTo(rounded(x), top), lineTo(rounded(x), tip), stroke()]
      const head = [
        moveTo(rounded(x - 4), tip + 6),
        lineTo(rounded(x), tip),
        lineTo(rounded(x + 4), tip + 6),
        stroke(),
      ]
      return [setStrokingGrayscaleColor(0.2), setLineWidth(1), ...line, ...head]
    },
  }
}

const rounded = (points: number): number => Math.round(points * 100) / 100
