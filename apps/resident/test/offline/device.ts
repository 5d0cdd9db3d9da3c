import type { Browser, BrowserContext, Page } from 'playwright-core'
import { signedAnew, type Signing } from '@zeimori/resident'
import { signedNow, testKey } from '../site.ts'
import type { PlainServer } from './plain-server.ts'

export const home = '/t/999997/ja/'
const oneDay = 24 * 60 * 60 * 1000

/** A resident's browser that has been on the page once, and has kept all that it may need. */
export type Device = {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens the page again, and gives what it then says. */
  readonly open: (path?: string) => Promise<{ readonly status: number; readonly text: string }>
}

export async function visited(browser: Browser, server: PlainServer): Promise<Device> {
  const context = await browser.newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  await page.goto(server.url + home)
  await ready(page)
  return {
    page,
    context,
    open: async (path = home) => {
      const answer = await page.goto(server.url + path)
      return { status: answer?.status() ?? 0, text: await page.locator('body').innerText() }
    },
  }
}

/** Waits until a page can do without a network. */
export const ready = (page: Page, place = home): Promise<void> =>
  page.evaluate(async (path) => {
    while ((await caches.match(`/kept/note/ready${path}`)) === undefined)
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
  }, place)

/** Goes on from the entrance to the calculation, and fills in the example. */
export async function example(page: Page): Promise<void> {
  await page.getByRole('link', { name: '税額を知りたい' }).click()
  await page.getByRole('button', { name: '例を入れて見る' }).click()
}

/** Signs what a server has anew. */
export function signAgain(server: PlainServer, changes: Partial<Signing>): void {
  const text = Buffer.from(server.files.get('release.json') ?? []).toString('utf8')
  server.files.set('release.json', signedAnew(text, { ...signedNow, key: testKey, ...changes }))
}

/** A time so many days from now. */
export const daysAway =
  (days: number): Signing['issued'] =>
  () =>
    new Date(Date.now() + days * oneDay).toISOString()

/** The paths that one of the server's lists names, with their hashes. */
export function listedBy({ files }: PlainServer, name: string): Readonly<Record<string, string>> {
  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8')
  const { lists } = JSON.parse(JSON.parse(text('release.json')).signed)
  return JSON.parse(text(`lists/${lists[name]}.json`))
}
