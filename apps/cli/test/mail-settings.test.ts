import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { outgoingMail, type MailSettings } from '../src/mail-settings.ts'

const nothing: MailSettings = {
  url: undefined,
  login: undefined,
  ca: undefined,
  from: undefined,
  anchors: undefined,
}
const from = 'zeimori@example.lg.jp'

describe('the settings of mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-mail-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string, mode: number): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    chmodSync(path, mode)
    return path
  }

  it('send no mail where there are none', () => {
    expect(outgoingMail(nothing)).toEqual({ smtp: undefined, anchors: [] })
  })

  const servers = [
    ['smtp://mail.example.jp', { host: 'mail.example.jp', port: 587, tls: 'starttls' }],
    ['smtp://mail.example.jp:25', { host: 'mail.example.jp', port: 25, tls: 'starttls' }],
    ['smtps://mail.example.jp', { host: 'mail.example.jp', port: 465, tls: 'implicit' }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'none' }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, tls: 'none' }],
  ] as const
  for (const [url, server] of servers)
    it(`read ${url}`, () => {
      expect(outgoingMail({ ...nothing, url, from }).smtp).toMatchObject(server)
    })

  it('take the password from a file that only its owner reads', () => {
    const login = file('login', 'zeimori\nhimitsu\n', 0o600)
    const { smtp } = outgoingMail({ ...nothing, url: 'smtps://mail.example.jp', from, login })
    expect(smtp?.login).toEqual({ user: 'zeimori', password: 'himitsu' })
  })

  const url = 'smtps://mail.example.jp'
  const wrong: readonly (readonly [what: string, MailSettings, says: RegExp])[] = [
    ['a server without a sender', { ...nothing, url }, /ZEIMORI_MAIL_FROM/],
    ['a sender of two lines', { ...nothing, url, from: `${from}\r\nBcc: x@example.jp` }, /FROM/],
    ['another protocol', { ...nothing, url: 'http://mail.example.jp', from }, /SMTP_URL/],
    ['no address at all', { ...nothing, url: 'mail', from }, /SMTP_URL/],
    [
      'a password in the address',
      { ...nothing, url: 'smtps://a:b@mail.example.jp', from },
      /LOGIN/,
    ],
    ['an anchor that is no address', { ...nothing, anchors: 'a@example.jp, b' }, /「b」/],
    [
      'a password that others read',
      { ...nothing, url, from, login: file('open', 'a\nb\n', 0o644) },
      /chmod 600/,
    ],
    ['half a login', { ...nothing, url, from, login: file('half', 'a\n', 0o600) }, /2行目/],
    ['a file that is not there', { ...nothing, url, from, login: join(folder, 'no') }, /./],
  ]
  for (const [what, settings, says] of wrong)
    it(`refuse ${what} in a sentence`, () => {
      expect(() => outgoingMail(settings)).toThrow(says)
    })
})
