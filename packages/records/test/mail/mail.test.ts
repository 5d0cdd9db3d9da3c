import { describe, expect, it } from 'vitest'
import {
  asMailTemplate,
  isMailAddress,
  mailTemplates,
  pauseAfter,
  renderMail,
  triedFor,
} from '../../src/index.ts'

const around = { name: '見本 花子', console: 'https://kanri.example.jp' }

describe('a mail', () => {
  for (const [name, { subject, fields, text }] of Object.entries(mailTemplates))
    it(`「${subject}」 uses exactly its fields, and its subject holds nothing that changes`, () => {
      const used = new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, field]) => field))
      used.delete('name')
      used.delete('console')
      expect([...used].toSorted()).toEqual([...fields].toSorted())
      expect(subject).not.toMatch(/[{}\r\n]/)
      const template = asMailTemplate(name)
      const values = Object.fromEntries(fields.map((field) => [field, `〈${field}〉`]))
      const written = template && renderMail(template, values, around)
      for (const field of fields) expect(written?.text).toContain(`〈${field}〉`)
    })

  it('keeps what somebody typed within its line', () => {
    const { text } = renderMail(
      'password-changed',
      { login: 'a\r\nBcc: x@example.jp\u2028{source}', at: '\u202e9時', source: '::1' },
      around,
    )
    expect(text).toContain('利用者ID a Bcc: x@example.jp {source} のパスワードが 9時 に')
    expect(text).not.toMatch(/^Bcc/m)
  })

  it('is not sent with a hole in it', () => {
    expect(() => renderMail('invitation', { login: 'x' }, around)).toThrow(RangeError)
  })
})

describe('an address of a mail', () => {
  for (const address of ['hanako@example.jp', 'a.b+c@mail.city.example.lg.jp', 'admin@localhost'])
    it(`may be ${address}`, () => expect(isMailAddress(address)).toBe(true))
  for (const address of [
    'a@example.jp\r\nBcc: b@example.jp',
    'a@example.jp, b@example.jp',
    'a@example.jp>, <b@example.jp',
    '"a@evil.example"@example.jp',
    '@evil.example:a@example.jp',
    'a b@example.jp',
    'a@-example.jp',
    `${'a'.repeat(65)}@example.jp`,
    `a@${'b.'.repeat(130)}jp`,
    'ａ@example.jp',
  ])
    it(`is not ${JSON.stringify(address).slice(0, 60)}`, () =>
      expect(isMailAddress(address)).toBe(false))
})

describe('trying again', () => {
  it('waits longer each time, but never more than an hour', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((tries) => pauseAfter(tries) / 60_000)
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  })
  it('goes on for longer than a weekend without a mail server', () => {
    expect(triedFor).toBeGreaterThan(4 * 24 * 60 * 60 * 1000)
  })
})
