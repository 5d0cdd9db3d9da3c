import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPrograms } from '@zeimori/cli/test-programs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium } from '../chromium.ts'
import { visits } from './visits.ts'

const canRender = hasChromium && existsSync(testPrograms.pdftoppm.path)

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
  const { page: visited } = visits()
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-print-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The page on paper, as pictures and as text. */
  async function printed(): Promise<{ pictures: readonly Picture[]; text: string }> {
    const pdf = join(mkdtempSync(join(folder, 'sheet-')), 'sheet.pdf')
    await visited().pdf({ path: pdf, preferCSSPageSize: true })
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    return { pictures: pages(pdf), text }
  }

  it('印刷した紙は、すべて消すと、ページのどこにも残らない', async () => {
    const page = visited()
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('#sheet').textContent()).toContain('5,001,234')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'すべて消す' }).click()
    await page.waitForFunction(() => document.querySelector('#sheet')?.textContent === '')
  })

  it('A4に、入れた内容・税額・計算・根拠が、文字として見える形で出る', async () => {
    const page = visited()
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    const { pictures, text } = await printed()
    expect(pictures).toHaveLength(2)
    for (const { width, height } of pictures) {
      expect(Math.abs(width - (210 / 25.4) * 50)).toBeLessThan(2)
      expect(Math.abs(height - (297 / 25.4) * 50)).toBeLessThan(2)
    }
    // Ink where the title, the table and the text stand; none in the margin.
    const [first] = pictures
    expect(first && inkIn(first, 30, 300)).toBeGreaterThan(0.01)
    expect(first && inkIn(first, 0, 20)).toBe(0)

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

  it('税額から抜けているものを、紙にも書く', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '70万円くらい')
    await page.getByRole('button', { name: '親族' }).click()
    await page.fill('#shinzoku-1-birth', '2011-02-28')
    const text = (await printed()).text.replace(/\s/g, '')
    for (const words of [
      '次の欄は読み取れないので、空として計算しています：給与1枚目の社会保険料等の金額',
      '「70万円くらい」（読み取れないので、空として計算しました）',
      '1人目の親族の続柄（',
    ])
      expect(text).toContain(words)
  })

  it('何も入れずに印刷しても、白紙にならない', async () => {
    const { pictures, text } = await printed()
    expect(pictures).toHaveLength(1)
    expect(text).toContain('「支払金額」を入れると、ここに税額が出ます')
  })
})
