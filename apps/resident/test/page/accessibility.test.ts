import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open } from '../chromium.ts'
import { serve, type Served } from '../site.ts'
import { states, violationsOf } from '../states.ts'

describe.skipIf(!hasChromium)('だれにでも使える', () => {
  let site: Served
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serve(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  for (const [name, reach] of Object.entries(states))
    for (const width of [320, 1280])
      it(`「${name}」の画面（幅${width}px）に、axe の指摘がない`, async () => {
        const { page } = await open(browser, site.url, { viewport: { width, height: 900 } })
        await reach(page)
        expect(await violationsOf(page)).toEqual([])
      })

  for (const path of ['/t/999997/ja/no-script/', '/nai'])
    it(`${path} に、axe の指摘がない`, async () => {
      const { page } = await open(browser, site.url + path)
      expect(await violationsOf(page)).toEqual([])
    })

  it('強制カラーでも、選んだ年度がわかる', async () => {
    const { page } = await open(browser, site.url, { forcedColors: 'active' })
    const outline = await page
      .locator('.switch .on')
      .evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).toBe('solid')
  })

  it('押せるものは、指で押せる大きさがある', async () => {
    const { page } = await open(browser, site.url, {
      viewport: { width: 360, height: 800 },
      hasTouch: true,
      isMobile: true,
    })
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    const small = await page
      .locator('main button, main input[type=text], main select, main summary, main .switch label')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => element.outerHTML.slice(0, 100)),
      )
    expect(small).toEqual([])
  })
})
