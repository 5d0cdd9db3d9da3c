import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { screens } from '@zeimori/resident/screens'
import { keepingText } from '../src/texts/keeping.ts'
import { launchWithProfile } from './chromium.ts'
import { showScreen } from './filled-screens.ts'
import { openEveryPart, typeInto } from './states.ts'

/** An amount that appears nowhere by chance. */
export const canary = '73519246'
const grouped = '73,519,246'

/** Where the canary was seen after it was typed into every box of the page, and how many boxes that were. */
export type Leaks = {
  readonly boxes: number
  readonly requests: number
  readonly seen: readonly string[]
}

/**
 * Types an amount into every box of every screen in a fresh browser, has a link made, changes the language,
 * and looks for it in every request, in the address, in what the page can store, and in every file that the
 * browser writes.
 */
export const canaryLeaks = (url: string): Promise<Leaks> =>
  inFreshBrowser(async (context, profile) => {
    const page = await context.newPage()
    const sent = requestsOf(context)
    await page.goto(url)
    const boxes = await typeEverywhere(page)
    await changeLanguage(page)
    const held = [...sent, page.url(), await keptByPage(page)]
    await context.close()
    const foreign = sent.filter((line) => !line.startsWith(`GET ${new URL(url).origin}/`))
    const seen = [...held.filter(hasCanary), ...foreign, ...filesWithCanary(profile)]
    return { boxes, requests: sent.length, seen }
  })

/**
 * Types it into every box of the page that sends its form, and looks for it in every address, in every
 * request to anyone else, and in the files of `folder`, where the listener writes what it keeps for a moment.
 */
export const postedCanaryLeaks = (url: string, folder: string): Promise<Leaks> =>
  inFreshBrowser(async (context) => {
    const page = await context.newPage()
    const sent = requestsOf(context)
    await page.goto(url)
    await page.getByRole('button', { name: '親族を入れる' }).click()
    const boxes = await page.locator('input[type=text]').all()
    for (const box of boxes) await box.fill(canary)
    await boxes[0]?.press('Enter')
    await page.locator('.bill .lines').waitFor()
    const addresses = [...sent.map((line) => line.split(' ')[1] ?? ''), page.url()]
    const foreign = addresses.filter((address) => !address.startsWith(`${new URL(url).origin}/`))
    const seen = [...addresses.filter(hasCanary), ...foreign, ...filesWithCanary(folder)]
    return { boxes: boxes.length, requests: sent.filter(hasCanary).length, seen }
  })

async function inFreshBrowser(
  look: (context: BrowserContext, profile: string) => Promise<Leaks>,
): Promise<Leaks> {
  const profile = mkdtempSync(join(tmpdir(), 'zeimori-profile-'))
  const context = await launchWithProfile(profile)
  try {
    return await look(context, profile)
  } finally {
    await context.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true })
  }
}

function requestsOf(context: BrowserContext): readonly string[] {
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  return sent
}

/** What base64 makes of it, wherever in a text it begins: the signs that depend on nothing beside it. */
const inBase64 = [0, 1, 2].map((before) =>
  Buffer.from(' '.repeat(before) + canary)
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + canary.length) * 4) / 3)),
)

/** How a link with a form begins, on the pages of these tests: of a packed one nothing else is known. */
const links = ['ja', 'en'].flatMap((code) => ['d=', 'venue/d='].map((end) => `/${code}/#${end}`))

const needles = [canary, grouped, ...inBase64, ...links]

const hasCanary = (text: string): boolean => needles.some((needle) => text.includes(needle))

/** Key by key into one box of each kind, as a browser that learns from typing sees it; then Enter. */
async function typeEverywhere(page: Page): Promise<number> {
  await openEveryPart(page)
  for (const name of ['#kyuyo-1-shiharai', '#birth']) {
    await page.locator(name).pressSequentially(canary)
    await page.locator(name).press('Enter')
  }
  await makeLink(page)
  let count = await fillAll(page)
  await page.locator('.bill .why > summary').first().click()
  for (const screen of screens.filter((one) => one !== 'entrance')) {
    await showScreen(page, screen)
    for (const kind of await page.locator('.kinds input').all()) await kind.check()
    count += await fillAll(page)
  }
  return count
}

/** Has a link and a QR code made, which nobody follows: whoever opens one keeps its address. */
async function makeLink(page: Page): Promise<void> {
  await showScreen(page, 'keep')
  await page.getByRole('button', { name: keepingText.linkButton }).click()
  await page.locator('#mochiaruku-link').waitFor()
  await page.locator('svg.qr').waitFor()
  await showScreen(page, 'tax')
}

/** Goes over to another language and back, with all that has been typed. */
async function changeLanguage(page: Page): Promise<void> {
  for (const code of ['en', 'ja']) {
    await page.locator(`a[data-language="${code}"]`).first().click()
    await page.waitForURL(`**/${code}/#**`)
    await page.locator('#app h1').waitFor()
    await page.waitForLoadState('networkidle')
  }
}

/** Types it into every box of the screen, all at once. */
async function fillAll(page: Page): Promise<number> {
  const boxes = page.locator('#app input[type=text]:not([readonly])')
  const count = await boxes.count()
  await typeInto(boxes, canary)
  return count
}

const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]),
  )

/** Files that hold the canary or a link, in the encodings that a browser writes. */
function filesWithCanary(folder: string): readonly string[] {
  const written = needles.flatMap((text) => [
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
  ])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false
    const bytes = readFileSync(file)
    return written.some((needle) => bytes.includes(needle))
  })
}
