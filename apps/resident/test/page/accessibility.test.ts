import { describe, expect, it } from 'vitest'
import { aboutPages } from '@zeimori/resident/screens'
import { hasChromium } from '../chromium.ts'
import { judgedScreens } from '../judged-screens.ts'
import { states, violationsOf } from '../states.ts'
import { visits } from './visits.ts'

describe.skipIf(!hasChromium)('だれにでも使える', () => {
  const { url, page, another } = visits()

  // On the wide page: the screens' own test takes the narrow one.
  for (const [name, reach] of Object.entries(states))
    it(`「${name}」の画面に、axe の指摘がない`, async () => {
      await page().setViewportSize({ width: 1280, height: 900 })
      await page().reload()
      await reach(page())
      expect(await violationsOf(page())).toEqual([])
    })

  for (const path of [
    '/t/999997/ja/no-script/',
    '/nai',
    ...aboutPages.map((name) => `/about/ja/${name}/#999997`),
    '/about/ja/stopped/',
  ])
    it(`${path} に、axe の指摘がない`, async () => {
      await page().goto(url + path)
      expect(await violationsOf(page())).toEqual([])
    })

  it('公表する試験の結果は、いまある画面のすべてについてのもの', async () => {
    await page().goto(`${url}/about/ja/accessibility/`)
    const rows = await page().locator('tbody tr').count()
    // If this fails, `npm run accessibility` tests and writes them anew.
    expect(rows).toBe(judgedScreens.length)
  })

  it('axe は、わざと入れたまちがいを見つける', async () => {
    await page().evaluate(() => {
      const box = document.createElement('input')
      document.querySelector('main')?.append(box)
    })
    expect((await violationsOf(page())).join()).toMatch(/^label: <input>/)
  })

  it('押せるものは、指で押せる大きさがある', async () => {
    const phone = await another(
      { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
      '/#/tax',
    )
    await phone.getByRole('button', { name: '例を入れて見る' }).click()
    const small = await phone
      .locator('main button, main input[type=text], main select, main summary')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => element.outerHTML.slice(0, 100)),
      )
    expect(small).toEqual([])
  })
})
