/** A part of the font of the papers: what it may hold lies between two code points. */
export type FontPart = {
  readonly from: number
  readonly to: number
  /** The TrueType file, deflated and in base64. */
  readonly load: () => Promise<string>
}

/** None here: the build of the site puts the parts in the place of this file. */
export const fontParts: readonly FontPart[] = []
