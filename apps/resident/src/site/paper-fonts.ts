import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { standardForm } from '@zeimori/papers'
import { 年度一覧 } from '@zeimori/tax'
import type { Plugin } from 'esbuild'
import subsetFont from 'subset-font'
import { fontPackage } from './fonts.ts'
import { keptOrMade } from './kept.ts'

/** What the PDF of a paper needs of a font and no more: no layout tables, no hints. */
const dropTables = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx']

/** A part of the font: what is fetched at once. */
type Part = { readonly from: number; readonly to: number; readonly deflated: string }

/**
 * Puts the font of the papers into the bundle as modules, since a page may fetch nothing else: the
 * characters of everyday first, the others in parts that are fetched when a name needs them. The same for
 * every language, so that one plugin, which cuts them once, serves all bundles.
 */
export const paperFonts = (root: string): Plugin => {
  let parts: Promise<readonly Part[]> | undefined
  const all = (): Promise<readonly Part[]> => (parts ??= makeParts(join(root, '.cache/fonts')))
  return {
    name: 'fonts of the papers',
    setup(bundle) {
      bundle.onLoad({ filter: /\/papers\/font-parts\.ts$/ }, async () => ({
        contents: listOf(await all()),
        loader: 'js',
      }))
      // fontkit opens WOFF2 with it; our parts are plain TrueType, and its dictionary is large.
      bundle.onResolve({ filter: /^brotli\/decompress/ }, () => ({
        path: 'brotli',
        namespace: 'not-needed',
      }))
      bundle.onLoad({ filter: /.*/, namespace: 'not-needed' }, () => ({
        contents: 'export default undefined',
        loader: 'js',
      }))
      bundle.onResolve({ filter: /^paper-font:\d+$/ }, ({ path }) => ({
        path: path.slice('paper-font:'.length),
        namespace: 'paper-font',
      }))
      bundle.onLoad({ filter: /^\d+$/, namespace: 'paper-font' }, async ({ path }) => ({
        contents: `export const deflated = ${JSON.stringify((await all())[Number(path)]?.deflated ?? '')}`,
        loader: 'js',
      }))
    },
  }
}

/** The module that `papers/font-parts.ts` stands for. */
const listOf = (parts: readonly Part[]): string =>
  `export const fontParts = [${parts
    .map(
      ({ from, to }, i) =>
        `{ from: ${from}, to: ${to}, load: async () => (await import(${JSON.stringify(`paper-font:${i}`)})).deflated }`,
    )
    .join(', ')}]`

async function makeParts(cache: string): Promise<readonly Part[]> {
  const file = createRequire(import.meta.url).resolve(
    `${fontPackage}/400Regular/NotoSansJP_400Regular.ttf`,
  )
  const font = readFileSync(file)
  return Promise.all(partsOf(codesIn(font)).map((codes) => makePart(font, codes, cache)))
}

async function makePart(font: Uint8Array, codes: readonly number[], cache: string): Promise<Part> {
  const text = String.fromCodePoint(...codes)
  const key = createHash('sha256').update(font).update(text).update(dropTables.join()).digest('hex')
  const kept = join(cache, `paper-${key.slice(0, 32)}.deflate`)
  const deflated = await keptOrMade(kept, async () => {
    const cut = await subsetFont(font, text, {
      targetFormat: 'truetype',
      noHinting: true,
      noLayoutClosure: true,
      dropTables,
    })
    return deflateRawSync(cut, { level: 9 })
  })
  return {
    from: Math.min(...codes),
    to: Math.max(...codes),
    deflated: Buffer.from(deflated).toString('base64'),
  }
}

/** The module of a part that hardly any name needs: any but the first two. */
export const rareFont = /^paper-font:(?:[2-9]|\d{2,})$/

/** How many characters a part has at most, beside the first two. */
const perPart = 2500

/** 第一水準と記号、第二水準とIBM拡張、残りを符号の順に。 */
function partsOf(inFont: ReadonlySet<number>): readonly (readonly number[])[] {
  const left = new Set(inFont)
  const take = (codes: Iterable<number>): readonly number[] =>
    [...codes].filter((code) => left.delete(code))
  const everyday = take([
    ...printedCodes(),
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xff),
    ...range(0x2460, 0x24ff),
    ...range(0x3251, 0x325f),
    ...range(0xff01, 0xffe5),
    ...charactersIn('euc-jp', range(0xa1, 0xcf), 0xa1),
    // Family names of many people that stand outside of the first level.
    ...Array.from('髙﨑濵德塚澤齋齊廣邉邊濱櫻眞惠條彌', (one) => one.codePointAt(0) ?? 0),
  ])
  const second = take([
    ...charactersIn('euc-jp', range(0xd0, 0xf4), 0xa1),
    ...charactersIn('shift_jis', range(0xfa, 0xfc), 0x40),
  ])
  const others = [...left].sort((a, b) => a - b)
  const chunks = Array.from({ length: Math.ceil(others.length / perPart) }, (_, i) =>
    others.slice(i * perPart, (i + 1) * perPart),
  )
  return [everyday, second, ...chunks]
}

/** Every character that the standard papers themselves print, and those that stand for others. */
const printedCodes = (): readonly number[] =>
  Array.from(
    Object.values(年度一覧)
      .flatMap(({ 記号 }) => standardForm(記号).pages)
      .flatMap(({ background }) => (background.kind === 'drawn' ? background.labels : []))
      .map(({ text }) => text)
      .join('') + '△〓',
    (one) => one.codePointAt(0) ?? 0,
  )

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** The characters of a double-byte code whose first byte is one of these. */
function charactersIn(code: string, firsts: readonly number[], second: number): readonly number[] {
  const decoder = new TextDecoder(code)
  return firsts.flatMap((first) =>
    range(second, 0xfe).flatMap((last) => {
      const [character = '\ufffd', ...more] = decoder.decode(Uint8Array.of(first, last))
      return character === '\ufffd' || more.length > 0 ? [] : [character.codePointAt(0) ?? 0]
    }),
  )
}

/** The code points of a TrueType font, from its table of segments (cmap, format 12). */
function codesIn(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const subtables = range(0, view.getUint16(cmap + 2) - 1).map(
    (i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4),
  )
  const whole = subtables.find((at) => view.getUint16(at) === 12)
  if (whole === undefined) throw new Error('the font has no cmap of format 12')
  return new Set(
    range(0, view.getUint32(whole + 12) - 1).flatMap((i) => {
      const group = whole + 16 + 12 * i
      return range(view.getUint32(group), view.getUint32(group + 4))
    }),
  )
}

function tableAt(view: DataView, tag: string): number {
  const wanted = Array.from(tag, (one) => one.charCodeAt(0)).reduce(
    (sum, byte) => sum * 256 + byte,
    0,
  )
  const entry = range(0, view.getUint16(4) - 1)
    .map((i) => 12 + 16 * i)
    .find((at) => view.getUint32(at) === wanted)
  if (entry === undefined) throw new Error(`the font has no ${tag}`)
  return view.getUint32(entry + 8)
}
