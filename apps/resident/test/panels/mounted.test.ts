import { describe, expect, it } from 'vitest'
import { hasChromium } from '../chromium.ts'
import { visits } from '../page/visits.ts'
import { violationsOf } from '../states.ts'

/** Each panel's screen, its heading, what is typed into it, and what it then says. */
const panels = [
  ['whatif', 'もしもの比較', '#moshimo-kakekin', '1万', '12,000円 へる'],
  ['curve', 'ふるさと納税の限度額とグラフ', '#furusato-kasho', '7', 'ワンストップ特例を使えません'],
  ['notice', '税額決定通知書と答え合わせ', '#tsuchi-year', '246,000', 'ちがう行が 1行あります'],
] as const

describe.skipIf(!hasChromium)('結果の画面のパネル', () => {
  const { page, complaints } = visits()

  for (const width of [320, 1280])
    for (const [screen, title, box, value, said] of panels)
      it(`「${title}」（幅${width}px）は、入れると答え、はみ出さず、axe の指摘も方針の違反もない`, async () => {
        await page().setViewportSize({ width, height: 900 })
        await page().fill('#kyuyo-1-shiharai', '500万')
        await page().fill('#kyuyo-1-shakai-hoken', '70万')
        await page().evaluate((to) => {
          window.location.hash = `#/${to}`
        }, screen)
        await page().getByRole('heading', { level: 2, name: title }).waitFor()
        await page().fill(box, value)
        await page().getByText(said).first().waitFor()
        const beyond = await page().evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(beyond).toBe(0)
        expect(await violationsOf(page())).toEqual([])
        expect(complaints()).toEqual([])
      })
})
