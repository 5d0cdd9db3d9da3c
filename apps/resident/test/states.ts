import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands: the rule, and where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await drawWhole(page)
  // The page has no frames, for which the newer mode opens another page; and the passes are not asked for.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await axe
    .options({ runOnly: axeTags, resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Has what is far below drawn, too, which waits until it comes near: it is to be judged with the rest. */
export const drawWhole = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [sheet] = document.styleSheets
    sheet?.insertRule('* { content-visibility: visible !important; }', sheet.cssRules.length)
  })

/** The states of the page that a resident meets, each with how she gets there. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  はじめ: () => Promise.resolve(),
  '例を入れ、理由をみな開いた': async (page) => {
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    await openReasons(page.locator('.steps .why > summary'))
    const more = page.getByRole('button', { name: '内訳を見る' })
    if (await more.isVisible()) await more.click()
    await page.locator('.bill .why > summary').first().click()
  },
  'まちがいがあり、欄がみな出ている': async (page) => {
    await openEveryPart(page)
    await page.fill('#kyuyo-2-shiharai', '3,000,000')
    await typeInto(page.locator('input[type=text]:not(#kyuyo-2-shiharai)'), 'まちがい')
    await page.selectOption('#hitorioya', 'haha')
    for (const check of await page.locator('input[type=checkbox]').all()) await check.check()
    const more = page.getByRole('button', { name: '内訳を見る' })
    if (await more.isVisible()) await more.click()
    await page.locator('.bill .fact a').first().waitFor()
  },
  税がかからない: async (page) => {
    await page.fill('#kyuyo-1-shiharai', '1,000,000')
  },
}

/** Opens every part of the form, so that every kind of box is there. */
export async function openEveryPart(page: Page): Promise<void> {
  await page.selectOption('#dantai', { label: 'ほかの市区町村' })
  await page.selectOption('#ken', { label: '神奈川県' })
  await page.locator('#shichoson').waitFor()
  await page.getByRole('button', { name: '2枚目の源泉徴収票' }).click()
  await page.getByRole('button', { name: '年金の源泉徴収票' }).click()
  await page.selectOption('#haigusha', { label: 'いる' })
  await page.getByRole('button', { name: '親族' }).click()
}

/** Opens all of these reasons at once; one by one takes a tenth of a second each. */
export async function openReasons(summaries: Locator): Promise<void> {
  await summaries.first().waitFor()
  await summaries.evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click()
  })
  const unfilled = summaries.page().locator('.why[open]:not(:has(> .reason))')
  await unfilled.first().waitFor({ state: 'detached' })
}

/** Types the same into all of these boxes at once, and leaves each. */
export const typeInto = (boxes: Locator, text: string): Promise<void> =>
  boxes.evaluateAll((all, typed) => {
    for (const box of all) {
      if (!(box instanceof HTMLInputElement)) continue
      box.value = typed
      box.dispatchEvent(new Event('input', { bubbles: true }))
      box.dispatchEvent(new FocusEvent('blur'))
    }
  }, text)
