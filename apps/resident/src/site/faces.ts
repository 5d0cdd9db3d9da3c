import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileName } from './bundle.ts'
import { ascii, charactersOf, cutFont, unicodeRange, type Font } from './fonts.ts'
import { isDrawnInOurFont, scriptsOf, type Shell } from './shells.ts'

/** A font as the site carries it. */
export type Face = Font & { readonly path: string; readonly isFirst: boolean }

/**
 * Noto Sans JP in three parts: what the first page shows comes at once; the rest when a reason, a message
 * or another language needs it; the names of the municipalities only for who looks for them.
 * @param first the first page
 * @param later what else is drawn on the server
 */
export async function facesFor(
  root: string,
  shells: readonly Shell[],
  first: string,
  later: readonly string[],
): Promise<readonly Face[]> {
  const drawn = shells.filter(({ language }) => isDrawnInOurFont(language))
  const scripts = drawn.flatMap((shell) =>
    scriptsOf(shell).map((file) => ({
      text: file.text,
      isPlaces: shell.client.places.has(fileName(file)),
    })),
  )
  const textsWhere = (isPlaces: boolean): readonly string[] =>
    scripts.filter((script) => script.isPlaces === isPlaces).map(({ text }) => text)
  const seen = withoutPrint(first)
  const cache = join(root, '.cache/fonts')
  const cut = async (weight: Font['weight'], shown: string): Promise<readonly Face[]> => {
    const now = charactersOf([shown, ascii])
    const soon = others(charactersOf([first, ...later, ...textsWhere(false)]), now)
    const named = others(charactersOf(textsWhere(true)), now, soon)
    const fonts = await Promise.all([now, soon, named].map((one) => cutFont(weight, one, cache)))
    return fonts.map((font) => ({
      ...font,
      path: hashedName(`noto-sans-jp-${weight}`, 'woff2', font.bytes),
      isFirst: font.characters === now,
    }))
  }
  return (await Promise.all([cut(400, seen), cut(700, boldIn(seen))])).flat()
}

/** The page without what only a printer shows. */
const withoutPrint = (page: string): string => page.replace(/<div id="sheet">.*<\/main>/s, '')

/** What stands in bold letters. Whatever is missed here comes in our font a little later. */
const boldIn = (page: string): string =>
  Array.from(
    page.matchAll(
      /<(h[1-6]|strong|th)\b[^>]*>.*?<\/\1>|<p class="trial">.*?<\/p>|<a [^>]*aria-current[^>]*>.*?<\/a>/gs,
    ),
    ([text]) => text,
  ).join('')

/** The characters that are in none of the known sets. */
const others = (characters: string, ...known: readonly string[]): string =>
  Array.from(characters)
    .filter((character) => !known.some((set) => set.includes(character)))
    .join('')

/** The name of an asset, with what is in it. */
export function hashedName(name: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `assets/${name}-${hash}.${extension}`
}

/** The text is there at once in the device's font; ours takes its place when it has come, in all of it. */
export const fontFace = ({ weight, characters, path }: Face): string =>
  `@font-face{font-family:'Noto Sans JP';font-weight:${weight};font-display:swap;src:url(/${path}) format('woff2');unicode-range:${unicodeRange(characters)}}`
