import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hasChromium, launch, open, shownTax } from '../chromium.ts'

describe.skipIf(!hasChromium)('言葉を替える', () => {
  const url = inject('residentUrl')
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('入れたものは、#のあとで次のページへ移り、見せてから使い、アドレスに残らない', async () => {
    const { page } = await open(browser, `${url}/#/tax`)
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.locator('a[data-language=en]').click()
    await page.locator('#yomikomi-title').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(new URL(page.url()).hash).toBe('#/keep')
    await page.locator('section:has(#yomikomi-title) .button.main').click()
    await page.locator('#app h1').waitFor()
    expect(await shownTax(page)).toContain('315,500')
  })
})
