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
  type PDFFont,
  type PDFName,
  type PDFOperator,
} from '@cantoo/pdf-lib'
import { pointsPerMm } from '../form/fit.ts'
import type { Rect, Rule } from '../form/form.ts'
import { tickIn, type SetLine } from '../form/setting.ts'
import type { Fonts } from './fonts.ts'

/** Draws in millimetres from the upper left corner of one page. */
export type Pen = {
  readonly rules: (rules: readonly Rule[]) => readonly PDFOperator[]
  readonly lines: (lines: readonly SetLine[]) => readonly PDFOperator[]
  readonly tick: (rect: Rect) => readonly PDFOperator[]
}

/** How light the grey grounds are: 0 is black, 1 is white. */
const grey = 0.93

/** @param nameOf the name of a font among the page's resources */
export function penFor(height: number, fonts: Fonts, nameOf: (font: PDFFont) => PDFName): Pen {
  const up = (y: number): number => rounded((height - y) * pointsPerMm)

  const rule = (one: Rule): readonly PDFOperator[] =>
    one.kind === 'ground'
      ? [
          setFillingGrayscaleColor(grey),
          rectangle(across(one.x), up(one.y + one.h), across(one.w), rounded(one.h * pointsPerMm)),
          fill(),
        ]
      : [
          setLineWidth(across(one.width)),
          moveTo(across(one.from[0]), up(one.from[1])),
          lineTo(across(one.to[0]), up(one.to[1])),
          stroke(),
        ]

  const line = ({ text, x, y, align, size }: SetLine): readonly PDFOperator[] => {
    const width = (fonts.measure(text) * size) / pointsPerMm
    let at = x - (align === 'left' ? 0 : align === 'center' ? width / 2 : width)
    return fonts.runs(text).flatMap(({ font, text: words }) => {
      const start = at
      at += (font.widthOfTextAtSize(words, 1) * size) / pointsPerMm
      return [
        beginText(),
        setFontAndSize(nameOf(font), rounded(size)),
        setTextMatrix(1, 0, 0, 1, across(start), up(y)),
        showText(font.encodeText(words)),
        endText(),
      ]
    })
  }

  return {
    // The grounds first, so that they cover no line.
    rules: (rules) => [
      setStrokingGrayscaleColor(0),
      ...rules.filter(({ kind }) => kind === 'ground').flatMap(rule),
      ...rules.filter(({ kind }) => kind === 'line').flatMap(rule),
    ],
    lines: (lines) => [setFillingGrayscaleColor(0), ...lines.flatMap(line)],
    tick: (rect) => {
      const [first, ...rest] = tickIn(rect).map(([x, y]) => [across(x), up(y)] as const)
      if (first === undefined) return []
      return [
        setStrokingGrayscaleColor(0),
        setLineWidth(1.1),
        moveTo(...first),
        ...rest.map((point) => lineTo(...point)),
        stroke(),
      ]
    },
  }
}

/** Points from the left edge. */
const across = (x: number): number => rounded(x * pointsPerMm)

const rounded = (points: number): number => Math.round(points * 100) / 100
