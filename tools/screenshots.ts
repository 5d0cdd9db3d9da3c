/** `npm run screenshots`: the pictures of the README, taken from the page as it is. */
import { resolve } from 'node:path'
import { launch, open, serve } from '@zeimori/resident/measuring'

const folder = resolve('docs/images')
const site = await serve()
const browser = await launch()

const desktop = await open(browser, `${site.url}/#/tax`, { viewport: { width: 1200, height: 900 } })
await desktop.page.getByRole('button', { name: '例を入れて見る' }).click()
await desktop.page.locator('.bill .why > summary').first().click()
await desktop.page.locator('.bill .reason p').first().waitFor()
await desktop.page.screenshot({ path: `${folder}/resident.png` })

const phone = await open(browser, `${site.url}/#/tax`, { viewport: { width: 360, height: 740 } })
await phone.page.getByRole('button', { name: '例を入れて見る' }).click()
await phone.page.getByRole('button', { name: '内訳を見る' }).click()
await phone.page.screenshot({ path: `${folder}/resident-phone.png` })

await browser.close()
await site.close()
