import { describe, expect, it } from 'vitest'
import { residentListener, type WhyClosed } from '@zeimori/resident'
import { sharedSite } from '../shared-site.ts'
import { testDay } from '../test-day.ts'

const page = '/t/999997/ja/'
const noScript = `${page}no-script/`
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('だれにも見せない市区町村', () => {
  it('番人のない人にも、止めてあることか、まだ公開していないことだけを伝える', async () => {
    let why: WhyClosed | undefined
    const closed = residentListener({
      site: await sharedSite(),
      report: () => undefined,
      now: () => testDay,
      closed: (code) => (code === '999997' ? why : undefined),
    })
    for (const [reason, words] of [
      ['stopped', '止めてあります'],
      ['unopened', 'まだ公開していません'],
    ] as const) {
      why = reason
      for (const answer of [
        await closed.inject(page),
        await closed.inject(`${page}?x=1`),
        await closed.inject(page.replace('/t/', '/%74/')),
        await closed.inject(noScript),
        await closed.inject(noScript.replace('999997', '99999%37')),
        await closed.inject({ method: 'POST', url: noScript, headers: form, payload: 'a=b' }),
      ]) {
        expect(answer.statusCode).toBe(503)
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.headers['x-frame-options']).toBe('DENY')
        expect(answer.body).toContain(words)
      }
      expect((await closed.inject('/about/ja/scope/')).statusCode).toBe(200)
    }
    why = undefined
    expect((await closed.inject(page)).statusCode).toBe(200)
    await closed.close()
  })
})
