import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { sharedSite } from '../shared-site.ts'
import { listenerOf } from '../site.ts'

const noScript = '/t/999997/ja/no-script/'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('JavaScriptのないページの年度', () => {
  it('はじめの年度は、その日に公開された年度で、公開していない年度は、送られても計算しない', async () => {
    const site = await sharedSite()
    const inMarch = listenerOf(site, undefined, () => Date.UTC(2026, 2, 1))
    const inNovember = listenerOf(site)
    const post = (to: FastifyInstance) =>
      to.inject({
        method: 'POST',
        url: noScript,
        headers: form,
        payload: 'nendo=R9&kyuyo-kazu=1&kyuyo-1-shiharai=5001234',
      })
    const closed = 'この市区町村では公開していません'
    const chosen = /<option[^>]* value="(R\d)" selected|<option selected[^>]* value="(R\d)"/
    expect(
      chosen
        .exec((await inMarch.inject(noScript)).body)
        ?.slice(1)
        .join(''),
    ).toBe('R8')
    expect((await post(inMarch)).body).toContain(closed)
    expect((await post(inMarch)).body).not.toContain('森林環境税（国）')
    expect((await post(inNovember)).body).toContain('森林環境税（国）')
    expect((await post(inNovember)).body).not.toContain(closed)
    await Promise.all([inMarch.close(), inNovember.close()])
  })
})
