import { describe, expect, it } from 'vitest'
import { readConsent, scopeOf } from '../src/index.ts'

const now = Date.parse('2026-11-23T12:00:00+09:00')
const agreed = {
  origins: ['https://zeimori.example.jp'],
  by: '情報政策課長',
  reason: '同意書 第3号',
  until: '2026-11-23',
}

function consentOf(json: unknown) {
  const read = readConsent(json)
  if (!read.ok) throw new Error(read.problem)
  return read.consent
}

const isOk = (url: string, json?: unknown, at = now): boolean =>
  scopeOf(new URL(url), json === undefined ? undefined : consentOf(json), at).ok

describe('what may be diagnosed', () => {
  it.each([
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'http://[::1]:3000/',
    'http://127.9.9.9/',
  ])('is the machine itself, without consent: %s', (url) => expect(isOk(url)).toBe(true))

  it.each([
    'https://zeimori.example.jp/',
    'http://192.168.0.1/',
    'http://0.0.0.0/',
    'http://127.0.0.1.example.jp/',
    'http://localhost.example.jp/',
    'file:///etc/passwd',
  ])('is nothing else: %s', (url) => expect(isOk(url)).toBe(false))

  it('is what somebody has agreed to, to the very origin and until the end of the last day', () => {
    expect(isOk('https://zeimori.example.jp/a', agreed)).toBe(true)
    expect(
      isOk('https://zeimori.example.jp/a', agreed, Date.parse('2026-11-24T00:00:00+09:00')),
    ).toBe(false)
    expect(isOk('http://zeimori.example.jp/', agreed)).toBe(false)
    expect(isOk('https://zeimori.example.jp:8443/', agreed)).toBe(false)
    expect(isOk('https://www.zeimori.example.jp/', agreed)).toBe(false)
  })

  it.each([
    undefined,
    [],
    { ...agreed, origins: [] },
    { ...agreed, origins: ['zeimori.example.jp'] },
    { ...agreed, origins: ['https://zeimori.example.jp', '*'] },
    { ...agreed, by: ' ' },
    { ...agreed, reason: 3 },
    { ...agreed, until: 'いつまでも' },
  ])('a consent that does not say all of it is none: %j', (json) => {
    const read = readConsent(json)
    expect(read.ok ? '' : read.problem).toMatch(/^同意の記録: .+。$/)
  })
})
