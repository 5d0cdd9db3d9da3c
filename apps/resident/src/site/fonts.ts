import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { keptOrMade } from './kept.ts'

/** A font cut down to some characters. */
export type Font = {
  readonly weight: 400 | 700
  readonly characters: string
  readonly bytes: Uint8Array
}

const files = {
  400: '400Regular/NotoSansJP_400Regular.ttf',
  700: '700Bold/NotoSansJP_700Bold.ttf',
} as const

export const fontPackage = '@expo-google-fonts/noto-sans-jp'

/** Without the other shapes of a character, which no page asks for: they are half of the bytes. */
const how = { targetFormat: 'woff2', noLayoutClosure: true } as const

/** Noto Sans JP in one weight, with just these characters. Cutting takes seconds, so the result is kept in `cache` under the hash of what it was made of. */
export async function cutFont(
  weight: Font['weight'],
  characters: string,
  cache: string,
): Promise<Font> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve(`${fontPackage}/${files[weight]}`),
  )
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify(how))
    .update(characters)
    .digest('hex')
    .slice(0, 32)
  const kept = join(cache, `noto-sans-jp-${weight}-${key}.woff2`)
  const bytes = await keptOrMade(kept, () => subsetFont(source, characters, how))
  return { weight, characters, bytes }
}

/** Each character of the texts once, in order. */
export const charactersOf = (texts: readonly string[]): string =>
  Array.from(new Set(texts.flatMap((text) => Array.from(new Set(text)))))
    .sort()
    .join('')

/** Printable ASCII, which residents type. */
export const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) =>
  String.fromCodePoint(0x20 + i),
).join('')

/** The characters as a CSS `unicode-range`, neighbours joined. */
export function unicodeRange(characters: string): string {
  const ranges: [number, number][] = []
  for (const code of Array.from(characters, (character) => character.codePointAt(0) ?? 0)) {
    const last = ranges[ranges.length - 1]
    if (last !== undefined && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',')
}

const hex = (code: number): string => code.toString(16)
