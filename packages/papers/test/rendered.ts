import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Form, PrintedPage, Values } from '../src/index.ts'
import { writePdf, type Paper } from '../src/pdf/index.ts'

/** poppler-utils of the distribution; `./zeimori test` installs it where it may. */
export const canRender = existsSync('/usr/bin/pdftoppm')

/** The whole font, as npm carries it. */
export const notoSans: Uint8Array = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  ),
)

const dotsPerInch = 100
const dotsPerMm = dotsPerInch / 25.4

/** A page as grey pixels. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export type Area = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The pages of a PDF as poppler draws them. */
export function pictures(pdf: Uint8Array): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', file, join(folder, 'page')])
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readPgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readPgm(bytes: Buffer): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))
  if (header === null) throw new Error('not a PGM picture')
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixels: bytes.subarray(header[0].length),
  }
}

/** The pixels of an area in millimetres, one more on each side for the blur of edges if `wide`. */
function* indexes({ width, height }: Picture, { x, y, w, h }: Area, wide = 0): Generator<number> {
  const from = (at: number): number => Math.floor(at * dotsPerMm) - wide
  const to = (at: number, end: number): number => Math.min(Math.ceil(at * dotsPerMm) + wide, end)
  for (let row = Math.max(from(y), 0); row < to(y + h, height); row++)
    for (let column = Math.max(from(x), 0); column < to(x + w, width); column++)
      yield row * width + column
}

const differ = (a: Picture, b: Picture, at: number): boolean =>
  Math.abs((a.pixels[at] ?? 0) - (b.pixels[at] ?? 0)) > 40

/** How many pixels of an area are not alike. */
export function differences(a: Picture, b: Picture, area: Area): number {
  let count = 0
  for (const at of indexes(a, area)) if (differ(a, b, at)) count++
  return count
}

/** How many pixels outside of all these areas are not alike. */
export function differencesOutside(a: Picture, b: Picture, areas: readonly Area[]): number {
  const inside = new Uint8Array(a.pixels.length)
  for (const area of areas) for (const at of indexes(a, area, 1)) inside[at] = 1
  let count = 0
  for (let at = 0; at < a.pixels.length; at++) if (!inside[at] && differ(a, b, at)) count++
  return count
}

/** How many pixels of an area are darker than the grey grounds. */
export function ink(picture: Picture, area: Area): number {
  let count = 0
  for (const at of indexes(picture, area)) if ((picture.pixels[at] ?? 255) < 200) count++
  return count
}

/** Every page of a form once, whether a filing needs it or not. */
export const everyPage = (form: Form): readonly PrintedPage[] =>
  form.pages.map((page) => ({ ...page, sheet: undefined }))

export const written = (pages: readonly PrintedPage[], values: Values): Promise<Paper> =>
  writePdf({ pages, values, title: '試験', fonts: [notoSans] })
