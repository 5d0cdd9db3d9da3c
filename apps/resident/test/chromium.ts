import { existsSync } from 'node:fs'
import { testPrograms } from '@zeimori/cli/test-programs'
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core'
import { testDay } from './test-day.ts'

export const executablePath = testPrograms.chromium.path

/** Whether this host can run the tests of the page. `./zeimori test` installs it where it may. */
export const hasChromium = existsSync(executablePath)

/** Nothing but the page under test is asked of the network. */
export const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: quiet })

export const launchWithProfile = (folder: string) =>
  chromium.launchPersistentContext(folder, { executablePath, args: quiet, locale: 'ja-JP' })

/** A page, and what it complained of: a broken policy, an error, a failed request. */
export type Opened = { readonly page: Page; readonly complaints: string[] }

export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'ja-JP', ...options })
  await context.addInitScript(goOnFrom, testDay - Date.now())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    if (!message.text().startsWith(noWorker)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    if (!leftBehind(request)) complaints.push(`failed: ${request.url()}`)
  })
  await page.goto(url)
  return { page, complaints }
}

/** The pages' clocks go as ever, but from the day of the tests. */
function goOnFrom(shift: number): void {
  const now = Date.now.bind(Date)
  Date.now = () => now() + shift
}

/** What the browser's driver says where it was told to keep the service worker out. */
const noWorker = 'Service Worker registration blocked'

/**
 * For whoever looks at the page and not at what the device keeps: the service worker would take every file
 * of the site in, and prove each anew at every load.
 */
export const withoutWorker = { serviceWorkers: 'block' } as const satisfies BrowserContextOptions

/** What was still on its way when the page was left is no failure. */
const leftBehind = (request: Request): boolean =>
  request.failure()?.errorText === 'net::ERR_ABORTED'

/** The annual tax that the page shows, as text without its unit. */
export const shownTax = async (page: Page): Promise<string> =>
  (await page.locator('.bill .yen').innerText()).replace(/\s|円/g, '')
