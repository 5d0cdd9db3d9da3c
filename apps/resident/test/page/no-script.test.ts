import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open, shownTax } from '../chromium.ts'
import { sharedSite } from '../shared-site.ts'
import { visits } from './visits.ts'

/** What a resident does, box by box: text to type, or a choice to make. A name in 「」 is a button to press. */
type Deeds = Readonly<Record<string, string>>

/** Whoever fills in much is compared in the browser; of the others it is enough what the listener answers. */
const residents: Readonly<Record<string, { readonly deeds: Deeds; readonly tax?: string }>> = {
  会社員: {
    deeds: { 'kyuyo-1-shiharai': '5,001,234', 'kyuyo-1-shakai-hoken': '72万', furusato: '40,000' },
  },
  低い収入の人: { deeds: { 'kyuyo-1-shiharai': '1,100,001' } },
  収入のない人: { deeds: { 'kyuyo-1-shiharai': '0' }, tax: '0' },
  高い収入の人: {
    deeds: { 'kyuyo-1-shiharai': '1億2000万', 'kyuyo-1-shin-seimei': '80,000' },
  },
  まちがいのある人: {
    deeds: {
      'kyuyo-1-shiharai': '４００万円',
      'kyuyo-1-jishin': 'x',
      birth: '平成2年2月30日',
    },
  },
}

/** What a posted page shows as the annual tax. */
const taxIn = (html: string): string | undefined => /<p class="yen num">([^<]+)/.exec(html)?.[1]

describe.skipIf(!hasChromium)('JavaScriptがなくても', () => {
  const { url, page: scripted, another } = visits()
  const path = '/t/999997/ja/no-script/'
  let plain: Page

  beforeAll(async () => {
    plain = await another({ javaScriptEnabled: false })
  })

  const withoutScripts = async (): Promise<Page> => {
    await plain.goto(url)
    await plain.getByRole('link', { name: 'JavaScriptを使わないページで計算する' }).click()
    return plain
  }
  const compute = (page: Page): Promise<void> =>
    page.locator('.inputs > .buttons').getByRole('button', { name: '計算する' }).click()

  for (const [who, { deeds, tax }] of Object.entries(residents))
    it(`${who}の税額は、JavaScriptがあるときと同じ`, async () => {
      for (const [name, value] of Object.entries(deeds)) await scripted().fill(`#${name}`, value)
      const answer = await fetch(url + path, {
        method: 'POST',
        body: new URLSearchParams({ 'kyuyo-kazu': '1', ...deeds }),
      })
      const posted = taxIn(await answer.text())
      expect(posted).toBe(await shownTax(scripted()))
      expect(posted).toMatch(tax ?? /^[1-9]/)
    })

  it('ひとり親で、続柄を選んでいない人の税額も、ブラウザで比べて同じ', async () => {
    const page = await withoutScripts()
    for (const one of [scripted(), page]) {
      await one.fill('#kyuyo-1-shiharai', '3,000,000')
      await one.selectOption('#hitorioya', 'haha')
      await one.getByRole('button', { name: '親族を入れる' }).click()
      await one.fill('#shinzoku-1-birth', '2015-05-01')
    }
    await compute(page)
    expect(await shownTax(page)).toBe('161,500')
    expect(await shownTax(scripted())).toBe('161,500')
    await page.locator('.fact').getByText('1人目の親族の続柄（').waitFor()
    for (const one of [scripted(), page]) await one.selectOption('#shinzoku-1-zokugara', 'ko')
    await compute(page)
    expect(await shownTax(page)).toBe('129,000')
    expect(await shownTax(scripted())).toBe('129,000')
  })

  it('ほかの市区町村を選び、級地をそのままにしても、ブラウザで比べて同じ', async () => {
    const page = await withoutScripts()
    for (const one of [scripted(), page]) {
      await one.selectOption('#dantai', '000000')
      await one.fill('#kyuyo-1-shiharai', '1,080,000')
    }
    await compute(page)
    await compute(page)
    expect(await shownTax(page)).toBe(await shownTax(scripted()))
    for (const one of [scripted(), page]) expect(await one.inputValue('#kyuchi')).toBe('1')
  })

  it('金額の欄で Enter を押すと、計算する', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.press('#kyuyo-1-shiharai', 'Enter')
    expect(await shownTax(page)).toBe('315,500')
    expect(await page.locator('#kyuyo-2-shiharai').count()).toBe(0)
  })

  it('はじめのページは、答えられない欄も、端末の中で計算するという約束も出さない', async () => {
    await plain.goto(url)
    expect(await plain.locator('#kyuyo-1-shiharai').isVisible()).toBe(false)
    expect(await plain.getByText('この端末の中だけで').isVisible()).toBe(false)
  })

  it('都道府県、市区町村の順に選んで送ると、その市区町村の税額になる', async () => {
    const page = await withoutScripts()
    const send = (): Promise<void> => compute(page)
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

  it('親族を増やしても減らしても、入れたものは残る', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '5,500,000')
    await page.getByRole('button', { name: '親族を入れる' }).click()
    await page.fill('#shinzoku-1-birth', '2008-05-01')
    await page.getByRole('button', { name: '親族をもう一人' }).click()
    await page.fill('#shinzoku-2-birth', '2012-05-01')
    await page.getByRole('button', { name: '1人目を取り消す' }).click()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,500,000')
    expect(await page.inputValue('#shinzoku-1-birth')).toBe('2012-05-01')
  })

  it('まちがいは、まとめと欄のそばと、ページの題で知らせる', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '三百万くらい')
    await compute(page)
    await expect(page.title()).resolves.toContain('たしかめる所が1か所')
    await expect(page.locator('#kyuyo-1-shiharai-problem').innerText()).resolves.toContain('数字')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('三百万くらい')
  })

  it('「なぜ？」は開き、奥の額へはリンクで進める', async () => {
    const page = await withoutScripts()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await compute(page)
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
    const { files } = await sharedSite(false)
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
    expect(readdirSync(folder).toSorted()).toEqual([
      'about',
      'assets',
      'index.html',
      'lists',
      'release.json',
      'service-worker.js',
      't',
    ])
    const { page } = await open(browser, `${url}#/tax`)
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
