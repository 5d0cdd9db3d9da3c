import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open } from '../chromium.ts'
import { serve, type Served } from '../site.ts'

const canRender = hasChromium && existsSync('/usr/bin/pdftoppm')

/** A printed page as grey pixels, at 50 dots an inch: enough to see what is dark and where. */
type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

function pages(pdf: string): readonly Picture[] {
  const prefix = `${pdf}-page`
  execFileSync('pdftoppm', ['-r', '50', '-gray', pdf, prefix])
  const pictures: Picture[] = []
  for (let number = 1; existsSync(`${prefix}-${number}.pgm`); number++)
    pictures.push(readPgm(readFileSync(`${prefix}-${number}.pgm`)))
  return pictures
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

/** How much of a part of the page is dark. */
function inkIn({ width, pixels }: Picture, top: number, bottom: number): number {
  const part = pixels.subarray(top * width, bottom * width)
  return part.filter((grey) => grey < 128).length / part.length
}

describe.skipIf(!canRender)('印刷', () => {
  let site: Served
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-print-'))
    ;[site, browser] = await Promise.all([serve(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('A4に、入れた内容・税額・計算・根拠が、文字として見える形で出る', async () => {
    const { page } = await open(browser, site.url)
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    const pdf = join(folder, 'sheet.pdf')
    await page.pdf({ path: pdf, preferCSSPageSize: true })

    const printed = pages(pdf)
    expect(printed.length).toBeGreaterThan(0)
    expect(printed.length).toBeLessThanOrEqual(3)
    for (const { width, height } of printed) {
      expect(Math.abs(width - (210 / 25.4) * 50)).toBeLessThan(2)
      expect(Math.abs(height - (297 / 25.4) * 50)).toBeLessThan(2)
    }
    // Ink where the title, the table and the text stand; none in the margin.
    const [first] = printed
    expect(first && inkIn(first, 30, 300)).toBeGreaterThan(0.01)
    expect(first && inkIn(first, 0, 20)).toBe(0)

    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    for (const words of [
      '令和8年度 個人住民税の試算',
      '500万1,234円',
      '地方税法',
      'この結果は試算です',
    ])
      expect(text).toContain(words)
    const total = await page.locator('.bill .yen').innerText()
    expect(text).toContain(total.replace(/\s/g, ''))
    expect(text).not.toContain('例を入れて見る')
  })
})
