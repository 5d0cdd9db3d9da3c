import { describe, expect, it } from 'vitest'
import { hasChromium, shownTax } from '../chromium.ts'
import { visits } from './visits.ts'

describe.skipIf(!hasChromium)('押したあとも、迷わない', () => {
  const { page: visited, complaints, another } = visits()
  const focused = (): Promise<string> => visited().evaluate(() => document.activeElement?.id ?? '')

  it('増やすと、はじめの欄へ進む', async () => {
    const page = visited()
    for (const [name, box] of [
      ['2枚目の源泉徴収票', 'kyuyo-2-shiharai'],
      ['年金の源泉徴収票', 'nenkin-1-shiharai'],
      ['親族', 'shinzoku-1-zokugara'],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await expect.poll(focused).toBe(box)
    }
  })

  it('取り消すと、その欄の見出しに戻る', async () => {
    const page = visited()
    await page.getByRole('button', { name: '親族' }).click()
    await page.getByRole('button', { name: '1人目を取り消す' }).click()
    await expect.poll(focused).toBe('kazoku-title')
  })

  it('すべて消す前にたしかめ、消すと、ページの頭に戻る', async () => {
    const page = visited()
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    const clear = page.getByRole('button', { name: '入れた内容をすべて消す' })
    page.once('dialog', (dialog) => void dialog.dismiss())
    await clear.click()
    expect(await shownTax(page)).toBe('171,500')
    page.once('dialog', (dialog) => void dialog.accept())
    await clear.click()
    expect(await shownTax(page)).toBe('—')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
    await expect.poll(focused).toBe('title')
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(200)
  })

  it('すべて消すと、読み込んだ源泉徴収票も消え、次の人の同じファイルは重なりとされない', async () => {
    const page = visited()
    const slip =
      '<TEG108 VR="1.0"><ZPB00000><era>5</era><yy>7</yy></ZPB00000>' +
      '<ZPE00000><ZPE00020>0005001234</ZPE00020></ZPE00000></TEG108>'
    const file = { name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from(slip) }
    const other = { ...file, buffer: Buffer.from(slip.replace('5001234', '6001234')) }
    const choose = async (): Promise<void> => {
      await page.getByText('ファイル（XML）から読み込む').click()
      await page.getByLabel('ファイルを選ぶ（いくつでも）').setInputFiles([file, other])
      await expect.poll(() => page.locator('.slip-file').count()).toBe(2)
    }
    await choose()
    const ids = await page
      .locator('.slip-file [id]')
      .evaluateAll((elements) => elements.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i || /[^\w-]/.test(id))).toEqual([])
    await page
      .locator('.slip-file')
      .first()
      .getByRole('button', { name: 'この内容を入れる' })
      .click()
    expect(await shownTax(page)).toBe('315,500')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: '入れた内容をすべて消す' }).click()
    expect(await page.locator('.slip-file').count()).toBe(0)
    await choose()
    await page
      .locator('.slip-file')
      .first()
      .getByRole('button', { name: 'この内容を入れる' })
      .click()
    expect(await shownTax(page)).toBe('315,500')
  })

  it('スマートフォンで開いた内訳は、Escape で閉じ、開いたボタンに戻る', async () => {
    const page = visited()
    await page.setViewportSize({ width: 360, height: 780 })
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.getByRole('button', { name: '内訳を見る' }).click()
    await page.locator('.bill .why > summary').first().focus()
    await page.keyboard.press('Escape')
    expect(await page.locator('.bill .lines').isVisible()).toBe(false)
    const back = page.getByRole('button', { name: '内訳を見る' })
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('こちらに欠陥があっても、入れたものは残り、金額を出さずに、そう言う', async () => {
    const page = visited()
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    // What no input does: the law's own check of whole numbers fails.
    await page.evaluate(() => {
      Object.assign(window, { kept: Number.isSafeInteger })
      Number.isSafeInteger = () => false
    })
    await page.fill('#kyuyo-1-shakai-hoken', '72万')
    expect(await shownTax(page)).toBe('—')
    await page.getByText('こちらの問題で、この内容では計算できません').waitFor()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(complaints().join()).toContain('not a fraction')
    await page.evaluate(() => {
      Number.isSafeInteger = Reflect.get(window, 'kept')
    })
    await page.fill('#kyuyo-1-shakai-hoken', '72万円')
    await expect.poll(() => shownTax(page)).toBe('243,500')
  })

  it('だれのページかわからなければ、始められないことを言う', async () => {
    const page = await another({}, '/#/tax')
    await page.route('**/ja/', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/data-module="[^"]*"/, 'data-module="/nobody.js"')
      await route.fulfill({ response: answer, body })
    })
    await page.reload()
    await expect(page.getByRole('alert').innerText()).resolves.toContain('計算を始められません')
  })
})
