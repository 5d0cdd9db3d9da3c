import type { Page, Response } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { screens, type Screen } from '@zeimori/resident/screens'
import { hasChromium, shownTax } from '../chromium.ts'
import { violationsOf } from '../states.ts'
import { visits } from './visits.ts'

/** Goes to a screen as the address bar would. */
async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`
  }, screen)
  await page.waitForFunction((to) => window.location.hash === `#/${to}`, screen)
}

const arriveAt = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()
/** `panels.test.ts` judges these with something typed into them. */
const filledInElsewhere: ReadonlySet<Screen> = new Set(['whatif', 'curve', 'notice'])
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

describe.skipIf(!hasChromium)('画面から画面へ', () => {
  const { url, page: visited, complaints, another } = visits()

  it('入口は、四つのすることを示し、選ぶまで計算のプログラムを読まない', async () => {
    const page = visited()
    await page.goto('about:blank')
    const scripts: Promise<Buffer>[] = []
    const note = (answer: Response): void => {
      if (answer.url().endsWith('.js')) scripts.push(answer.body())
    }
    page.on('response', note)
    await page.goto(`${url}/`)
    await expect(page.locator('.tile strong').allInnerTexts()).resolves.toEqual([
      '税額を知りたい',
      'ふるさと納税の限度額',
      '申告書を作る',
      '収入がなかった',
    ])
    const read = (await Promise.all(scripts)).join('')
    page.off('response', note)
    expect(read).toContain('計算の用意をしています')
    expect(read).not.toContain('合計所得金額')
    await page.getByRole('link', { name: '税額を知りたい' }).click()
    await page.locator('#kyuyo-1-shiharai').fill('5,001,234')
    expect(await shownTax(page)).toBe('315,500')
    expect(complaints()).toEqual([])
  })

  it('もどるボタンで前の画面に戻り、入れたものは残る', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.getByRole('link', { name: 'ほかの収入・控除を入れる' }).click()
    await arriveAt(page, 'どんな収入がありましたか？')
    await expect.poll(() => focused(page)).toBe('title')
    expect(await page.title()).toContain('収入の種類')
    await page.goBack()
    await arriveAt(page, '源泉徴収票を見ながら、そのまま入れてください')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    await page.goForward()
    await arriveAt(page, 'どんな収入がありましたか？')
  })

  it('「つぎへ」で順に進み、選んだ収入だけをたずね、確認から直しに戻れる', async () => {
    const page = visited()
    await goTo(page, 'you')
    await page.fill('#birth', '昭和55年5月5日')
    await page.getByRole('link', { name: 'つぎへ（収入の種類）' }).click()
    await page.getByLabel('給与・賞与').uncheck()
    await page.getByLabel('自分の事業').check()
    await page.getByRole('link', { name: 'つぎへ（収入）' }).click()
    await page.fill('#eigyo-shunyu', '600万')
    await page.fill('#eigyo-keihi', '200万')
    expect(await page.locator('#kyuyo-1-shiharai').count()).toBe(0)
    await page.selectOption('#aoiro', '65')
    for (const step of ['控除', '家族', '住宅ローンなど', '結果', '確認'])
      await page.getByRole('link', { name: `つぎへ（${step}）` }).click()
    await arriveAt(page, '入れた内容をたしかめてください')
    const tax = await shownTax(page)
    expect(tax).toMatch(/^[1-9]/)
    await page.getByRole('link', { name: '訂正 営業等の必要経費' }).click()
    await expect.poll(() => focused(page)).toBe('eigyo-keihi')
    await page.fill('#eigyo-keihi', '300万')
    await page.getByRole('link', { name: '確認' }).first().click()
    expect(await shownTax(page)).not.toBe(tax)
    await page.getByText('300万円').waitFor()
    expect(complaints()).toEqual([])
  })

  it('ふるさと納税は、生まれた日・源泉徴収票・家族・寄附した額だけで、限度額をいちばんに答える', async () => {
    const page = visited()
    await goTo(page, 'furusato')
    await page.fill('#kyuyo-1-shiharai', '5,000,000')
    await page.fill('#kyuyo-1-shakai-hoken', '700,000')
    await expect(page.locator('#bill-title').innerText()).resolves.toBe(
      'ふるさと納税の限度額の目安',
    )
    // Late in the year it is asked of the donations of that year, whose tax is the next but one.
    expect(await page.inputValue('#nendo')).toBe('R9')
    await page.getByText('令和8年（2026年）の1月から12月までにする寄附の限度額').waitFor()
    await page.selectOption('#nendo', 'R8')
    expect(await shownTax(page)).toBe('62,283')
    await expect
      .poll(() => page.locator('output.visually-hidden').textContent(), { timeout: 5_000 })
      .toBe('令和8年度の計算で、ふるさと納税の限度額の目安は 62,283円 です。')
    await page.getByRole('button', { name: '2026年にする寄附の限度額を計算する' }).click()
    expect(await page.inputValue('#nendo')).toBe('R9')
    await page.getByRole('link', { name: 'くわしくする' }).click()
    await arriveAt(page, 'あなたのことを教えてください')
  })

  it('収入がなかった人は、3つの質問で、税がかからないことがわかる', async () => {
    const page = visited()
    await goTo(page, 'no-income')
    await page.locator('#nashi-nai').check()
    await page.selectOption('#nashi-kurashi', 'fuyo')
    await page.selectOption('#nashi-riyu', 'kokuho')
    expect(await shownTax(page)).toBe('0')
  })

  it('「申告は必要？」は、答えに応じて、要るかどうかと行き先を言う', async () => {
    const page = visited()
    await goTo(page, 'needed')
    const answer = page.locator('.needed-answer')
    await page.selectOption('#kakutei', 'suru')
    await expect(answer.innerText()).resolves.toContain('申告は要りません')
    await page.selectOption('#kakutei', 'shinai')
    await page.selectOption('#shunyu', 'hoka')
    await expect(answer.innerText()).resolves.toContain('申告が必要です')
    await page.selectOption('#shunyu', 'kyuyo')
    await page.selectOption('#kojo', 'aru')
    await expect(answer.innerText()).resolves.toContain('安くなることがあります')
    await page.getByRole('link', { name: '申告書を作る' }).click()
    await arriveAt(page, 'あなたのことを教えてください')
  })

  it('欄を指すリンクは、ほかの画面の欄へも進み、開き直しても画面は変わらない', async () => {
    const page = visited()
    await page.fill('#hoka-kakekin', 'たくさん')
    await page.locator('#hoka-kakekin').blur()
    await goTo(page, 'family')
    await page.locator('.summary').getByRole('link').click()
    await expect.poll(() => focused(page)).toBe('hoka-kakekin')
    expect(new URL(page.url()).hash).toBe('#/deductions')
    await page.reload()
    await arriveAt(page, '払ったものを入れてください')
  })

  it(
    'どの画面にも、axe の指摘がなく、横にはみ出さず、重なりもない',
    { timeout: 180_000 },
    async () => {
      const page = visited()
      await page.getByRole('button', { name: '例を入れて見る' }).click()
      await goTo(page, 'kinds')
      for (const kind of await page.locator('.kinds input').all()) await kind.check()
      const found: unknown[] = []
      // What axe finds on the wide page, `npm run accessibility` publishes.
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        for (const screen of screens.filter((one) => !filledInElsewhere.has(one))) {
          await goTo(page, screen === 'entrance' ? '' : screen)
          await page.locator('.loading').waitFor({ state: 'detached' })
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          if (beyond > 0) found.push([screen, width, beyond])
          found.push(...(await overlapsOn(page)).map((pair) => [screen, width, pair]))
          if (width === 320)
            found.push(...(await violationsOf(page)).map((violation) => [screen, violation]))
        }
      }
      expect(found).toEqual([])
      expect(complaints()).toEqual([])
    },
  )

  it('指で押すものは、どの画面でも44px以上ある', async () => {
    const phone = await another(
      { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
      '/#/tax',
    )
    await phone.getByRole('button', { name: '例を入れて見る' }).click()
    for (const screen of ['tax', 'kinds', 'family', 'check', 'keep', 'needed']) {
      await goTo(phone, screen)
      const small = await phone
        .locator('main button, main input[type=text], main select, main summary, main a.button')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getClientRects().length > 0)
            .filter((element) => element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 100)),
        )
      expect([screen, small]).toEqual([screen, []])
    }
  })
})

/** The parts of the page that lie on one another; the bill alone may, at the foot of a phone. */
const overlapsOn = (page: Page): Promise<readonly string[]> =>
  page.locator('main .two > :not(.answer)').evaluateAll((parts) => {
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }))
    return boxes.flatMap(({ part, box }, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1)
        .filter((other) => box.left < other.box.right - 1 && other.box.left < box.right - 1)
        .map((other) => `${part.className} / ${other.part.className}`),
    )
  })
