import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hasChromium, launch, open, shownTax, withoutWorker } from '../chromium.ts'
import { testDay } from '../test-day.ts'

describe.skipIf(!hasChromium)('言葉を替える・説明のページを読んで戻る', () => {
  const url = inject('residentUrl')
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const visit = async (path: string): Promise<Page> =>
    (await open(browser, `${url}${path}`, withoutWorker)).page
  /** A page whose clock the test winds on, from one document to the next. */
  const withClock = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'ja-JP', ...withoutWorker })
    const page = await context.newPage()
    await page.clock.install({ time: testDay })
    return page
  }
  const speak = (page: Page, language: string): Promise<void> =>
    page.locator(`a[data-language=${language}]`).click()
  const hash = (page: Page): string => new URL(page.url()).hash
  const inTheTab = (page: Page): Promise<string> =>
    page.evaluate(() => JSON.stringify([window.name, sessionStorage, localStorage]))
  const tabIsEmpty = JSON.stringify(['', {}, {}])

  it('言葉を替えても同じ画面に続きがあり、開いたアドレスのどれにも、タブにも、内容が残らない', async () => {
    const page = await visit('/#/tax')
    const addresses: string[] = []
    page.on('framenavigated', (frame) => addresses.push(frame.url()))
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await speak(page, 'en')
    await page.locator('html[lang=en] #kyuyo-1-shiharai').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(await shownTax(page)).toContain('315,500')
    expect(addresses.map((address) => new URL(address).hash)).toEqual(['#/tax'])
    expect(await inTheTab(page)).toBe(tabIsEmpty)
  })

  it('収入のほかだけを入れた人も、失わない', async () => {
    const page = await visit('/#/you')
    await page.fill('#birth', '昭和55年5月5日')
    await speak(page, 'en')
    await page.locator('html[lang=en] #birth').waitFor()
    expect(await page.inputValue('#birth')).toBe('昭和55年5月5日')
  })

  it('説明のページを読んでも、入れた画面に戻り、その間タブにあるものからは読み取れない', async () => {
    const page = await visit('/#/tax')
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.locator('.site-ways a').first().click()
    await page.locator('[data-back][href$="#/tax"]').waitFor()
    const waiting = await inTheTab(page)
    expect(waiting).toContain('zeimori-handed')
    expect(waiting).not.toMatch(/5,001,234|NSwwMDEsMjM0|UsMDAxLDIzN|1LDAwMSwyMz/)
    await page.locator('[data-back]').click()
    await page.locator('#kyuyo-1-shiharai').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(await inTheTab(page)).toBe(tabIsEmpty)
  })

  it('相談会場モードは、言葉を替えても、リンクを開いても、説明のページを読んでも続き、時間で消える', async () => {
    const page = await withClock()
    await page.goto(`${url}/#venue/tax`)
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await speak(page, 'en')
    await page.locator('html[lang=en] .venue').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    await page.locator('.site-ways a').first().click()
    await page.locator('[data-back][href$="#venue/tax"]').click()
    await page.locator('.venue').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    await page.evaluate(() => {
      window.location.hash = 'd=0x'
    })
    await page.getByRole('alert').waitFor()
    expect(hash(page)).toBe('#venue/keep')
    await page.clock.runFor('10:10')
    await expect.poll(() => hash(page)).toBe('#venue/')
    await page.evaluate(() => {
      window.location.hash = '#venue/tax'
    })
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })

  it('相談会場で次の人に替わったあとは、もどるボタンで前の言葉に戻っても、前の人の内容は出ない', async () => {
    const page = await visit('/#venue/tax')
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await speak(page, 'en')
    await page.locator('html[lang=en] .venue .button.main').click()
    await expect.poll(() => hash(page)).toBe('#venue/')
    await page.goBack()
    await page.goBack()
    await page.locator('html[lang=ja] .venue').waitFor()
    await page.evaluate(() => {
      window.location.hash = '#venue/tax'
    })
    await page.locator('#kyuyo-1-shiharai').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })

  it('説明のページで時間がたつと、相談会場のモードだけが戻り、内容は戻らない', async () => {
    const page = await withClock()
    await page.goto(`${url}/#venue/tax`)
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.locator('.site-ways a').first().click()
    const back = page.locator('[data-back][href$="#venue/tax"]')
    await back.waitFor()
    await page.clock.runFor('10:10')
    await back.click()
    await page.locator('.venue').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })
})
