import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import type { Measure } from '../form/fit.ts'

/** A piece of text in one font. */
export type Run = { readonly font: PDFFont; readonly text: string }

/** The fonts of a paper. Each is embedded when its first character is needed, and only with what is used. */
export type Fonts = {
  readonly has: (character: string) => boolean
  readonly runs: (text: string) => readonly Run[]
  readonly measure: Measure
}

/** Plain shapes: no ligatures, nothing that depends on neighbours. */
const features = { liga: false, ccmp: false, kern: false, calt: false, locl: false }

/**
 * Opens fonts, the one to be asked first at the front. fontkit 2 keeps every glyph when it cuts a font
 * down; older forks lose most Japanese ones without a word.
 */
export async function openFonts(
  document: PDFDocument,
  files: readonly Uint8Array[],
): Promise<Fonts> {
  document.registerFontkit(fontkit)
  const known = await Promise.all(
    files.map(async (bytes, i) => ({
      characters: new Set(fontkit.create(bytes).characterSet),
      font: await document.embedFont(bytes, {
        subset: true,
        customName: `ZEIMO${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i] ?? 'Z'}+NotoSansJP-Regular`,
        features,
      }),
    })),
  )
  const fontOf = (character: string): PDFFont | undefined =>
    known.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0))?.font
  const runs = (text: string): readonly Run[] => joined(Array.from(text), fontOf)
  return {
    has: (character) => fontOf(character) !== undefined,
    runs,
    measure: (text) =>
      runs(text).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, 1), 0),
  }
}

function joined(
  characters: readonly string[],
  fontOf: (character: string) => PDFFont | undefined,
): readonly Run[] {
  const runs: { font: PDFFont; text: string }[] = []
  for (const one of characters) {
    const font = fontOf(one)
    const last = runs[runs.length - 1]
    if (font === undefined) continue
    if (last?.font === font) last.text += one
    else runs.push({ font, text: one })
  }
  return runs
}
