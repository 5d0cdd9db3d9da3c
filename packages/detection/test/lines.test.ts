import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originOf, readCombined, readNginxJson, writeRequest } from '../src/index.ts'

const combined =
  '203.0.113.5 - - [17/May/2026:19:05:03 +0900] "GET /t/142051/ja/?a=1 HTTP/1.1" 200 512 "-" "Mozilla/5.0"'

describe('ログの行を読む', () => {
  it('combined の行から、時刻・送信元・ページ・状態を読む', () => {
    const read = readCombined(combined)
    expect(read).toMatchObject({
      ok: true,
      event: {
        at: Date.UTC(2026, 4, 17, 10, 5, 3),
        network: '203.0.113.5',
        tenant: '142051',
        path: '/t/142051/ja/',
        query: 'a=1',
        status: 200,
        answeredBy: 'service',
      },
    })
  })

  it('nginx の JSON の行を、名前の違うものも読む', () => {
    const named = { remote_ip: '2001:db8::1', time: '17/May/2026:10:05:03 +0000', response: 404 }
    const read = readNginxJson(JSON.stringify({ ...named, request: 'GET /%2e%65nv HTTP/2.0' }))
    expect(read).toMatchObject({
      ok: true,
      event: { path: '/.env', network: '2001:db8:0:0::/64', status: 404, took: -1 },
    })
    const timed = { time: '2026-05-17T19:05:03.250+09:00', remote_addr: '192.0.2.1', status: '200' }
    expect(readNginxJson(JSON.stringify({ ...timed, request_time: '0.120' }))).toMatchObject({
      ok: true,
      event: { at: Date.UTC(2026, 4, 17, 10, 5, 3, 250), took: 120 },
    })
  })

  it('受け口の書いた行を読む。問い合わせと、合い言葉になりうる長い部分は書かない', () => {
    const line = writeRequest({
      time: '2026-05-17T10:05:03.250Z',
      requestId: '7d5c',
      address: '2001:db8::1',
      method: 'GET',
      target: `/t/142051/ja/${'k'.repeat(43)}/a?kyuyo=5001234#x`,
      protocol: 'HTTP/1.1',
      status: 503,
      bytes: 12,
      took: 120.4,
      answeredBy: 'stop',
    })
    expect(line).not.toMatch(/kyuyo|5001234|kkk/)
    expect(readNginxJson(line)).toMatchObject({
      ok: true,
      event: {
        kind: 'request',
        at: Date.UTC(2026, 4, 17, 10, 5, 3, 250),
        network: '2001:db8:0:0::/64',
        tenant: '142051',
        path: '/t/142051/ja/*/a',
        query: '',
        status: 503,
        took: 120,
        answeredBy: 'stop',
      },
    })
  })

  it('製品の記録（ログイン、閲覧、計測など）を読む', () => {
    const common = { time: 1_779_000_000, tenant: '142051', source: '::ffff:192.0.2.9' }
    const signIn = { ...common, kind: 'sign-in', account: 'a1', ok: false, known: false }
    expect(readNginxJson(JSON.stringify(signIn))).toMatchObject({
      ok: true,
      event: { kind: 'sign-in', network: '192.0.2.9', outcome: 'failed', known: false },
    })
    expect(readNginxJson(JSON.stringify({ ...common, kind: 'counter', name: 'x' }))).toEqual({
      ok: false,
      problem: 'field',
    })
  })

  it('429と、締め出しの印のある403は、締め出しの答えとして読む', () => {
    const line = { time: 1_779_000_000, source: '192.0.2.9', status: 403, answered_by: 'ban' }
    expect(readNginxJson(JSON.stringify(line))).toMatchObject({ event: { answeredBy: 'ban' } })
    expect(readCombined(combined.replace(' 200 ', ' 429 '))).toMatchObject({
      event: { answeredBy: 'ban' },
    })
  })

  it('どんな行でも投げず、読めない理由を返す', () => {
    const pieces = fc.constantFrom(
      '"',
      '\\',
      '[',
      ']',
      '{',
      '}',
      ' ',
      '%',
      '::',
      '0',
      'a',
      '\u0000',
    )
    const noise = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 40 })
      .map((all) => all.join(''))
    const cut = fc
      .tuple(fc.nat(combined.length), fc.nat(combined.length), noise)
      .map(([from, to, put]) => combined.slice(0, from) + put + combined.slice(to))
    const json = fc.json().map((text) => text.slice(0, 2000))
    const fields = fc.constantFrom('kind', 'time', 'source', 'status', 'request', 'uri', 'account')
    const object = fc.dictionary(fields, fc.jsonValue()).map((held) => JSON.stringify(held))
    fc.assert(
      fc.property(fc.oneof(noise, cut, json, object), (line) => {
        for (const read of [readCombined(line), readNginxJson(line)])
          expect(read.ok ? read.event.at : read.problem.length).toBeGreaterThanOrEqual(-1e15)
      }),
      { numRuns: 2000 },
    )
    expect(readCombined('a'.repeat(100_000))).toEqual({ ok: false, problem: 'too-long' })
  })

  it('長い攻撃の行も、すぐに読み終わる', () => {
    const evil = `1.1.1.1 - - [${'['.repeat(30_000)}] "${'\\'.repeat(30_000)}`
    expect(readCombined(evil)).toEqual({ ok: false, problem: 'form' })
  })

  it('IPv6は /64 にまとめ、IPv4をふくむ形はIPv4として数える', () => {
    expect(originOf('2001:db8:1:2:3:4:5:6')?.network).toBe('2001:db8:1:2::/64')
    expect(originOf('2001:db8:1:2::ff')?.network).toBe('2001:db8:1:2::/64')
    expect(originOf('::ffff:c000:0209')?.network).toBe('192.0.2.9')
    for (const bad of ['', '256.1.1.1', ':::', '1::2::3', '12345::', 'a b'])
      expect(originOf(bad)).toBeUndefined()
  })
})
