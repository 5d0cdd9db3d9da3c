import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPrograms } from '@zeimori/cli/test-programs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormState } from '../../src/form/state.ts'
import { hasChromium, launch, open } from '../chromium.ts'
import { violationsOf } from '../states.ts'
import { servePanel, type PanelPage } from './panel-page.ts'

const canRender = hasChromium && existsSync(testPrograms.pdftoppm.path)

const family: FormState = {
  birth: '1980-05-06',
  'kyuyo-1-shiharai': '5,001,234',
  'kyuyo-1-shakai-hoken': '700000',
  haigusha: 'ari',
  'haigusha-birth': '1982-03-03',
  'shinzoku-kazu': '1',
  'shinzoku-1-zokugara': 'ko',
  'shinzoku-1-birth': '2007-01-05',
  furusato: '50000',
  onestop: 'on',
}

describe.skipIf(!canRender)('申告書を作る画面', () => {
  let site: PanelPage
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    site = await servePanel()
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), 'zeimori-panel-'))
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function visit(form: FormState, width = 1280, options: BrowserContextOptions = {}) {
    const opened = await open(browser, `${site.url}#${encodeURIComponent(JSON.stringify(form))}`, {
      viewport: { width, height: 900 },
      ...options,
    })
    await opened.page.locator('#papers-title').waitFor()
    return opened
  }

  /** Makes the PDF and saves it; the path of the file. */
  async function saved(page: Page): Promise<string> {
    await page.getByRole('button', { name: '申告書のPDFを作る' }).click()
    const link = page.getByRole('link', { name: /保存する/ })
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const file = join(folder, `${readdirSync(folder).length}.pdf`)
    await download.saveAs(file)
    expect(download.suggestedFilename()).toBe('申告書_令和8年度.pdf')
    return file
  }

  it('方針を破らず、どこへも送らずに、名前の入ったPDFができる', async () => {
    const { page, complaints } = await visit(family)
    await page.fill('#papers-self-name', '見本　花子')
    const before = site.asked.length
    const withName = await saved(page)
    // The program that writes it, and the everyday characters: nothing else is asked for.
    const asked = site.asked.slice(before)
    expect(asked.every((path) => /^\/part-[0-9A-Z]{8}\.js$/.test(path))).toBe(true)
    expect(asked.length).toBeLessThan(5)
    expect(complaints).toEqual([])

    await page.fill('#papers-self-name', '')
    await page.getByText('内容が変わりました').waitFor()
    await page.getByRole('button', { name: 'もう一度作る' }).click()
    const link = page.getByRole('link', { name: /保存する/ })
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const nameless = join(folder, 'nameless.pdf')
    await download.saveAs(nameless)
    // The two papers are alike but for the box of the name.
    const rows = changedRows(firstPage(withName), firstPage(nameless))
    expect(rows.length).toBeGreaterThan(5)
    expect(Math.min(...rows)).toBeGreaterThan(mm(33))
    expect(Math.max(...rows)).toBeLessThan(mm(44))
    await page.close()
  })

  it('作り直すか、画面を離れると、前のPDFはもうどこからも開けない', async () => {
    // The site's policy lets nothing be fetched, not even what the page has made itself.
    const { page } = await visit(family, 1280, { bypassCSP: true })
    const opens = (url: string): Promise<boolean> =>
      page.evaluate((at) => fetch(at).then(Boolean, () => false), url)
    const link = page.getByRole('link', { name: /保存する/ })
    const made = async (button: string): Promise<string> => {
      await page.getByRole('button', { name: button }).click()
      await link.waitFor()
      return (await link.getAttribute('href')) ?? ''
    }
    const first = await made('申告書のPDFを作る')
    expect(first).toMatch(/^blob:http:\/\/127\.0\.0\.1/)
    expect(await opens(first)).toBe(true)
    await page.fill('#papers-self-name', '見本　花子')
    const second = await made('もう一度作る')
    expect([await opens(first), await opens(second)]).toEqual([false, true])
    await page.evaluate(() => {
      window.location.hash = ''
    })
    await page.locator('#papers-title').waitFor({ state: 'detached' })
    await expect.poll(() => opens(second)).toBe(false)
    await page.close()
  })

  it('書体にない異体字は、もとの字で書いたと告げる', async () => {
    const { page } = await visit(family)
    await page.fill('#papers-self-name', '葛\u{e0100}西　𠮷子')
    await saved(page)
    await page.getByText('「葛」の異体字はこの書体にないので').waitFor()
    expect(await page.locator('.papers-pdf li').count()).toBe(1)
    await page.close()
  })

  it('コピーを押すと、数字だけが写り、印がつく', async () => {
    const { page } = await visit(family)
    await page.getByRole('button', { name: 'カ 給与をコピー' }).click()
    await page.getByText('カ 給与をコピーしました').waitFor()
    await page
      .getByText(/欄のうち1欄を写し終えました/)
      .last()
      .waitFor()
    await page.focus('#papers-self-phone')
    await page.keyboard.press('Control+V')
    expect(await page.inputValue('#papers-self-phone')).toBe('5001234')
    // Two presses in quick succession mark both.
    await page.getByRole('button', { name: /をコピー$/ }).evaluateAll((all) => {
      for (const one of all.slice(-2)) if (one instanceof HTMLElement) one.click()
    })
    await page
      .getByText(/欄のうち3欄を写し終えました/)
      .last()
      .waitFor()
    // What is changed after it was copied is to be copied again.
    const phone = page.getByLabel('電話番号を写し終えた')
    await phone.check()
    await page.fill('#papers-self-phone', '0120')
    expect(await phone.isChecked()).toBe(false)
    await page.close()
  })

  it('コピーの使えない端末では、値を選んで、そう告げる', async () => {
    const { page } = await visit(family)
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    )
    await page.getByRole('button', { name: 'カ 給与をコピー' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('カ 給与の値を選びました').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('5,001,234')
    expect(await page.getByLabel('カ 給与を写し終えた').isChecked()).toBe(false)
    await page.close()
  })

  it('収入のない人は、暮らし方を選んで、16の欄の埋まった申告書を作れる', async () => {
    const { page, complaints } = await visit({ birth: '2000-12-31' })
    await page.getByLabel('家族などに養われていた').check()
    await page.getByLabel('養っていた人の氏名と続柄').fill('見本　太郎（父）')
    expect(await page.inputValue('#transfer-mushotoku-dareka')).toBe('見本　太郎（父）')
    await saved(page)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('ワンストップ特例がなくなること、付ける書類、出し方が出る', async () => {
    const { page } = await visit(family)
    const text = await page.locator('.papers').innerText()
    for (const words of [
      'ワンストップ特例は、この申告書を出すと、使えなくなります',
      '給与所得の源泉徴収票 1枚',
      '寄附金の受領証明書',
      '郵送か、窓口で出す',
      'eLTAX',
      '所得税の確定申告をする',
      '見本市長あてに',
    ])
      expect(text).toContain(words)
    await page.close()
  })

  it('読めない日付は、欄のそばでそう言い、入れたものは残る', async () => {
    const { page } = await visit(family)
    await page.fill('#papers-submitted', '来週')
    await page.getByText('この日付は読み取れませんでした').waitFor()
    expect(await page.inputValue('#papers-submitted')).toBe('来週')
    await page.close()
  })

  for (const width of [1280, 320])
    it(`幅${width}pxで、横にはみ出さず、axe が何も見つけない`, async () => {
      const { page } = await visit(family, width)
      await page.locator('summary', { hasText: '紙の見本' }).click()
      await page.locator('.papers-page').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await violationsOf(page)).toEqual([])
      await page.close()
    })
})

/** How many pixels a millimetre has in these pictures. */
const mm = (length: number): number => (length * 50) / 25.4

type Picture = { readonly width: number; readonly pixels: Uint8Array }

function firstPage(pdf: string): Picture {
  execFileSync('pdftoppm', ['-r', '50', '-gray', '-f', '1', '-l', '1', '-singlefile', pdf, pdf])
  const bytes = readFileSync(`${pdf}.pgm`)
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))
  if (header === null) throw new Error('not a PGM picture')
  return { width: Number(header[1]), pixels: bytes.subarray(header[0].length) }
}

/** The rows of pixels in which two pictures are not alike. */
const changedRows = (one: Picture, other: Picture): readonly number[] => [
  ...new Set(
    [...one.pixels.keys()]
      .filter((at) => Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) > 40)
      .map((at) => Math.floor(at / one.width)),
  ),
]
