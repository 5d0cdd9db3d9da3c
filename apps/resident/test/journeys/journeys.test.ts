import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { canRender } from '@zeimori/papers/rendered'
import { hasChromium, launch, open, withoutWorker } from '../chromium.ts'
import { firstMortgage } from './first-mortgage.ts'
import { freelancer } from './freelancer.ts'
import { noIncome } from './no-income.ts'
import { pensionerCouple } from './pensioner-couple.ts'
import { residentAt, type Resident } from './resident.ts'
import { shareSeller } from './share-seller.ts'
import { student } from './student.ts'

/** 六人が、実際のページを入口から申告書までたどる。税額は条文から手で出した額。 */
describe.skipIf(!hasChromium || !canRender)('住民の道のり', { timeout: 120_000 }, () => {
  const url = inject('residentUrl')
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  /** A resident walks through the page with a browser of her own. Gives what it complained of. */
  async function visit(
    path: string,
    walk: (resident: Resident) => Promise<void>,
    options: BrowserContextOptions = withoutWorker,
  ): Promise<readonly string[]> {
    const { page, complaints } = await open(browser, path, options)
    await walk(residentAt(page))
    await page.context().close()
    return complaints
  }

  it('年金の夫婦は、相談会場で、医療費を引いた税額を知り、申告書を持って帰り、何も残さない', async () => {
    expect(await visit(`${url}/#venue/`, pensionerCouple)).toEqual([])
  })

  it('アルバイトの学生は、英語の電話の画面で、勤労学生控除のある税額を知り、申告書を作る', async () => {
    expect(
      await visit(`${url}/t/999997/en/`, student, {
        ...withoutWorker,
        viewport: { width: 360, height: 740 },
        locale: 'en-US',
        hasTouch: true,
        isMobile: true,
      }),
    ).toEqual([])
  })

  it('フリーランスは、電波のない所で、確定申告のデータから、申告書を作る', async () => {
    expect(await visit(`${url}/t/999997/ja/`, freelancer, {})).toEqual([])
  })

  it('株を売った人は、繰り越した損失を引き、QRコードで運んで、別の端末で申告書を作る', async () => {
    expect(
      await visit(`${url}/`, (resident) =>
        shareSeller(resident, async (link) => {
          const { page } = await open(browser, link, withoutWorker)
          return residentAt(page)
        }),
      ),
    ).toEqual([])
  })

  it('はじめての住宅ローンの人は、ふるさと納税の限度額から入り、両方を引いた税額を知る', async () => {
    expect(await visit(`${url}/`, firstMortgage)).toEqual([])
  })

  it('収入のなかった人は、キーボードだけで、3つの質問に答え、申告書を作る', async () => {
    expect(await visit(`${url}/`, noIncome)).toEqual([])
  })
})
