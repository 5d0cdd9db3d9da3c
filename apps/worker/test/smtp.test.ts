import { describe, expect, it, onTestFinished } from 'vitest'
import type { SMTPServerOptions } from 'smtp-server'
import { smtpCarrier, type SmtpSettings } from '../src/index.ts'
import { certificate, startMailServer } from './mail-server.ts'

const letter = {
  id: 'm1',
  address: 'tanto@example.jp',
  subject: '【税守】利用の招待',
  text: '見本 様\n\n.\nあいさつ\n',
  template: 'invitation',
  values: {},
  contact: undefined,
}
const own = certificate()
const login = { user: 'zeimori', password: 'himitsu-no-kotoba' }

async function sent(server: SMTPServerOptions, settings: Partial<SmtpSettings>, given = letter) {
  const { port, arrived, close } = await startMailServer({ ...own, ...server })
  onTestFinished(close)
  const base = { host: '127.0.0.1', port, tls: 'starttls', login: undefined, ca: own.cert } as const
  const carry = smtpCarrier({ ...base, from: 'zeimori@example.jp', ...settings })
  return { result: await carry(given), arrived }
}

describe('handing mail to a mail server', () => {
  it('turns to TLS before anything is said, and logs in', async () => {
    const users: unknown[] = []
    const { result, arrived } = await sent(
      {
        authOptional: false,
        onAuth: ({ username, password }, { secure }, done) => {
          users.push({ username, password, secure })
          done(null, { user: username })
        },
      },
      { login },
    )
    expect(result).toEqual({ kind: 'sent' })
    expect(users).toEqual([{ username: login.user, password: login.password, secure: true }])
    expect(arrived[0]?.secure).toBe(true)
    expect(arrived[0]?.shown.text).toBe(letter.text)
  })

  it('also where TLS comes first', async () => {
    const { result, arrived } = await sent({ secure: true }, { tls: 'implicit' })
    expect(result).toEqual({ kind: 'sent' })
    expect(arrived).toHaveLength(1)
  })

  it('gives nothing to a server without TLS', async () => {
    const { result, arrived } = await sent({ disabledCommands: ['STARTTLS'] }, {})
    expect(result).toMatchObject({ kind: 'later', whole: true })
    expect(arrived).toEqual([])
  })

  it('gives nothing to a server whose certificate nobody vouches for', async () => {
    const { result, arrived } = await sent({}, { ca: undefined })
    expect(result).toMatchObject({ kind: 'later', whole: true })
    expect(arrived).toEqual([])
  })

  it('tries later where its password is refused: a setting, not the mail, is wrong', async () => {
    const { result } = await sent(
      { authOptional: false, onAuth: (_, __, done) => done(new Error('wrong')) },
      { login },
    )
    expect(result).toEqual({ kind: 'later', problem: 'EAUTH 535', whole: true })
  })

  it('tries one mail later where its mailbox is busy, and the others now', async () => {
    const busy = Object.assign(new Error('greylisted'), { responseCode: 450 })
    const { result } = await sent({ onRcptTo: (_, __, done) => done(busy) }, {})
    expect(result).toEqual({ kind: 'later', problem: 'EENVELOPE 450', whole: false })
  })

  it('lets nothing become a header or a recipient', async () => {
    const forged = { ...letter, id: 'm1>\r\nBcc: x@example.jp', subject: 'a\r\nBcc: y@example.jp' }
    const { arrived } = await sent({}, {}, forged)
    const [{ raw, to } = expect.unreachable()] = arrived
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
    expect(head).not.toMatch(/^Bcc:/im)
    expect(to).toEqual([letter.address])
  })
})
