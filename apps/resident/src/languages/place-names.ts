import type { Reading } from './furigana.ts'

/** A municipality's name and its own よみ. */
export type PlaceName = { readonly 名称: string; readonly よみ: string }

/** The readings that are known at the moment: a list of words could not tell one 朝日町 from another. */
const learned = new Map<string, string>()

/** From now on these are the municipalities whose names are read by their own よみ. */
export function readPlaces(names: readonly PlaceName[]): void {
  learned.clear()
  for (const { 名称, よみ } of names) learned.set(名称, よみ)
}

/** Reads the names of the municipalities by their own よみ, and what is around them by `read`. */
export const withPlaces =
  (read: (text: string) => readonly Reading[]): ((text: string) => readonly Reading[]) =>
  (text) => {
    const found = firstPlace(text)
    if (found === undefined) return read(text)
    const { at, name, kana } = found
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
    return [
      ...(before === '' ? [] : read(before)),
      { base: name, kana },
      ...(after === '' ? [] : withPlaces(read)(after)),
    ]
  }

/** 「見本市民税」 is 見本 and 市民税. */
const isName = (text: string, end: number): boolean => text.charAt(end) !== '民'

/** The name that stands first in a text; of two that begin there, the longer. */
function firstPlace(
  text: string,
): { readonly at: number; readonly name: string; readonly kana: string } | undefined {
  return [...learned]
    .map(([name, kana]) => ({ at: text.indexOf(name), name, kana }))
    .filter(({ at, name }) => at >= 0 && isName(text, at + name.length))
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]
}
