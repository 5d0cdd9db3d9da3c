import { BlockList } from 'node:net'
import { expect, it } from 'vitest'
import { readContact, type ContactGiven } from '../src/acts/contacts/given.ts'

const own = new BlockList()
own.addSubnet('10.1.0.0', 16)
own.addSubnet('fd00::', 8, 'ipv6')
const given: ContactGiven = {
  tenant: undefined,
  group: 'on-call',
  place: '1',
  name: ' 見本\r\n太郎 ',
  organisation: '提供者',
  tel: '03\n0000',
  way: 'webhook',
  address: '',
  delay: '0',
  days: 'all',
  from: '0:00',
  to: '24:00',
}
const taken = (address: string, networks?: BlockList) =>
  readContact({ ...given, address }, networks).ok

it.each([
  ['https://hook.example.jp/x', true, true],
  ['http://hook.example.jp/x', false, true],
  ['http://10.1.2.3/x', false, true],
  ['http://[fd00::1]/x', false, true],
  ['http://127.0.0.1:8080/', false, false],
  ['http://2130706433/', false, false],
  ['http://[::1]/', false, false],
  ['ftp://10.1.2.3/', false, false],
])(
  'a webhook at %s may be entered: %s; where networks of one’s own are named: %s',
  (address, without, named) => {
    expect([taken(address), taken(address, new BlockList()), taken(address, own)]).toEqual([
      without,
      without,
      named,
    ])
  },
)

it('keeps who it is in one line', () =>
  expect(readContact({ ...given, address: 'https://hook.example.jp/' }, undefined)).toMatchObject({
    row: { name: '見本 太郎', tel: '03 0000' },
  }))
