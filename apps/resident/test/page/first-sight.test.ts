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
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight),
      )
    for (const path of [
      '/t/999997/ja/no-script/',
      '/about/ja/privacy/',
      '/t/999997/ja/#/tax',
      '/nai',
    ]) {
      await page.goto(new URL(path, page.url()).href)
      await expect
        .poll(async () => (await loaded()).toSorted())
        .toEqual(['400', '400', '700', '700'])
      // Only those of the first sight are fetched before anything asks for them.
      expect(await page.locator('link[rel=preload][as=font]').count()).toBe(2)
    }
  })

  it('欄を名ざすリンクで来れば、その欄がすぐにある', async () => {
    const page = await another({}, '/t/999997/ja/#/check')
    await page.locator('.inputs').waitFor()
    await page.getByRole('link', { name: '訂正 年度' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('nendo')
  })
})
