import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open, shownTax } from '../chromium.ts'
import { builtSite, serve, type Served } from '../site.ts'

/** What a resident types, by box. */
const residents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  会社員: { 'kyuyo-1-shiharai': '5,001,234', 'kyuyo-1-shakai-hoken': '72万', furusato: '40,000' },
  低い収入の人: { 'kyuyo-1-shiharai': '1,100,001' },
  高い収入の人: { 'kyuyo-1-shiharai': '1億2000万', 'kyuyo-1-shin-seimei': '80,000' },
  まちがいのある人: {
    'kyuyo-1-shiharai': '４００万円',
    'kyuyo-1-jishin': 'x',
    birth: '平成2年2月30日',
  },
}

const fillAll = async (page: Page, boxes: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(boxes)) await page.fill(`#${name}`, value)
}

describe.skipIf(!hasChromium)('JavaScriptがなくても', () => {
  let site: Served
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serve(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const withoutScripts = async (): Promise<Page> => {
    const { page } = await open(browser, site.url, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'JavaScriptを使わないページで計算する' }).click()
    return page
  }

  for (const [who, boxes] of Object.entries(residents))
    it(`${who}の税額は、JavaScriptがあるときと同じ`, async () => {
      const { page: scripted } = await open(browser, site.url)
      await fillAll(scripted, boxes)
      const plain = await withoutScripts()
      await fillAll(plain, boxes)
      await plain.getByRole('button', { name: '計算する' }).click()
      expect(await shownTax(plain)).toBe(await shownTax(scripted))
      expect(await shownTax(plain)).not.toBe('—')
    })

  it('都道府県、市区町村の順に選んで送ると、その市区町村の税額になる', async () => {
    const page = await withoutScripts()
    const send = (): Promise<void> => page.getByRole('button', { name: '計算する' }).click()
    await page.fill('#kyuyo-1-shiharai', '5,000,000')
    await page.fill('#kyuyo-1-shakai-hoken', '700,000')
    await page.selectOption('#dantai', { label: 'ほかの市区町村' })
    await send()
    await page.selectOption('#ken', { label: '兵庫県' })
    await send()
    expect(await shownTax(page)).toBe('246,300')
    await page.selectOption('#shichoson', { label: '豊岡市' })
    await send()
    expect(await shownTax(page)).toBe('248,700')
  })

  it('家族を増やしても減らしても、入れたものは残る', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '5,500,000')
    await page.getByRole('button', { name: '家族を入れる' }).click()
    await page.fill('#shinzoku-1-birth', '2008-05-01')
    await page.getByRole('button', { name: '家族をもう一人' }).click()
    await page.fill('#shinzoku-2-birth', '2012-05-01')
    await page.getByRole('button', { name: '1人目を取り消す' }).click()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,500,000')
    expect(await page.inputValue('#shinzoku-1-birth')).toBe('2012-05-01')
  })

  it('まちがいは、まとめと欄のそばと、ページの題で知らせる', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '三百万')
    await page.getByRole('button', { name: '計算する' }).click()
    await expect(page.title()).resolves.toContain('たしかめる所が1か所')
    await expect(page.locator('#kyuyo-1-shiharai-problem').innerText()).resolves.toContain('数字')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('三百万')
  })

  it('「なぜ？」は開き、奥の額へはリンクで進める', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.getByRole('button', { name: '計算する' }).click()
    await page.locator('#shi-shotokuwari summary').first().click()
    const link = page.locator('#shi-shotokuwari .deeper a').first()
    await expect(link.getAttribute('href')).resolves.toMatch(/^#[a-z-]+$/)
    await expect(page.locator('#shi-shotokuwari .reason').first().innerText()).resolves.toContain(
      '100円未満を切り捨てます',
    )
  })
})

describe.skipIf(!hasChromium)('静的な配布だけの所では', () => {
  let folder: string
  let server: Server
  let browser: Browser
  let url: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-static-'))
    const { files } = await builtSite(false)
    for (const [path, { bytes }] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    // A plain file server, which knows nothing of us.
    server = createServer((request, response) => {
      const path = (request.url ?? '/').slice(1).replace(/\/$/, '/index.html')
      const file = files.get(path)
      if (file === undefined || request.method !== 'GET') return void response.writeHead(405).end()
      return void response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/t/999997/ja/`
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('JavaScriptがあれば計算でき、なければ、その道がないことを言う', async () => {
    expect(readdirSync(folder).toSorted()).toEqual(['assets', 't'])
    const { page } = await open(browser, url)
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    expect(await shownTax(page)).toBe('315,500')

    const { page: plain } = await open(browser, url, { javaScriptEnabled: false })
    await expect(plain.locator('.noscript').innerText()).resolves.toContain(
      'JavaScriptを使わない計算の用意がありません',
    )
    expect(await plain.getByRole('link', { name: 'JavaScriptを使わない' }).count()).toBe(0)
    expect(await plain.locator('form').count()).toBe(0)
  })
})
