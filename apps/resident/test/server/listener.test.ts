import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentSecurityPolicy, type Defect } from '@zeimori/resident'
import { fullestBoxes } from '../fullest.ts'
import { sharedSite } from '../shared-site.ts'
import { listenerOf } from '../site.ts'

const page = '/t/999997/ja/'
const noScript = `${page}no-script/`
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('住民のページを配る受け口', () => {
  let app: FastifyInstance

  beforeAll(async () => {
    app = listenerOf(await sharedSite())
    await app.ready()
  })
  afterAll(() => app.close())

  it('入口は、最初の市区町村のページへ案内する', async () => {
    const response = await app.inject('/')
    expect(response.statusCode).toBe(302)
    expect(response.headers.location).toBe(page)
  })

  it('どの答えにも、守りのヘッダと文字コードがつく', async () => {
    const assets = [...(await app.inject(page)).body.matchAll(/"(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(assets.length).toBeGreaterThan(2)
    const answers = await Promise.all([
      ...[page, noScript, '/nai', ...assets].map((url) => app.inject(url)),
      app.inject({ method: 'POST', url: noScript, headers: form, payload: 'a=b' }),
      app.inject({ method: 'DELETE', url: page }),
    ])
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*'none'$/)
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp')
      expect(headers['permissions-policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, |$)){20,}/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('set-cookie')
      const type = String(headers['content-type'])
      expect(type.startsWith('font/') || type.endsWith('; charset=utf-8')).toBe(true)
    }
  })

  it('方針は、計算するページ・送るページ・断るページごとに、要るものだけを許す', async () => {
    const policyOf = async (url: string) =>
      (await app.inject(url)).headers['content-security-policy']
    const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec((await app.inject(page)).body) ?? []
    // Only the page with scripts registers the service worker, under the one policy for its address.
    const policy = (scripts: string, forms: string): string => {
      const [worker, types] = scripts === 'self' ? ['self', 'zeimori'] : ['none', "'none'"]
      return `default-src 'none'; script-src '${scripts}'; style-src 'self'; font-src 'self'; worker-src '${worker}'; manifest-src 'none'; img-src 'none'; connect-src 'none'; form-action '${forms}'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${types}; frame-ancestors 'none'`
    }
    expect(await policyOf(page)).toBe(policy('self', 'none'))
    expect(await policyOf(noScript)).toBe(policy('none', 'self'))
    for (const url of ['/nai', '/', script])
      expect(await policyOf(url)).toBe(policy('none', 'none'))
    expect(contentSecurityPolicy('scripts')).toBe(policy('self', 'none'))
  })

  it('ページのHTMLに、その場のスクリプトやスタイルがない', async () => {
    for (const url of [page, noScript]) {
      const { body } = await app.inject(url)
      expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/)
      expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    }
  })

  it('名前に指紋のあるファイルは長く、ページは毎回、送られたものは残さない', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec((await app.inject(page)).body) ?? []
    expect((await app.inject(script)).headers['cache-control']).toContain('immutable')
    expect((await app.inject(page)).headers['cache-control']).toBe('no-cache')
    const posted = await app.inject({
      method: 'POST',
      url: noScript,
      headers: form,
      payload: 'x=1',
    })
    expect(posted.headers['cache-control']).toBe('no-store')
  })

  it('圧縮して送り、圧縮を知らない相手にはそのまま送る', async () => {
    // The first page is too small to show how well it is done.
    const url = '/assets/LICENSES.txt'
    const plain = await app.inject({ url, headers: { 'accept-encoding': 'identity' } })
    const gzip = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    const brotli = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
  })

  it('相手の望む重みのとおりに圧縮し、断られた圧縮はしない', async () => {
    const rows = [
      ['br;q=0, gzip', 'gzip'],
      ['xbrx', undefined],
      ['gzip;q=0.5, br;q=0.8', 'br'],
      ['br;q=0.2, gzip;q=0.9', 'gzip'],
      ['*', 'br'],
      ['*;q=0', undefined],
      ['br;q=x', undefined],
      ['BR', 'br'],
      ['', undefined],
    ] as const
    for (const [accepted, encoding] of rows) {
      const { headers } = await app.inject({ url: page, headers: { 'accept-encoding': accepted } })
      expect([accepted, headers['content-encoding']]).toEqual([accepted, encoding])
    }
  })

  it('断る答えは、そのアドレスで使える方法を正しく言う', async () => {
    for (const [url, allow] of [
      [page, 'GET, HEAD'],
      [noScript, 'GET, HEAD, POST'],
      [`${noScript}?a=1`, 'GET, HEAD, POST'],
    ] as const)
      expect((await app.inject({ method: 'PUT', url })).headers.allow).toBe(allow)
  })

  it('いちばん大きいフォームは受け、それより多い欄や、圧縮した内容は断る', async () => {
    const names = fullestBoxes().map(({ name }) => name)
    expect(names.length).toBeGreaterThan(600)
    const send = async (payload: string, more: object = {}) =>
      (await app.inject({ method: 'POST', url: noScript, headers: { ...form, ...more }, payload }))
        .statusCode
    const fullest = new URLSearchParams(names.map((name) => [name, '９，９９９，９９９円']))
    expect(await send(fullest.toString())).toBe(200)
    expect(await send('a=1&'.repeat(999))).toBe(200)
    expect(await send('a=1&'.repeat(1_000))).toBe(413)
    expect(await send('abc&'.repeat(8_000))).toBe(413)
    expect(await send('a'.repeat(161 * 1024))).toBe(413)
    expect(await send('a=1', { 'content-encoding': 'gzip' })).toBe(415)
    expect(await send('a=1', { 'content-encoding': 'identity' })).toBe(200)
  })

  it('消すボタンの番号がないか、番号でなければ、何も消さない', async () => {
    const boxes = 'kyuyo-kazu=2&kyuyo-1-shiharai=1111111&kyuyo-2-shiharai=2222222'
    for (const act of ['remove-kyuyo', 'remove-kyuyo-', 'remove-kyuyo-1.5', 'remove-kyuyo-999']) {
      const payload = `${boxes}&act=${act}`
      const { body } = await app.inject({ method: 'POST', url: noScript, headers: form, payload })
      expect([act, body.includes('1111111'), body.includes('2222222')]).toEqual([act, true, true])
    }
    const payload = `${boxes}&act=remove-kyuyo-1`
    const { body } = await app.inject({ method: 'POST', url: noScript, headers: form, payload })
    expect([body.includes('1111111'), body.includes('2222222')]).toEqual([false, true])
  })

  it('ほかの宛先・方法・大きすぎる内容・読めない内容には、文で答える', async () => {
    const cases = [
      { request: { method: 'GET', url: '/nai' }, status: 404 },
      { request: { method: 'GET', url: '/t/999997/ja/../../etc/passwd' }, status: 404 },
      { request: { method: 'GET', url: '/%' }, status: 400 },
      { request: { method: 'POST', url: page, headers: form, payload: 'a=1' }, status: 405 },
      { request: { method: 'PUT', url: noScript, headers: form, payload: 'a=1' }, status: 405 },
      {
        request: {
          method: 'POST',
          url: noScript,
          headers: form,
          payload: 'a='.padEnd(170_000, '1'),
        },
        status: 413,
      },
      {
        request: {
          method: 'POST',
          url: noScript,
          headers: { 'content-type': 'application/json' },
          payload: '{',
        },
        status: 415,
      },
    ] as const
    for (const { request, status } of cases) {
      const response = await app.inject(request)
      expect([request.url, response.statusCode]).toEqual([request.url, status])
      expect(response.body).toContain('ページを表示できません')
      expect(response.body).not.toMatch(/\bat .*\.(ts|js|mjs)|Error|stack/)
    }
  })

  it('送られた文字は、すべて無害な文字として返る', async () => {
    const attack = `'>"><script>alert(document.cookie)</script>`
    const payload = new URLSearchParams({
      'kyuyo-1-shiharai': attack,
      dantai: attack,
      birth: attack,
      haigusha: attack,
      act: attack,
    }).toString()
    const { body, statusCode } = await app.inject({
      method: 'POST',
      url: noScript,
      headers: form,
      payload,
    })
    expect(statusCode).toBe(200)
    expect(body).not.toContain('<script>alert')
    expect(body).toContain('&lt;script')
  })

  it('読めない市区町村が送られたら、そのページの市区町村として計算する', async () => {
    const { body } = await app.inject({
      method: 'POST',
      url: noScript,
      headers: form,
      payload: 'dantai=123456&kyuyo-1-shiharai=5000000',
    })
    expect(/<option (?=[^>]*selected)[^>]*value="999997"/.test(body)).toBe(true)
  })

  it('Enter を押すと、行を増やしたり消したりせずに、計算する', async () => {
    const { body } = await app.inject({
      method: 'POST',
      url: noScript,
      headers: form,
      payload: 'kyuyo-kazu=2&act=compute',
    })
    const [, first] = /<button[^>]*type="submit"[^>]*value="([^"]+)"/.exec(body) ?? []
    expect(first).toBe('compute')
  })

  it('こちらの欠陥は、金額を含まない形で知らせ、住民には番号を伝える', async () => {
    const defects: Defect[] = []
    const broken = listenerOf(await sharedSite(), (defect) => void defects.push(defect))
    // What no input does: the law's own check of whole yen fails.
    const check = vi.spyOn(Number, 'isSafeInteger').mockReturnValue(false)
    const { body, statusCode } = await broken.inject({
      method: 'POST',
      url: noScript,
      headers: form,
      payload: 'kyuyo-1-shiharai=5001234',
    })
    check.mockRestore()
    expect(statusCode).toBe(500)
    expect(defects).toHaveLength(1)
    const [defect] = defects
    expect(defect?.errorName).toBe('RangeError')
    expect(defect?.stackFrames.length).toBeGreaterThan(3)
    expect(JSON.stringify(defect)).not.toContain('5001234')
    expect(body).toContain('こちらの問題で計算できませんでした')
    expect(body).toContain(defect?.requestId ?? 'no id')
    expect(body).not.toMatch(/RangeError|\bat .*:\d/)
  })

  it('何を送られても、5xxにならない', async () => {
    const name = fc.oneof(
      fc.constantFrom(
        'act',
        'nendo',
        'dantai',
        'kyuyo-kazu',
        'shinzoku-kazu',
        'kyuyo-1-shiharai',
        'haigusha',
        'ken',
        'kyuchi',
      ),
      fc.string({ unit: 'binary', maxLength: 50 }),
    )
    const value = fc.oneof(
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
      fc.constantFrom(
        '000000',
        'add-kyuyo',
        'remove-kyuyo',
        'remove-shinzoku-1',
        'remove-x-99999999999',
        '99999999999',
        'ari',
        '20',
      ),
      fc.string({ unit: 'binary', maxLength: 80 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 12 }), async (fields) => {
        const payload = fields.map(([key, text]) => `${key}=${text}`).join('&')
        const response = await app.inject({ method: 'POST', url: noScript, headers: form, payload })
        expect(response.statusCode).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })
})
