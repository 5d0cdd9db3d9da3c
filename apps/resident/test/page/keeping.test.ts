import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeFile } from '../../src/form/file.ts'
import { formFromFields } from '../../src/form/state.ts'
import { hasChromium, shownTax } from '../chromium.ts'
import { qrText } from '../qr-text.ts'
import { visits } from './visits.ts'

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to
  }, address)

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length)

describe.skipIf(!hasChromium)('残す・持ち歩く・消す', () => {
  const { url, page: visited, complaints, another } = visits()

  it('同意がなければ何も残さず、同意すれば開き直しても残り、一度で消える', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    expect(await stored(page)).toBe(0)
    await page.reload()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')

    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await goTo(page, '#/keep')
    await page.getByLabel('この端末に途中の内容を残す').check()
    await goTo(page, '#/tax')
    await page.reload()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    expect(await shownTax(page)).toBe('315,500')

    await goTo(page, '#/keep')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'すべて消す' }).click()
    expect(await stored(page)).toBe(0)
    await goTo(page, '#/tax')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })

  it('ファイルに保存し、別の人の入力の上で開くと、見せてから置きかえる', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '72万')
    await goTo(page, '#/keep')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ファイルに保存' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('じゅうみん税_R8.json')
    const saved = readFileSync(await download.path(), 'utf8')
    expect(saved).toContain('"kyuyo-1-shakai-hoken": "72万"')

    await goTo(page, '#/tax')
    await page.fill('#kyuyo-1-shiharai', '100万')
    await goTo(page, '#/keep')
    const file = { name: 'じゅうみん税_R8.json', mimeType: 'application/json' }
    await page.setInputFiles('#hiraku-file', { ...file, buffer: Buffer.from('こわれた') })
    await expect(page.getByRole('alert').innerText()).resolves.toContain('そのままです')
    await page.setInputFiles('#hiraku-file', { ...file, buffer: Buffer.from(saved) })
    await page.getByText('いま入れてある内容は、読み込んだ内容に置きかわります').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByRole('button', { name: 'この内容を読み込む' }).click()
    await page.getByRole('heading', { name: '入れた内容をたしかめてください' }).waitFor()
    expect(await shownTax(page)).toBe('243,500')
    expect(complaints()).toEqual([])
  })

  it('リンクは#のあとだけで運び、開くと見せてからたずね、アドレスに内容を残さない', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '72万')
    await goTo(page, '#/keep')
    await page.getByRole('button', { name: 'リンクとQRコードを作る' }).click()
    const link = await page.inputValue('#mochiaruku-link')
    expect(link).toMatch(/\/t\/999997\/ja\/#d=1[\w-]+$/)
    expect(await qrText(page)).toBe(link)

    const other = await another({}, link.slice(url.length))
    await other.getByText('500万1,234円').waitFor()
    expect(new URL(other.url()).hash).toBe('#/keep')
    await other.getByRole('button', { name: 'この内容を読み込む' }).click()
    await expect.poll(() => shownTax(other)).toBe('243,500')

    const cut = await another({}, link.slice(url.length, -9))
    await expect(cut.getByRole('alert').innerText()).resolves.toContain('読み込めません')
  })

  it('相談会場では、何も残さず、一つのボタンで次の人のために消え、もどるボタンでも見えない', async () => {
    const page = visited()
    await goTo(page, '#venue/tax')
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await goTo(page, '#venue/keep')
    expect(await page.getByLabel('この端末に途中の内容を残す').count()).toBe(0)
    await goTo(page, '#venue/check')
    await page.getByText('500万1,234円').waitFor()
    await page.getByRole('button', { name: '次の方へ（すべて消す）' }).click()
    await page.getByRole('heading', { name: '何をしますか？' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#venue/')
    expect(await stored(page)).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { name: '入れた内容をたしかめてください' }).waitFor()
    expect(await page.getByText('500万1,234円').count()).toBe(0)
    await page.goBack()
    await page.goBack()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })

  it('相談会場で10分さわらなければ、1分前に知らせ、「続ける」で残り、答えがなければ消える', async () => {
    const page = await another({}, '/')
    await page.clock.install()
    await page.goto(`${url}/#venue/tax`)
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.clock.runFor('08:30')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await page.clock.runFor('00:40')
    await page.getByRole('alertdialog').getByText('すべて消します').waitFor()
    await page.getByRole('button', { name: '続ける' }).click()
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('5,001,234')
    await page.clock.runFor('10:10')
    await page.getByRole('heading', { name: '何をしますか？' }).waitFor()
    await goTo(page, '#venue/tax')
    expect(await page.inputValue('#kyuyo-1-shiharai')).toBe('')
  })

  const key = 'zeimori-form-999997'
  const kept = (page: Page): Promise<string | null> =>
    page.evaluate((name) => localStorage.getItem(name), key)

  it('残した内容は、読めなくても、別のタブで入れても、相談会場に使っても、黙って消えない', async () => {
    const page = await another({}, '/#/keep')
    await page.evaluate((name) => localStorage.setItem(name, 'こわれた'), key)
    await page.reload()
    await page.getByRole('alert').getByText('消さずに、そのままにしてあります').waitFor()
    await goTo(page, '#/tax')
    await page.fill('#kyuyo-1-shiharai', '100万')
    expect(await kept(page)).toBe('こわれた')

    await goTo(page, '#/keep')
    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByLabel('この端末に途中の内容を残す').click()
    expect(await page.getByLabel('この端末に途中の内容を残す').isChecked()).toBe(false)
    expect(await kept(page)).toBe('こわれた')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByLabel('この端末に途中の内容を残す').check()
    await expect.poll(() => kept(page)).toContain('100万')
    expect(await page.getByRole('alert').count()).toBe(0)

    const second = await page.context().newPage()
    await second.goto(`${url}/#venue/tax`)
    expect(await second.inputValue('#kyuyo-1-shiharai')).toBe('')
    await second.fill('#kyuyo-1-shiharai', '700万')
    await goTo(second, '#/check')
    await second.getByText('700万円').waitFor()
    await goTo(second, '#venue/')
    await second.getByRole('button', { name: '次の方へ（すべて消す）' }).click()
    expect(await kept(second)).toContain('100万')
  })

  it('別のタブで残した内容に合わせ、別のタブで消せば、このタブも残すのをやめる', async () => {
    const page = await another({}, '/#/keep')
    const second = await page.context().newPage()
    await second.goto(`${url}/#/tax`)
    await second.locator('#kyuyo-1-shiharai').waitFor()
    await page.getByLabel('この端末に途中の内容を残す').check()
    await second.fill('#kyuyo-1-shiharai', '100万')
    await expect.poll(() => kept(page)).not.toBe(null)
    await second.reload()
    await second.fill('#kyuyo-1-shiharai', '300万')
    await goTo(page, '#/tax')
    await expect.poll(() => page.inputValue('#kyuyo-1-shiharai')).toBe('300万')
    await goTo(second, '#/keep')
    await second.getByLabel('この端末に途中の内容を残す').uncheck()
    await goTo(page, '#/keep')
    await expect.poll(() => page.getByLabel('この端末に途中の内容を残す').isChecked()).toBe(false)
    await goTo(page, '#/tax')
    await page.fill('#kyuyo-1-shiharai', '400万')
    expect(await kept(page)).toBe(null)
  })

  it('みんなで使う端末と言えば、残したものは消え、いっしょには選べない', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await goTo(page, '#/keep')
    const keeps = page.getByLabel('この端末に途中の内容を残す')
    const shared = page.getByLabel('みんなで使う端末で入れている')
    await keeps.check()
    await expect.poll(() => stored(page)).toBe(1)
    await shared.check()
    expect(await keeps.isChecked()).toBe(false)
    expect(await stored(page)).toBe(0)
    await keeps.check()
    expect(await shared.isChecked()).toBe(false)
    await keeps.uncheck()
    expect(await stored(page)).toBe(0)
  })

  it('読み込む前に、どの年度の、どこの市区町村かを、その県を読んで示す', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '300万')
    await goTo(page, '#/keep')
    const boxes = { nendo: 'R7', dantai: '142051', 'tsuchi-nenzei': '10万' }
    const text = writeFile(formFromFields(Object.entries(boxes), '142051'))
    await page.setInputFiles('#hiraku-file', {
      name: 'じゅうみん税_R7.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    const offered = page.locator('section:has(#yomikomi-title)')
    await offered.getByText('藤沢市').waitFor()
    await offered.getByText('令和7年度').waitFor()
    await offered.getByText('1か所').waitFor()
    expect(await offered.getByText('1級地').count()).toBe(0)
  })
})
