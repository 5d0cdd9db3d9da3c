import { describe, expect, it } from 'vitest'
import { residentListener } from '@zeimori/resident'
import { sharedSite } from '../shared-site.ts'
import { testDay } from '../test-day.ts'

const page = '/t/999997/ja/'
const noScript = `${page}no-script/`
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('止めている市区町村', () => {
  it('番人のない人にも、止めてあることだけを伝える', async () => {
    const site = await sharedSite()
    const built = site.files.get('release.json')?.bytes ?? new Uint8Array()
    const { signed, signature } = JSON.parse(Buffer.from(built).toString('utf8'))
    const stopping = (stopped: readonly string[]) =>
      Buffer.from(
        JSON.stringify({ signed: JSON.stringify({ ...JSON.parse(signed), stopped }), signature }),
      )
    let release: Uint8Array = stopping(['999997'])
    const stopped = residentListener({
      site,
      report: () => undefined,
      now: () => testDay,
      release: () => release,
    })
    for (const answer of [
      await stopped.inject(page),
      await stopped.inject(`${page}?x=1`),
      await stopped.inject(noScript),
      await stopped.inject({ method: 'POST', url: noScript, headers: form, payload: 'a=b' }),
    ]) {
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.headers['x-frame-options']).toBe('DENY')
      expect(answer.body).toContain('止めてあります')
    }
    expect((await stopped.inject('/about/ja/scope/')).statusCode).toBe(200)
    release = stopping([])
    expect((await stopped.inject(page)).statusCode).toBe(200)
    await stopped.close()
  })
})
