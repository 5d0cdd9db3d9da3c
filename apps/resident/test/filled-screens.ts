import type { Page } from 'playwright-core'
import type { Screen } from '@zeimori/resident/screens'

/** What stands on a screen only when it has something to show, where its heading is there before. */
const inside: Partial<Record<Screen, string>> = {
  tax: '.steps',
  result: '.steps',
  whatif: '#moshimo-title',
  curve: '#furusato-title',
  notice: '#tsuchi-title',
  papers: '#papers-title',
  severance: '#taishokukin-title',
}

/** Fills in an invented employee, in whichever language the page is. */
export async function fillIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/tax'
  })
  await page.fill('#kyuyo-1-shiharai', '5,001,234')
  await page.fill('#kyuyo-1-shakai-hoken', '720,000')
  await page.fill('#furusato', '40,000')
}

/** Says that an income is missing, or that something is still on its way. */
const blank = 'p.card:has(> a[href$="/income"]), .loading'

/**
 * Goes to a screen, and waits until it shows what it is for.
 * @throws Error if it has nothing to show
 */
export async function showScreen(page: Page, screen: Screen): Promise<void> {
  const address = `#/${screen}`
  const before = await page.title()
  if (new URL(page.url()).hash !== address) {
    await page.evaluate((to) => {
      window.location.hash = to
    }, address)
    // It is named anew once it has been drawn.
    await page.waitForFunction((last) => document.title !== last, before)
  }
  const part = inside[screen]
  if (part !== undefined) await page.locator(part).first().waitFor()
  if ((await page.locator(blank).count()) > 0) throw new Error(`${screen} shows nothing`)
}
