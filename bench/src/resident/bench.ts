import { gzipSync } from 'node:zlib'
import { languageCodes } from '@zeimori/resident'
import {
  canaryLeaks,
  judgedScreens,
  launch,
  open,
  serve,
  violationsIn,
  violationsOf,
  withoutWorker,
} from '@zeimori/resident/measuring'
import type { Browser, Page } from 'playwright-core'
import { percentile, type BenchFigure } from '../figure.ts'
import { lighthouseScores } from './lighthouse.ts'

/** The entrance, and the page of those without JavaScript. */
const entrance = '/t/999997/ja/'
/** Where the form is: behind the entrance, and behind the `#`. */
const form = `${entrance}#/tax`
/** The screens that Lighthouse judges: each is loaded as from a bookmark. */
const judged = [entrance, `${entrance}no-script/`, form, `${entrance}#/result`, '/about/ja/scope/']
const narrow = { width: 360, height: 780 }

/** Measures the page as residents meet it; see goals for what each figure must reach. */
export async function resident(): Promise<readonly BenchFigure[]> {
  const site = await serve({ languages: languageCodes })
  const browser = await launch()
  try {
    const scores = await lighthouseScores(judged.map((path) => site.url + path))
    const { seen } = await canaryLeaks(site.url + form)
    return [
      { id: 'js_gzip_kb', value: await scriptsGzipped(browser, site.url + entrance), unit: 'KB' },
      { id: 'js_gzip_form_kb', value: await scriptsGzipped(browser, site.url + form), unit: 'KB' },
      ...scores,
      { id: 'axe_violations', value: await axeViolations(browser, site.url), unit: '' },
      { id: 'keystroke_ms', value: await keystroke(browser, site.url), unit: 'ms' },
      { id: 'keystroke_bare_ms', value: await bareKeystroke(browser, site.url), unit: 'ms' },
      { id: 'canary_leaks', value: seen.length, unit: '' },
    ]
  } finally {
    await browser.close()
    await site.close()
  }
}

/** All scripts that a page loads by itself, in KB after gzip. */
async function scriptsGzipped(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length)
  await context.close()
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** Over every screen and state, at two widths; and every screen in the other languages, as on a phone. */
async function axeViolations(browser: Browser, url: string): Promise<number> {
  let count = 0
  const add = (where: string, found: readonly string[]): void => {
    for (const violation of found) console.error(`${where}: ${violation}`)
    count += found.length
  }
  for (const viewport of [narrow, { width: 1280, height: 900 }])
    for (const { path, reach } of judgedScreens) {
      const { page } = await open(browser, url + path, { viewport, ...withoutWorker })
      await reach(page)
      add(path, await violationsOf(page))
      await page.context().close()
    }
  const opened = async (path: string) =>
    (await open(browser, url + path, { viewport: narrow, ...withoutWorker })).page
  for (const language of languageCodes.filter((code) => code !== 'ja'))
    add(language, await violationsIn(language, opened))
  return count
}

/** From a key pressed to the screen showing what it changed, p95, on a phone six times slower than this machine. */
async function keystroke(browser: Browser, url: string): Promise<number> {
  const { page } = await open(browser, url + form, { viewport: narrow })
  await page.getByRole('button', { name: '例を入れて見る' }).click()
  return keysIn(page, '#kyuyo-1-shiharai')
}

/** The same in a box that nothing hangs on: what the browser and this machine take by themselves. */
async function bareKeystroke(browser: Browser, url: string): Promise<number> {
  const { page } = await open(browser, `${url}/about/ja/licences/`, { viewport: narrow })
  await page.evaluate(() => {
    const box = document.createElement('input')
    box.id = 'bare'
    document.body.replaceChildren(box)
  })
  return keysIn(page, '#bare')
}

/** Types sixty keys, and closes the page. */
async function keysIn(page: Page, selector: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.evaluate(() => {
    Object.assign(window, { durations: [] })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown' || name === 'input' || name === 'keypress')
          Reflect.get(window, 'durations').push(duration)
    }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }))
  })
  const box = page.locator(selector)
  const keys = 60
  await box.focus()
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(i % 6 === 5 ? 'Backspace' : String(i % 10))
    await page.waitForTimeout(120)
  }
  const slow: number[] = await page.evaluate(() => Reflect.get(window, 'durations'))
  await page.context().close()
  // An event that took less than 16 ms is not reported: it counts as that.
  const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 16)]
  return percentile(all, 0.95)
}
