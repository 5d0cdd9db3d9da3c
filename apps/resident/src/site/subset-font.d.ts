declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      readonly noHinting?: boolean
      /** Keeps no glyphs that only a layout feature would show. */
      readonly noLayoutClosure?: boolean
      readonly dropTables?: readonly string[]
    },
  ): Promise<Uint8Array>
}
