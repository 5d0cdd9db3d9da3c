import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consoleAssets } from '../src/index.ts'
import { authenticatorOf, hasChromium, launch, type Authenticator } from './chromium.ts'
import { invited, password, registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices, recorded } from './services.ts'

describe.skipIf(!hasChromium)('a passkey, in a browser', () => {
  const services = freshServices()
  let app: FastifyInstance
  let browser: Browser
  let page: Page
  let device: Authenticator
  let site = ''
  const complaints: string[] = []

  beforeAll(async () => {
    app = await openConsole(services(), {
      assets: await consoleAssets(join(import.meta.dirname, '../../..')),
    })
    site = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
    await registered(services(), '131016', '千代田区')
    browser = await launch()
    page = await browser.newPage()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    device = await authenticatorOf(page)
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  const send = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click()
  const heading = (): Promise<string> => page.locator('h1').innerText()
  const signOut = (): Promise<void> => send('ログアウト')
  const toConsole = (): Promise<void> => page.waitForURL(`${site}/`)

  it('is made on the first visit, instead of an authenticator', async () => {
    const link = await invited(services(), {
      tenant: '131016',
      login: 'pasu.kiko',
      role: 'client-admin',
    })
    await page.goto(`${site}${link}`)
    await page.getByLabel('新しいパスワード').fill(password)
    await send('このパスワードにする')
    await page.getByRole('link', { name: 'パスキーを登録する' }).click()
    await send('パスキーを登録する')
    await page.getByRole('heading', { name: '復旧コードを控えてください' }).waitFor()
    await page.getByRole('link', { name: '控えたので、始める' }).click()
    expect(await page.locator('.me').innerText()).toContain('見本 pasu.kiko')
  })

  it('signs in by itself, without an ID or a password', async () => {
    await signOut()
    await send('パスキーでログインする')
    await toConsole()
    expect(await page.locator('.me').innerText()).toContain('見本 pasu.kiko')
  })

  it('is the second step after a password', async () => {
    await signOut()
    await page.getByLabel('利用者ID').fill('pasu.kiko')
    await page.getByLabel('パスワード').fill(password)
    await send('つぎへ')
    expect(await heading()).toBe('二つ目の確認')
    await send('パスキーで確認する')
    await toConsole()
  })

  it('proves anew who she is, before something dangerous', async () => {
    await page.goto(`${site}/prove?to=/people/invite`)
    await send('パスキーで確認する')
    await page.waitForURL(`${site}/people/invite`)
    expect(await heading()).toBe('利用者を招く')
  })

  it('can be added and removed again, but not the last one', async () => {
    await page.goto(`${site}/me/factors`)
    await send('パスキーを消す')
    expect(await page.getByRole('alert').first().innerText()).toContain('最後の一つは消せません')
    const second = await authenticatorOf(page, 'usb')
    await page.getByLabel('名前').fill('予備の鍵')
    await send('パスキーを登録する')
    await page.getByRole('cell', { name: '予備の鍵', exact: true }).waitFor()
    await send('予備の鍵を消す')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await second.unplug()
  })

  it('is refused where its person was not verified', async () => {
    await signOut()
    await device.setVerifying(false)
    await send('パスキーでログインする')
    await page.getByText('確認が終わりませんでした').waitFor()
    expect(page.url()).toBe(`${site}/sign-in`)
    await device.setVerifying(true)
  })

  it('is refused as a copy, once the counter has not moved on', async () => {
    const [credential] = await device.credentials()
    if (credential === undefined) throw new Error('no credential')
    await device.clear()
    await device.add({ ...credential, signCount: 0 })
    await send('パスキーでログインする')
    await page.getByText('パスキーを確認できませんでした').waitFor()
    expect(await page.locator('.me').count()).toBe(0)
    await device.clear()
    await device.add({ ...credential, signCount: credential.signCount + 10 })
    await send('パスキーでログインする')
    await toConsole()
  })

  it('is refused when its answer is sent a second time', async () => {
    await signOut()
    let sent = ''
    page.on('request', (request) => {
      if (request.method() === 'POST') sent = request.postData() ?? ''
    })
    await send('パスキーでログインする')
    await toConsole()
    const passkey = new URLSearchParams(sent).get('passkey') ?? ''
    expect(passkey).toContain('clientDataJSON')
    await signOut()
    await page.evaluate((answer) => {
      const form = document.querySelector<HTMLFormElement>('form[data-passkey]')
      const box = form?.elements.namedItem('passkey')
      if (box instanceof HTMLInputElement) box.value = answer
      form?.submit()
    }, passkey)
    await page.getByText('パスキーを確認できませんでした').waitFor()
  })

  it('leaves a record of every step, and broke no rule of the page', async () => {
    const events = JSON.stringify(await recorded(services()))
    for (const what of [
      '"action":"factor.add","changes":{"factor":"secret"}',
      '"action":"signin.factor"',
      '"result":"denied"',
      '"action":"factor.remove"',
    ])
      expect(events).toContain(what)
    expect(complaints).toEqual([])
  })
})
