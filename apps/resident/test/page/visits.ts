import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { launch, open, withoutWorker, type Opened } from '../chromium.ts'

/** The browser of a file of tests, without the service worker, and the one page of it that each test finds freshly loaded. */
export type Visits = {
  readonly url: string
  readonly page: () => Page
  /** What the page has complained of since the test began. */
  readonly complaints: () => readonly string[]
  /** A page with options of its own, which starts slower. Gone after the test file. */
  readonly another: (options: BrowserContextOptions, path?: string) => Promise<Page>
}

/** Call it in a `describe`; the page stands where it was sized last. */
export function visits(): Visits {
  const url = inject('residentUrl')
  let browser: Browser | undefined
  let opened: Opened | undefined
  const now = (): Opened => {
    if (opened === undefined) throw new Error('the visits have not begun')
    return opened
  }
  beforeAll(async () => {
    browser = await launch()
    opened = await open(browser, 'about:blank', withoutWorker)
  })
  beforeEach(async () => {
    // A change of the fragment alone would leave everything as it is.
    await now().page.goto('about:blank')
    await now().page.goto(`${url}/#/tax`)
    await now().page.locator('.inputs').waitFor()
    now().complaints.length = 0
  })
  afterAll(() => browser?.close())
  return {
    url,
    page: () => now().page,
    complaints: () => now().complaints,
    another: async (options, path = '') => {
      if (browser === undefined) throw new Error('the visits have not begun')
      return (await open(browser, url + path, { ...withoutWorker, ...options })).page
    },
  }
}
