import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands: the rule, and where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The states of the page that a resident meets, each with how she gets there. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  はじめ: () => Promise.resolve(),
  '例を入れ、理由をみな開いた': async (page) => {
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    await page.locator('.steps').waitFor()
    for (const summary of await page.locator('.steps .why > summary').all()) await summary.click()
    const more = page.getByRole('button', { name: '内訳を見る' })
    if (await more.isVisible()) await more.click()
    await page.locator('.bill .why > summary').first().click()
  },
  'まちがいがあり、欄がみな出ている': async (page) => {
    await openEveryPart(page)
    for (const box of await page.locator('input[type=text]').all()) await box.fill('まちがい')
    await page.locator('#furusato').blur()
    for (const check of await page.locator('input[type=checkbox]').all()) await check.check()
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
  await page.getByRole('button', { name: '家族' }).click()
}
