import { BlockList } from 'node:net'
import { describe, expect, it } from 'vitest'
import { guard, type Lookup } from '../src/index.ts'

const nobody = new BlockList()
const own = new BlockList()
own.addSubnet('10.1.0.0', 16)

const names: Lookup = async (host) => {
  const found: Readonly<Record<string, readonly string[]>> = {
    'hook.example.jp': ['8.8.8.8'],
    'both.example.jp': ['8.8.8.8', '10.1.0.1'],
    'own.example.jp': ['10.1.0.1'],
    'six.example.jp': ['2606:4700::1'],
  }
  const addresses = found[host] ?? (/^[\d.]+$|:/.test(host) ? [host] : [])
  if (addresses.length === 0) throw new Error('ENOTFOUND')
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
const of = (url: string, allowed = nobody) => guard(url, allowed, names)

describe('where a webhook may go', () => {
  it('is outside, at the address that was looked at', async () => {
    expect(await of('https://hook.example.jp/x')).toEqual({
      ok: true,
      pinned: { address: '8.8.8.8', family: 4 },
    })
    expect(await of('https://six.example.jp/')).toMatchObject({ ok: true, pinned: { family: 6 } })
  })
  it('is one’s own network only by the installation’s word, and then without TLS too', async () => {
    expect(await of('https://own.example.jp/')).toMatchObject({ problem: 'inside' })
    expect(await of('http://own.example.jp/', own)).toMatchObject({ ok: true })
  })
  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[::ffff:0:7f00:1]/',
    'https://[3fff::1]/',
    'https://[5f00::1]/',
    'https://[2002:7f00:1::]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://192.168.1.1/',
    'https://224.0.0.1/',
    'https://both.example.jp/',
  ])('is never %s', async (url) => expect(await of(url)).toMatchObject({ problem: 'inside' }))
  it.each([
    'http://hook.example.jp/',
    'ftp://hook.example.jp/',
    'file:///etc/passwd',
    'https://user:pass@hook.example.jp/',
    'no address',
  ])('is not asked as %s', async (url) => expect(await of(url)).toMatchObject({ problem: 'url' }))
  it('waits for a name that is not there', async () =>
    expect(await of('https://nowhere.example.jp/')).toMatchObject({ problem: 'name' }))
})
