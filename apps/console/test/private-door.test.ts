import { describe, expect, it } from 'vitest'
import { doorProblems, reachesOut, reachOf, readNetworks } from '../src/index.ts'
import type { DoorPlan } from '../src/private-door/policy.ts'

const open: DoorPlan = {
  reach: 'public',
  hasAllowList: true,
  hasCertificate: true,
  hasClientCa: true,
  hasProxies: false,
  allowsPublic: false,
  hasDeviceHeader: false,
  origin: 'https://kanri.example.jp',
}

describe('where an address can be reached from', () => {
  const rows = {
    loopback: ['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'],
    private: ['10.0.0.1', '172.31.255.255', '192.168.0.1', 'fd12::1', '169.254.1.1'],
    public: ['0.0.0.0', '::', '172.32.0.1', '11.0.0.1', '100.64.0.1', '2001:db8::1', 'x'],
  } as const
  for (const [reach, addresses] of Object.entries(rows))
    it(`${reach}: ${addresses.join(', ')}`, () => {
      expect(addresses.map(reachOf)).toEqual(addresses.map(() => reach))
    })
})

describe('the private door (M16)', () => {
  it('opens on this machine without any setting', () => {
    const plain = { hasAllowList: false, hasCertificate: false, hasClientCa: false }
    expect(doorProblems({ ...open, ...plain, reach: 'loopback', origin: undefined })).toEqual([])
  })

  it('opens elsewhere only when everything is on', () => {
    expect(doorProblems(open)).toEqual([])
  })

  const missing = {
    allow: { hasAllowList: false },
    tls: { hasCertificate: false },
    'client-ca': { hasClientCa: false },
    origin: { origin: undefined },
    'origin-https': { origin: 'http://kanri.example.jp' },
  }
  for (const [problem, lacking] of Object.entries(missing))
    it(`stays shut on a public address without ${problem}`, () => {
      expect(doorProblems({ ...open, ...lacking })).toEqual([problem])
    })

  it('asks on a private address who may come, and for encryption here or at a proxy', () => {
    const inside: DoorPlan = { ...open, reach: 'private', hasClientCa: false }
    expect(doorProblems(inside)).toEqual([])
    expect(doorProblems({ ...inside, hasAllowList: false })).toEqual(['allow'])
    expect(doorProblems({ ...inside, hasCertificate: false })).toEqual(['tls-or-proxy'])
    expect(doorProblems({ ...inside, hasCertificate: false, hasProxies: true })).toEqual([])
  })
})

describe('the private door behind a proxy (M16)', () => {
  const behind: DoorPlan = {
    ...open,
    reach: 'loopback',
    hasCertificate: false,
    hasClientCa: false,
    hasProxies: true,
  }
  it('asks who may come: the proxy’s own address is nobody’s', () => {
    expect(doorProblems(behind)).toEqual([])
    expect(doorProblems({ ...behind, hasAllowList: false })).toEqual(['allow'])
  })
  it('asks for the proxy’s word on devices where somebody comes from the Internet', () => {
    const wide = { ...behind, allowsPublic: true }
    expect(doorProblems(wide)).toEqual(['device-header'])
    expect(doorProblems({ ...wide, hasDeviceHeader: true })).toEqual([])
    const own = { ...open, allowsPublic: true, hasProxies: true }
    expect(doorProblems(own)).toEqual(['device-header'])
  })
  it('believes nobody’s word on devices where there is no proxy', () => {
    expect(doorProblems({ ...open, hasDeviceHeader: true })).toEqual(['header-without-proxy'])
  })
  const lists = {
    '203.0.113.0/24': true,
    '10.0.0.0/8, 2001:db8::/32': true,
    '172.16.0.0/8': true,
    '10.0.0.0/8, 172.16.3.0/24, fd00::/8, fe80::1': false,
    '127.0.0.1, ::1': false,
  }
  for (const [list, reaches] of Object.entries(lists))
    it(`${list} ${reaches ? 'reaches' : 'does not reach'} the Internet`, () => {
      const read = readNetworks(list)
      expect(read.ok && reachesOut(read.networks)).toBe(reaches)
    })
})

describe('a list of who may come', () => {
  it('is addresses and networks', () => {
    const read = readNetworks('192.168.10.0/24, 10.0.0.5、fd00::/8')
    expect(read.ok && read.networks.names).toEqual(['192.168.10.0/24', '10.0.0.5', 'fd00::/8'])
    expect(read.ok && read.networks.list.check('192.168.10.77')).toBe(true)
    expect(read.ok && read.networks.list.check('192.168.11.1')).toBe(false)
    expect(read.ok && read.networks.list.check('::ffff:10.0.0.5', 'ipv6')).toBe(true)
  })
  for (const entry of ['0.0.0.0/0', '::/0', '10.0.0.0/7'])
    it(`never everybody: ${entry}`, () => {
      expect(readNetworks(entry)).toEqual({ ok: false, problem: 'everybody', entry })
    })
  for (const entry of ['10.0.0', '10.0.0.0/33', '10.0.0.0/8/8', 'kanri.example.jp', '10.0.0.0/x'])
    it(`nothing else: ${entry}`, () => {
      expect(readNetworks(entry)).toEqual({ ok: false, problem: 'form', entry })
    })
})
