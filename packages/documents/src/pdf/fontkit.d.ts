declare module 'fontkit' {
  type Glyph = {
    readonly id: number
    readonly codePoints: number[]
    readonly advanceWidth: number
  }

  type Font = {
    readonly postscriptName: string | null
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly italicAngle: number
    readonly capHeight: number
    readonly xHeight: number
    readonly bbox: {
      readonly minX: number
      readonly minY: number
      readonly maxX: number
      readonly maxY: number
      readonly width: number
      readonly height: number
    }
    readonly characterSet: number[]
    glyphForCodePoint(codePoint: number): Glyph
    layout(
      text: string,
      features?: Record<string, boolean> | string[],
    ): { readonly glyphs: Glyph[] }
    createSubset(): { includeGlyph(glyph: number | Glyph): number; encode(): Uint8Array }
  }

  /** Opens one font of the TrueType kind. */
  export function create(bytes: Uint8Array, name?: string): Font
}
