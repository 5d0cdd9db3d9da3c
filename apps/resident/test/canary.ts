import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchWithProfile } from './chromium.ts'
import { openEveryPart } from './states.ts'

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
 * Types an amount into every box of the page in a fresh browser, and looks for it in every request, in
 * the address, in what the page can store, and in every file that the browser writes.
 */
export async function canaryLeaks(url: string): Promise<Leaks> {
  const profile = mkdtempSync(join(tmpdir(), 'zeimori-profile-'))
  const context = await launchWithProfile(profile)
  try {
    const page = await context.newPage()
    const sent: string[] = []
    context.on('request', (request) => {
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
    })
    await page.goto(url)
    const boxes = await typeEverywhere(page)
    await page.waitForLoadState('networkidle')
    const held = [...sent, page.url(), await keptByPage(page)]
    await context.close()
    const foreign = sent.filter((line) => !line.startsWith(`GET ${new URL(url).origin}/`))
    const seen = [...held.filter(hasCanary), ...foreign, ...filesWithCanary(profile)]
    return { boxes, requests: sent.length, seen }
  } finally {
    await context.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true })
  }
}

const hasCanary = (text: string): boolean => text.includes(canary) || text.includes(grouped)

async function typeEverywhere(page: Page): Promise<number> {
  await openEveryPart(page)
  const boxes = await page.locator('input[type=text]').all()
  for (const box of boxes) {
    await box.fill('')
    await box.pressSequentially(canary)
    await box.press('Enter')
  }
  await page.locator('.bill .why > summary').first().click()
  return boxes.length
}

const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]),
  )

/** Files that hold the canary, in the encodings that a browser writes. */
function filesWithCanary(folder: string): readonly string[] {
  const needles = [canary, grouped].flatMap((text) => [
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
  ])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false
    const bytes = readFileSync(file)
    return needles.some((needle) => bytes.includes(needle))
  })
}
