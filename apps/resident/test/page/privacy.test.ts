import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canary, canaryLeaks } from '../canary.ts'
import { hasChromium, launchWithProfile } from '../chromium.ts'
import { serve, type Served } from '../site.ts'

describe.skipIf(!hasChromium)('入力した金額は、端末の外へ出ず、どこにも残らない', () => {
  let site: Served

  beforeAll(async () => {
    site = await serve()
  })
  afterAll(() => site?.close())

  it('すべての欄に入れても、要求・アドレス・端末のファイルのどこにも現れない', async () => {
    const { boxes, requests, seen } = await canaryLeaks(site.url)
    expect(boxes).toBeGreaterThan(25)
    expect(requests).toBeGreaterThan(3)
    expect(seen).toEqual([])
  })

  it('たとえページのプログラムがまちがっても、方針が外への送信を止める', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'zeimori-profile-'))
    const context = await launchWithProfile(profile)
    const page = await context.newPage()
    await page.goto(site.url)
    const outcomes = await page.evaluate(async (secret) => {
      const outcome = (attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => 'sent',
          () => 'blocked',
        )
      const image = new Image()
      const loaded = new Promise((resolve, reject) => {
        image.addEventListener('load', resolve)
        image.addEventListener('error', reject)
      })
      image.src = `/leak?${secret}`
      return [
        await outcome(fetch(`/leak?${secret}`)),
        await outcome(fetch(`http://127.0.0.1:9/leak?${secret}`)),
        await outcome(loaded),
      ]
    }, canary)
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    expect(outcomes).toEqual(['blocked', 'blocked', 'blocked'])
  })
})
