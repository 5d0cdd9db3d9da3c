import * as fontkit from 'fontkit'

/** A part of a font that can be fetched: what it may hold lies between two code points. */
export type FontSource = {
  readonly from: number
  readonly to: number
  readonly load: () => Promise<Uint8Array>
}

/**
 * Loads as few parts of a font as a text needs: the first always, and further ones only while characters
 * are missing that they may hold.
 */
export async function fontsFor(
  text: string,
  sources: readonly FontSource[],
): Promise<readonly Uint8Array[]> {
  const start: Loaded = { fonts: [], missing: new Set(Array.from(text, codeOf)) }
  const { fonts } = await sources.reduce<Promise<Loaded>>(async (before, source, i) => {
    const { fonts: loaded, missing } = await before
    const mayHelp = [...missing].some((code) => code >= source.from && code <= source.to)
    if (i > 0 && !mayHelp) return { fonts: loaded, missing }
    const bytes = await source.load()
    const held = new Set(fontkit.create(bytes).characterSet)
    return {
      fonts: [...loaded, bytes],
      missing: new Set([...missing].filter((code) => !held.has(code))),
    }
  }, Promise.resolve(start))
  return fonts
}

type Loaded = { readonly fonts: readonly Uint8Array[]; readonly missing: ReadonlySet<number> }

const codeOf = (character: string): number => character.codePointAt(0) ?? 0
