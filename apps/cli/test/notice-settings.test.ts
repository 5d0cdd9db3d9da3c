import { describe, expect, it } from 'vitest'
import { outgoingNotices } from '../src/notice-settings.ts'

const nothing = { hooks: undefined, syslog: undefined, syslogCa: undefined }

describe('how alerts leave beside mail', () => {
  it('is nowhere inside and to no collector, unless it is set', () => {
    const { hookNetworks, syslog } = outgoingNotices(nothing)
    expect(hookNetworks.check('10.0.0.1')).toBe(false)
    expect(syslog).toBeUndefined()
  })
  it('is the networks and the collector that are set', () => {
    const { hookNetworks } = outgoingNotices({ ...nothing, hooks: '192.168.10.0/24, fd00::/8' })
    expect(hookNetworks.check('192.168.10.5')).toBe(true)
    expect(hookNetworks.check('192.168.11.5')).toBe(false)
    expect(hookNetworks.check('fd00::1', 'ipv6')).toBe(true)
    const at = (syslog: string) => outgoingNotices({ ...nothing, syslog }).syslog
    expect(at('syslog+tls://log.example.jp')).toEqual({
      host: 'log.example.jp',
      port: 6514,
      tls: true,
      ca: undefined,
    })
    expect(at('syslog://[fd00::5]:1514')).toMatchObject({ host: 'fd00::5', port: 1514, tls: false })
  })
  it.each([
    [{ hooks: '192.168.10.0/33' }, /ZEIMORI_WEBHOOK_ALLOW/],
    [{ syslog: 'udp://log.example.jp' }, /ZEIMORI_SYSLOG_URL/],
    [{ syslog: 'log.example.jp' }, /ZEIMORI_SYSLOG_URL/],
    [{ syslog: 'syslog://log.example.jp', syslogCa: '/nowhere/ca.pem' }, /ca\.pem/],
  ])('says what is wrong with %j', (wrong, said) => {
    expect(() => outgoingNotices({ ...nothing, ...wrong })).toThrow(said)
  })
})
