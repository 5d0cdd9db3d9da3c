import { describe, expect, it } from 'vitest'
import { aboutPages } from '@zeimori/resident/screens'
import { hasChromium } from '../chromium.ts'
import { judgedScreens } from '../judged-screens.ts'
import { states, violationsOf } from '../states.ts'
import { visits } from './visits.ts'

describe.skipIf(!hasChromium)('だれにでも使える', () => {
  const { url, page } = visits()

  // On the wide page: the screens' own test takes the narrow one.
  for (const [name, reach] of Object.entries(states))
    it(`「${name}」の画面に、axe の指摘がない`, async () => {
      await reach(page())
      expect(await violationsOf(page())).toEqual([])
    })

  it('計算のほかのどのページにも、axe の指摘がない', { timeout: 120_000 }, async () => {
    const found: unknown[] = []
    for (const path of [
      '/t/999997/ja/no-script/',
      '/nai',
      ...aboutPages.map((name) => `/about/ja/${name}/#999997`),
      '/about/ja/stopped/',
    ]) {
      await page().goto(url + path)
      found.push(...(await violationsOf(page())).map((violation) => [path, violation]))
    }
    expect(found).toEqual([])
  })

  it('公表する試験の結果は、いまある画面のすべてについてのもの', async () => {
    await page().goto(`${url}/about/ja/accessibility/`)
    const rows = await page().locator('tbody tr').count()
    // If this fails, `npm run accessibility` tests and writes them anew.
    expect(rows).toBe(judgedScreens.length)
  })

  it('公表する試験は、どの画面でも、収入を入れて出るものを見ている', async () => {
    for (const { path, reach } of judgedScreens.filter(
      (one) => one.name === undefined && one.path.includes('#/'),
    )) {
      await page().goto('about:blank')
      await page().goto(url + path)
      // Throws where the screen has nothing to show.
      await reach(page())
      expect(await page().locator('.bill .yen').allInnerTexts()).not.toContain('—')
    }
  })

  it('axe は、わざと入れたまちがいを見つける', async () => {
    await page().evaluate(() => {
      const box = document.createElement('input')
      document.querySelector('main')?.append(box)
    })
    expect((await violationsOf(page())).join()).toMatch(/^label: <input>/)
  })
})
