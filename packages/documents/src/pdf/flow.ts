import type { PDFDocument, PDFOperator } from '@cantoo/pdf-lib'
import type { Report } from '@zeimori/records'
import { eraMoment } from '@zeimori/records'
import type { Face, Faces } from './fonts.ts'
import { paper, sheetOf, type Sheet } from './sheet.ts'
import type { Element, Structure } from './structure.ts'
import { wrap } from './wrap.ts'

/** Text runs down the pages; what comes next begins where the last ended. */
export type Flow = {
  readonly faces: Faces
  readonly structure: Structure
  readonly width: number
  /** How far it is to the end of this page, and how much a whole page takes, in points. */
  readonly room: () => number
  readonly whole: number
  readonly nextPage: () => void
  readonly skip: (points: number) => void
  /** Draws at the present place: the function gets the sheet and its left upper corner. */
  readonly draw: (
    make: (sheet: Sheet, page: number, x: number, y: number) => readonly PDFOperator[],
  ) => void
  /** A text over the whole width, broken into lines and over pages. */
  readonly paragraph: (text: string, style: TextStyle, element: Element) => void
  /** Numbers the pages, and writes what stands above and below each. */
  readonly finish: () => void
}

export type TextStyle = { readonly face: Face; readonly size: number }

/** The height of a line, in font sizes. */
export const leading = 1.45

export function flowOf(
  document: PDFDocument,
  report: Report,
  faces: Faces,
  structure: Structure,
): Flow {
  const size: [number, number] =
    report.orientation === 'portrait' ? [paper.short, paper.long] : [paper.long, paper.short]
  const sheets: Sheet[] = []
  let y = paper.top
  const nextPage = (): void => {
    sheets.push(sheetOf(document.addPage(size)))
    y = paper.top
  }
  nextPage()
  const bottom = size[1] - paper.bottom
  const width = size[0] - paper.side * 2
  const draw: Flow['draw'] = (make) => {
    const sheet = sheets[sheets.length - 1]
    if (sheet !== undefined)
      sheet.page.pushOperators(...make(sheet, sheets.length - 1, paper.side, y))
  }
  return {
    faces,
    structure,
    width,
    room: () => bottom - y,
    whole: bottom - paper.top,
    nextPage,
    skip: (points) => {
      y += points
    },
    draw,
    paragraph: (text, { face, size: points }, element) => {
      const height = points * leading
      for (const line of wrap(face.legible(text), width / points, face.measure)) {
        if (y + height > bottom) nextPage()
        draw((sheet, page, x, top) =>
          structure.text(
            element,
            page,
            sheet.write(line, { x, y: top + points * 1.1 }, face, points),
          ),
        )
        y += height
      }
    },
    finish: () => {
      sheets.forEach((sheet, i) => {
        const drawn = edges(report, sheet, faces.regular, i, sheets.length)
        sheet.page.pushOperators(...structure.decoration(drawn))
      })
      structure.finish(sheets.map(({ page }) => page))
    },
  }
}

/** The title above each page but the first, the time and the number of the page below each. */
function edges(
  report: Report,
  sheet: Sheet,
  face: Face,
  index: number,
  pages: number,
): readonly PDFOperator[] {
  const size = 8
  const ended = (text: string): number => sheet.width - paper.side - face.measure(text) * size
  const subject = face.legible(report.subject)
  const number = `${index + 1} / ${pages} ページ`
  const below = sheet.height - paper.bottom + 22
  const above = paper.top - 18
  return [
    ...(index === 0
      ? []
      : [
          ...sheet.write(face.legible(report.title), { x: paper.side, y: above }, face, size),
          ...sheet.write(subject, { x: ended(subject), y: above }, face, size),
        ]),
    ...sheet.write(`${eraMoment(report.asOf)} 現在`, { x: paper.side, y: below }, face, size),
    ...sheet.write(number, { x: ended(number), y: below }, face, size),
  ]
}
