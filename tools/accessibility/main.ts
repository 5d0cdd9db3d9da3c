/**
 * `npm run accessibility`: runs axe over every screen and state of the site, and writes what it finds, with
 * the day, onto the page about accessibility. Nothing is left out: what fails is written as failing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  judgedScreens,
  launch,
  open,
  resultsOf,
  serve,
  withoutWorker,
} from '@zeimori/resident/measuring'
import { format, resolveConfig } from 'prettier'

const file = 'apps/resident/src/about/accessibility-result.ts'
const root = resolve('.')
const narrow = 320
const widths = [narrow, 1280]

type Manifest = { readonly version: string }
const axe: Manifest = JSON.parse(
  readFileSync(join(root, 'node_modules/axe-core/package.json'), 'utf8'),
)

const site = await serve()
const browser = await launch()
const screens: object[] = []
for (const { name, path, reach } of judgedScreens) {
  // Reached on the narrow one, where more has to be opened.
  const { page } = await open(browser, site.url + path, {
    viewport: { width: narrow, height: 900 },
    ...withoutWorker,
  })
  await reach(page)
  const called = name ?? (await page.locator('h1').first().innerText())
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const { violations, passed, unsure } = await resultsOf(page)
    screens.push({
      name: called,
      path,
      state: name ?? '',
      width,
      passed,
      violations: violations.length,
      unsure,
    })
    for (const violation of violations) console.error(`${called} ${width}px: ${violation}`)
  }
  await page.context().close()
}
const version = browser.version()
await browser.close()
await site.close()

const day = new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10)
const head = readFileSync(join(root, file), 'utf8').split('export const accessibilityResult')[0]
const result = { day, axe: axe.version, browser: `Chromium ${version}`, screens }
writeFileSync(
  join(root, file),
  await format(
    `${head}export const accessibilityResult: AccessibilityResult = ${JSON.stringify(result)}\n`,
    { ...(await resolveConfig(file)), parser: 'typescript' },
  ),
)
