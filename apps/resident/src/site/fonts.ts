import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** A font cut down to the characters of the site. */
export type Font = { readonly weight: 400 | 700; readonly bytes: Uint8Array }

const files = {
  400: '400Regular/NotoSansJP_400Regular.ttf',
  700: '700Bold/NotoSansJP_700Bold.ttf',
} as const

/**
 * Noto Sans JP with just the characters that the pages show. Cutting takes seconds, so the result is
 * kept in `cache` under the hash of what it was made of.
 */
export const siteFonts = (characters: string, cache: string): Promise<readonly Font[]> =>
  Promise.all(([400, 700] as const).map((weight) => cutFont(weight, characters, cache)))

async function cutFont(weight: 400 | 700, characters: string, cache: string): Promise<Font> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${files[weight]}`),
  )
  const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 32)
  const kept = join(cache, `noto-sans-jp-${weight}-${key}.woff2`)
  if (existsSync(kept)) return { weight, bytes: readFileSync(kept) }
  const bytes = await subsetFont(source, characters, { targetFormat: 'woff2' })
  mkdirSync(cache, { recursive: true })
  // Renamed whole, so that an interrupted build leaves no half font to be found later.
  const draft = `${kept}.${process.pid}`
  writeFileSync(draft, bytes)
  renameSync(draft, kept)
  return { weight, bytes }
}

/** Each character of the texts once, in order; with all of ASCII and kana, which residents type. */
export function charactersOf(texts: readonly string[]): string {
  const always =
    range(0x20, 0x7e) +
    range(0x3041, 0x30ff) +
    range(0xff10, 0xff19) +
    '　、。「」（）％＋－×÷＝・…〜'
  return Array.from(new Set(Array.from(texts.join('') + always)))
    .sort()
    .join('')
}

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
