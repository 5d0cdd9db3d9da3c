import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium } from '../chromium.ts'
import { visits } from './visits.ts'

/** The requests of a page, and the page: what does not match comes, what does waits until it is let through or refused. */
async function heldBack(page: Page, parts: RegExp) {
  const asked: string[] = []
  const { promise: decided, resolve: decide } = Promise.withResolvers<'come' | 'fail'>()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route(parts, async (route) =>
    (await decided) === 'come' ? route.continue() : route.abort(),
  )
  return { asked, decide }
}

/** What draws the screens; the script of the first screen itself comes. */
const parts = /\/assets\/part-/

describe.skipIf(!hasChromium)('はじめに見えるもの', () => {
  const { another } = visits()

  it('しおりから開くと、その画面の題が先に出て、はじめの画面は出ない', async () => {
    const page = await another({}, '/t/999997/ja/no-script/')
    const { asked, decide } = await heldBack(page, parts)
    await page.goto(new URL('/t/999997/ja/#/tax', page.url()).href, { waitUntil: 'commit' })
    await page.locator('.coming h1').waitFor()
    expect(await page.locator('#app h1').allInnerTexts()).toEqual([
      '源泉徴収票を見ながら、そのまま入れてください',
    ])
    expect(await page.locator('.tiles').count()).toBe(0)
    expect(await page.locator('.loading').innerText()).toBe('計算の用意をしています…')
    // All that will draw it is asked for at once: none waits for another to name it.
    await expect.poll(() => asked.filter((path) => parts.test(path)).length).toBeGreaterThan(15)
    decide('come')
    await page.locator('#kyuyo-1-shiharai').waitFor()
    expect(await page.locator('.coming').count()).toBe(0)
    expect(await page.locator('#app h1').count()).toBe(1)
  })

  it('その部分が来なければ、そう言って、はじめの画面に戻る', async () => {
    const page = await another({}, '/t/999997/ja/no-script/')
    const { decide } = await heldBack(page, /\/t\/999997\/tenant\.js/)
    await page.goto(new URL('/t/999997/ja/#/tax', page.url()).href)
    await page.locator('.coming h1').waitFor()
    decide('fail')
    await page.locator('.broken').waitFor()
    expect(await page.locator('#app h1').allInnerTexts()).toEqual(['何をしますか？'])
    expect(await page.locator('.tiles a').count()).toBe(4)
    expect(await page.locator('.loading').count()).toBe(0)
  })

  it('はじめに見えない字の書体は、あとから来て、どのページもさいごにはみなその書体で出る', async () => {
    const page = await another({}, '/t/999997/ja/no-script/')
    /** How many faces have come, of all those whose characters stand on the page. */
    const fonts = () =>
      page.evaluate(async () => {
        const wanted = await Promise.all(
          [400, 700].map((weight) =>
            document.fonts.load(`${weight} 1em 'Noto Sans JP'`, document.body.innerText),
          ),
        )
        const come = [...document.fonts].filter(({ status }) => status === 'loaded')
        return { come: come.length, wanted: wanted.flat().length }
      })
    for (const [path, early] of [
      ['/t/999997/ja/no-script/', 0],
      ['/about/ja/privacy/', 2],
      ['/t/999997/ja/#/tax', 2],
      ['/nai', 2],
    ] as const) {
      await page.goto(new URL(path, page.url()).href)
      expect(await page.locator('link[rel=preload][as=font]').count()).toBe(early)
      await expect.poll(async () => (await fonts()).wanted).toBeGreaterThan(2)
      const { come, wanted } = await fonts()
      expect(come).toBe(wanted)
      const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily)
      await expect.poll(family, { timeout: 5000 }).toMatch(/^"Noto Sans JP"/)
    }
  })

  it('欄を名ざすリンクで来れば、その欄がすぐにある', async () => {
    const page = await another({}, '/t/999997/ja/#/check')
    await page.locator('.inputs').waitFor()
    await page.getByRole('link', { name: '訂正 年度' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('nendo')
  })

  it('ほかの言葉のページでも、日本語の用語の字は、同じ書体から来る', async () => {
    const page = await another({}, '/t/999997/en/no-script/')
    await page.goto(new URL('/t/999997/en/#/tax', page.url()).href)
    await page.locator('#kyuyo-1-shiharai').waitFor()
    const terms = () =>
      page.evaluate(async () => {
        const shown = [...document.querySelectorAll('span[lang="ja"]')]
        const text = shown.map(({ textContent }) => textContent).join('')
        await document.fonts.load("400 1em 'Noto Sans JP'", text)
        const codes = Array.from(new Set(text), (sign) => sign.codePointAt(0) ?? 0)
        const ranges = [...document.fonts]
          .filter(({ status, weight }) => status === 'loaded' && weight === '400')
          .flatMap(({ unicodeRange }) => unicodeRange.split(/, */))
          .map((range) => range.slice(2).split('-'))
          .map(([from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const)
        return codes.filter((code) => !ranges.some(([from, to]) => code >= from && code <= to))
      })
    await expect.poll(terms).toEqual([])
    expect(await page.locator('span[lang="ja"]').count()).toBeGreaterThan(3)
  })
})
