import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import type { FontFiles } from './font-files.ts'

/** A font that draws and measures. */
export type Face = {
  readonly font: PDFFont
  /** The width of a text, in ems. */
  readonly measure: (text: string) => number
  /** The text as the font can show it: what it lacks becomes a visible mark. */
  readonly legible: (text: string) => string
}

export type Faces = { readonly regular: Face; readonly bold: Face }

/** Printers' mark for a missing character. */
const missing = '〓'

/** Plain shapes: no ligatures, nothing that depends on neighbours, so that widths add up. */
const features = { liga: false, ccmp: false, kern: false, calt: false, locl: false }

/** Embeds both fonts; of each only what is drawn goes into the file. fontkit 2 keeps every glyph. */
export async function openFaces(document: PDFDocument, files: FontFiles): Promise<Faces> {
  document.registerFontkit(fontkit)
  const open = async (bytes: Uint8Array, name: string): Promise<Face> =>
    faceOf(
      await document.embedFont(bytes, { subset: true, customName: name, features }),
      fontkit.create(bytes),
    )
  return {
    regular: await open(files.regular, 'ZEIMOA+NotoSansJP-Regular'),
    bold: await open(files.bold, 'ZEIMOB+NotoSansJP-Bold'),
  }
}

function faceOf(font: PDFFont, file: fontkit.Font): Face {
  const known = new Set(file.characterSet)
  const widths = new Map<string, number>()
  const widthOf = (character: string): number => {
    const kept = widths.get(character)
    if (kept !== undefined) return kept
    const glyph = file.glyphForCodePoint(character.codePointAt(0) ?? 0)
    const width = glyph.advanceWidth / file.unitsPerEm
    widths.set(character, width)
    return width
  }
  return {
    font,
    measure: (text) => Array.from(text).reduce((sum, one) => sum + widthOf(one), 0),
    legible: (text) =>
      Array.from(text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  '), (one) =>
        one === '\n' || known.has(one.codePointAt(0) ?? 0) ? one : missing,
      ).join(''),
  }
}
