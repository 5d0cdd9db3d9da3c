import { get } from 'node:http'
import { describe, expect, it } from 'vitest'
import { sharedSite } from '../shared-site.ts'
import { listenerOf } from '../site.ts'

const page = '/t/999997/ja/'
const noScript = `${page}no-script/`
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('緊急停止のあいだの受け口', () => {
  it('止めてあるあいだは、どの求めにも、止めた自治体のページを 503 で返す', async () => {
    const shown = { page: new TextEncoder().encode('<title>止めています</title>'), retryAfter: 60 }
    const asked: string[] = []
    const stopped = listenerOf(await sharedSite(), undefined, undefined, {
      stopped: async ({ path, address, host }) => {
        asked.push(`${path} ${address} ${host}`)
        return path.startsWith('/t/999997/') ? shown : undefined
      },
    })
    const answers = await Promise.all([
      stopped.inject(`${page}?a=1`),
      stopped.inject('/%74/99999%37/ja/'),
      stopped.inject({ method: 'POST', url: noScript, headers: form, payload: 'a=b' }),
    ])
    for (const { statusCode, headers, body } of answers) {
      expect(statusCode).toBe(503)
      expect(body).toContain('止めています')
      expect(headers).toMatchObject({
        'retry-after': '60',
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
        'x-frame-options': 'DENY',
      })
    }
    expect((await stopped.inject('/about/ja/contact/')).statusCode).toBe(200)
    expect(asked).toContain(`${page} 127.0.0.1 undefined`)
    const { port } = new URL(await stopped.listen({ host: '127.0.0.1', port: 0 }))
    const whole = await new Promise((resolve, reject) => {
      const path = `http://elsewhere.example${page}`
      get({ port, path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
    })
    expect(whole).toBe(503)
    await stopped.close()
  })
})
