import { describe, expect, it } from 'vitest'
import { hasChromium, shownTax } from '../chromium.ts'
import { violationsOf } from '../states.ts'
import { visits } from './visits.ts'

const slip =
  '<TEG108 VR="1.0"><ZPB00000><era>5</era><yy>7</yy></ZPB00000>' +
  '<ZPE00000><ZPE00020>0005001234</ZPE00020></ZPE00000></TEG108>'

/** Each panel's screen, its heading, what is typed into it, and what it then says. */
const panels = [
  ['whatif', 'もしもの比較', '#moshimo-kakekin', '1万', '12,000円 へる'],
  ['curve', 'ふるさと納税の限度額とグラフ', '#furusato-kasho', '7', 'ワンストップ特例を使えません'],
  ['notice', '税額決定通知書と答え合わせ', '#tsuchi-year', '246,000', 'ちがう行が 1行あります'],
] as const

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
    await page.getByText('「b.xml」：これはPDFです').waitFor()
    expect(await shownTax(page)).toBe('—')
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'b.xmlの知らせを閉じる' }).click()
    expect(await page.getByText('これはPDFです').count()).toBe(0)
    await page.getByRole('button', { name: 'この内容を入れる' }).click()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(await shownTax(page)).toBe('315,500')
    expect(asked.filter((line) => !line.startsWith(`GET ${url}/`))).toEqual([])
    expect(complaints()).toEqual([])
  })

  for (const [screen, title, box, value, said] of panels)
    it(`「${title}」は、入れると答え、はみ出さず、axe の指摘も方針の違反もない`, async () => {
      const page = visited()
      await page.setViewportSize({ width: 320, height: 900 })
      await page.fill('#kyuyo-1-shiharai', '500万')
      await page.fill('#kyuyo-1-shakai-hoken', '70万')
      await page.evaluate((to) => {
        window.location.hash = `#/${to}`
      }, screen)
      await page.getByRole('heading', { level: 2, name: title }).waitFor()
      await page.fill(box, value)
      await page.getByText(said).first().waitFor()
      expect(await violationsOf(page)).toEqual([])
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
      }
      expect(complaints()).toEqual([])
    })

  for (const language of ['ja', 'en'])
    it(`グラフの字は、寄附が少なくても多くても、図の中に収まる（${language}）`, async () => {
      const page = visited()
      await page.setViewportSize({ width: 360, height: 900 })
      await page.goto(`${url}/t/999997/${language}/#/tax`)
      for (const [salary, donation] of [
        ['250万', '3,000'],
        ['500万', '62,283'],
        ['500万', '900万'],
        ['2億', '1,000'],
      ] as const) {
        await page.fill('#kyuyo-1-shiharai', salary)
        await page.fill('#furusato', donation)
        await page.evaluate(() => {
          window.location.hash = '#/curve'
        })
        await page.locator('svg.curve text').first().waitFor()
        expect(await page.locator('svg.curve').evaluate(textsOutside)).toEqual([])
        await page.goBack()
        await page.locator('#furusato').waitFor()
      }
    })
})

/** The words of a drawing that reach beyond it. Runs inside the browser. */
function textsOutside(drawing: Element): readonly string[] {
  const { left, right, top, bottom } = drawing.getBoundingClientRect()
  return [...drawing.querySelectorAll('text')]
    .filter((text) => {
      const box = text.getBoundingClientRect()
      return box.left < left || box.right > right || box.top < top || box.bottom > bottom
    })
    .map((text) => text.textContent ?? '')
}
