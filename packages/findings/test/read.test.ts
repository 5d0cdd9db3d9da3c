import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../src/finding.ts'
import { readResult } from '../src/read/read.ts'
import * as samples from './samples.ts'

function runsOf(text: string): readonly Run[] {
  const read = readResult(text)
  if (!read.ok) throw new Error(read.problem)
  return read.runs
}
const problemOf = (text: string): string | undefined => {
  const read = readResult(text)
  return read.ok ? undefined : read.problem
}
const found = (text: string): readonly string[] =>
  runsOf(text).flatMap(({ findings }) =>
    findings.map(({ gravity, rule, place }) => `${gravity} ${rule} @${place}`),
  )

describe('what the tools write is read', () => {
  it('nmap: open ports, and scripts that say VULNERABLE', () => {
    expect(found(samples.nmap([443]))).toEqual([
      '情報 open @tcp/443',
      '高 http-slowloris-check @tcp/443',
    ])
    expect(runsOf(samples.nmap([]))).toEqual([
      { tool: 'nmap', version: '7.93', target: '192.0.2.5', at: 1_790_000_000_000, findings: [] },
    ])
  })

  it('testssl.sh, flat and nested alike', () => {
    expect(found(samples.testssl)).toEqual(['低 TLS1 @', '中 BEAST @'])
    expect(runsOf(samples.testsslPretty)).toEqual(runsOf(samples.testssl))
    expect(runsOf(samples.testssl)).toMatchObject([{ target: 'zei.example.jp:443', at: undefined }])
  })

  it('wapiti: by place and parameter, without the values', () => {
    expect(found(samples.wapiti)).toEqual([
      '中 Cross Site Scripting @GET http://192.0.2.5/search?page&q q',
      '情報 Internal Server Error @POST http://192.0.2.5/a',
    ])
    expect(runsOf(samples.wapiti)[0]).toMatchObject({
      at: Date.UTC(2026, 8, 21, 12),
      findings: [{ mend: 'Encode what is shown.' }, {}],
    })
  })

  it('ZAP: one for each place, without what somebody called no finding', () => {
    expect(found(samples.zap)).toEqual([
      '中 10038-1 @GET https://zei.example.jp/a?b&x',
      '中 10038-1 @GET https://zei.example.jp/b',
    ])
    expect(runsOf(samples.zap)[0]?.findings[0]).toMatchObject({
      detail: 'A <meta> or a header.',
      cwe: 693,
    })
  })

  it('SARIF: without what is suppressed, and by its fingerprint and not the line', () => {
    expect(found(samples.sarif)).toEqual(['中 js/xss @a.ts abc:1'])
    expect(runsOf(samples.sarif)[0]).toMatchObject({
      version: 'scanner 4.1',
      at: Date.UTC(2026, 8, 21, 12),
      findings: [{ cwe: 79, mend: 'Escape it.' }],
    })
  })

  it('lynis: warnings and suggestions, each by what it is about', () => {
    expect(found(samples.lynis)).toEqual([
      '中 FIRE-4512 @iptables module(s) loaded, but no rules active',
      '低 SSH-7408 @AllowTcpForwarding (set YES to NO)',
      '低 SSH-7408 @MaxAuthTries (set 6 to 3)',
    ])
  })

  it('sqlmap: each parameter, however it is quoted', () => {
    expect(found(samples.sqlmap)).toEqual([
      '高 sql-injection @GET http://192.0.2.5:8080/list?id id',
      '高 sql-injection @POST http://192.0.2.5:8080/say?text na"me',
    ])
  })

  it('our own scan', () => {
    expect(found(samples.ownScan)).toEqual(['中 tls/hsts @zei.example.jp:443'])
  })
})

describe('what is no result is none', () => {
  it.each([
    ['nothing', '', 'unknown-kind'],
    ['a text', 'こんにちは', 'unknown-kind'],
    ['other JSON', '{"a":1}', 'unknown-kind'],
    ['other XML', '<?xml version="1.0"?><a/>', 'broken'],
    ['half of JSON', samples.zap.slice(0, -10), 'broken'],
    ['half of XML', samples.nmap([80]).slice(0, -30), 'broken'],
    ['a scan that was stopped', samples.nmap([80], 1, ''), 'unfinished'],
    ['one that failed', samples.nmap([80], 1, '<finished exit="error"/>'), 'unfinished'],
    ['half of a test', samples.testssl.replace('scanTime', 'other'), 'unfinished'],
    ['half of a report', samples.lynis.replace(/finish=true|.*_end=.*/g, ''), 'unfinished'],
    ['a code scan that failed', samples.sarif.replace(':true', ':false'), 'unfinished'],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it('an entity of XML is not expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a "aaaa">]><nmaprun>&a;</nmaprun>`
    expect(problemOf(bomb)).toBeDefined()
  })

  it('and whatever is broken in one never throws', () => {
    const all = Object.values(samples).map((one) => (typeof one === 'string' ? one : one([80])))
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.nat(),
        fc.string({ maxLength: 4 }),
        (text, at, by) => {
          const place = at % text.length
          const broken = text.slice(0, place) + by + text.slice(place + by.length)
          expect(() => readResult(broken)).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })
})
