import { describe, expect, it } from 'vitest'
import { hasChromium, shownTax } from '../chromium.ts'
import { violationsOf } from '../states.ts'
import { visits } from './visits.ts'

const slip =
  '<TEG108 VR="1.0"><ZPB00000><era>5</era><yy>7</yy></ZPB00000>' +
  '<ZPE00000><ZPE00020>0005001234</ZPE00020></ZPE00000></TEG108>'

describe.skipIf(!hasChromium)('見るときに読み込む部分', () => {
  const { url, page: visited, complaints } = visits()

  it('源泉徴収票のファイルは、見せてから、欄に入る', async () => {
    const page = visited()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.getByText('ファイル（XML）から読み込む').click()
    await page.setInputFiles('#torikomi-file', [
      { name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from(slip) },
      { name: 'b.xml', mimeType: 'text/xml', buffer: Buffer.from('%PDF-1.7') },
    ])
    await page.getByRole('row', { name: '支払金額 5,001,234円' }).waitFor()
    await page.getByText('これはPDFです').waitFor()
    expect(await shownTax(page)).toBe('—')
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'この内容を入れる' }).click()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(await shownTax(page)).toBe('315,500')
    expect(asked.filter((line) => !line.startsWith(`GET ${url}/`))).toEqual([])
    expect(complaints()).toEqual([])
  })

  for (const [screen, words] of [
    ['whatif', 'もしも'],
    ['curve', '限度額'],
    ['notice', '通知書'],
    ['papers', '申告書'],
  ] as const)
    it(`画面「${screen}」は、開いたときに読み込まれ、axe の指摘がない`, async () => {
      const page = visited()
      await page.getByRole('button', { name: '例を入れて見る' }).click()
      await page.evaluate((to) => {
        window.location.hash = `#/${to}`
      }, screen)
      const part = page.locator('#app section h2').filter({ hasText: words }).first()
      await part.waitFor()
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await violationsOf(page)).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
      }
      expect(complaints()).toEqual([])
    })
})
