import { describe, expect, it } from 'vitest'
import { hasChromium, shownTax } from '../chromium.ts'
import { openEveryPart } from '../states.ts'
import { visits } from './visits.ts'

describe.skipIf(!hasChromium)('税額が当てにならないときは、税額のそばで言う', () => {
  const { page: visited } = visits()

  it('読み取れない欄を、税額のそばと内訳で名指しする', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '70万円くらい')
    expect(await page.locator('.unread').count()).toBe(0)
    // Without leaving the box: once the hand rests.
    await page.locator('.bill .unread').getByText('読み取れない欄が1か所').waitFor()
    const link = page.locator('.fact.wait a')
    await expect(link.innerText()).resolves.toBe('給与 1枚目の社会保険料等の金額')
    await page.fill('#kyuyo-1-shakai-hoken', '70万円')
    expect(await page.locator('.unread').count()).toBe(0)
  })

  it('スマートフォンでは、閉じた帯にも出る', async () => {
    const page = visited()
    await page.setViewportSize({ width: 360, height: 780 })
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#birth', '平成2年2月30日')
    await page.locator('#birth').blur()
    expect(await page.locator('.bill .unread').isVisible()).toBe(true)
    expect(await page.locator('.bill .body').isVisible()).toBe(false)
    await page.getByText('住宅借入金等特別控除の額').waitFor()
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('続柄を選ぶまでは、選ぶと税額が変わることを言う', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '3,000,000')
    await page.selectOption('#hitorioya', 'haha')
    await page.getByRole('button', { name: '親族' }).click()
    await page.fill('#shinzoku-1-birth', '2015-05-01')
    expect(await page.inputValue('#shinzoku-1-zokugara')).toBe('')
    expect(await shownTax(page)).toBe('161,500')
    await page.locator('.fact.wait').getByText('1人目の親族の続柄').waitFor()
    await page.locator('#hitorioya-note').getByText('要件に合う子がいない').waitFor()
    await page.selectOption('#shinzoku-1-zokugara', 'ko')
    expect(await shownTax(page)).toBe('129,000')
    expect(await page.locator('.fact.wait').count()).toBe(0)
    expect(await page.locator('.note[id]').count()).toBe(0)
  })

  it('当てはまらない答えは、問いのそばで理由を言う', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.selectOption('#haigusha', 'ari')
    await page.selectOption('#hitorioya', 'haha')
    await page.selectOption('#kafu', 'shibetsu')
    await page.getByRole('button', { name: '親族' }).click()
    await page.fill('#shinzoku-1-birth', '2026-01-05')
    await page.selectOption('#shinzoku-1-zokugara', 'ko')
    const note = (name: string): Promise<string> => page.locator(`#${name}-note`).innerText()
    // 法第292条第1項第11号・第12号：配偶者がいる人は、ひとり親にも寡婦にも当たらない。
    await expect(note('hitorioya')).resolves.toContain('配偶者がいる')
    await expect(note('kafu')).resolves.toContain('配偶者がいる')
    await expect(note('shinzoku-1-birth')).resolves.toContain('まだ生まれていない')
    const described = await page.locator('#kafu').getAttribute('aria-describedby')
    expect(described).toContain('kafu-note')
  })

  it('どの選ぶ欄も、出ているものを数える', async () => {
    const page = visited()
    await openEveryPart(page)
    await page.selectOption('#haigusha-shogai', 'futsu')
    const blank = await page
      .locator('select')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one instanceof HTMLSelectElement && one.selectedIndex < 0 ? [one.id] : [],
        ),
      )
    expect(blank).toEqual([])
  })

  it('0円と入れた人には、かからないと答える', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '0')
    expect(await shownTax(page)).toBe('0')
    await page.getByText('住民税はかかりません').waitFor()
  })

  it('年度を替えると、家族とふるさと納税の年も替わる', async () => {
    const page = visited()
    await page.selectOption('#haigusha', 'ari')
    await page.getByText('令和7年の給与の収入').waitFor()
    await page.selectOption('#nendo', { label: '令和7年度' })
    await page.getByText('令和6年の給与の収入').waitFor()
    await expect(page.locator('#furusato-hint').textContent()).resolves.toBe(
      '令和6年の1月から12月までの合計',
    )
  })
})
