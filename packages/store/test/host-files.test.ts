import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  DamagedKeyError,
  LooseKeyError,
  StoreHeldError,
  openKeys,
  openVault,
} from '../src/index.ts'
import { lockFolder } from '../src/connect/lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = (name: string): string => join(folder, name)

describe('the keys of an installation', () => {
  it('are made once, for this user alone, and the log keeps its name on another host', () => {
    const first = openKeys(folder, 'zeimori/here')
    const second = openKeys(folder, 'zeimori/there')
    expect(second).toEqual(first)
    expect(second.log).toBe('zeimori/here')
    for (const name of readdirSync(folder)) {
      expect(name).toMatch(/^audit-(log\.pem|log\.name|seal\.key)$/)
      expect(statSync(file(name)).mode % 0o100).toBe(0)
    }
  })

  for (const [name, bytes] of [
    ['audit-seal.key', ''],
    ['audit-seal.key', 'x'.repeat(31)],
    ['audit-log.pem', ''],
    ['audit-log.name', ''],
    ['audit-log.name', 'a b'],
  ] as const)
    it(`are not believed where ${name} holds ${bytes.length} bytes of something else`, () => {
      writeFileSync(file(name), bytes, { mode: 0o600 })
      expect(() => openKeys(folder, 'zeimori/here')).toThrow(DamagedKeyError)
      expect(readFileSync(file(name), 'utf8')).toBe(bytes)
    })

  it('are not believed where the vault’s is empty, or others can read one', () => {
    writeFileSync(file('vault.key'), '', { mode: 0o600 })
    expect(() => openVault(folder)).toThrow(DamagedKeyError)
    writeFileSync(file('audit-seal.key'), 'x'.repeat(32), { mode: 0o644 })
    expect(() => openKeys(folder, 'zeimori/here')).toThrow(LooseKeyError)
  })
})

describe('the lock of the embedded database', () => {
  const lock = (): string => readFileSync(file('lock'), 'utf8')

  it('is held by one, and given back', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(StoreHeldError)
    unlock()
    lockFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is another’s where a living process holds it', () => {
    writeFileSync(file('lock'), String(process.ppid))
    expect(() => lockFolder(folder)).toThrow(StoreHeldError)
    expect(lock()).toBe(String(process.ppid))
  })

  for (const [whose, text] of [
    ['nobody at all', ''],
    ['a process that is gone', '999999999\n\n'],
    ['a process of before with our own number', `${process.pid}\nan-other-boot 1\n`],
    ['a process of before whose number another has now', `${process.ppid}\nan-other-boot 1\n`],
  ] as const)
    it(`is taken over from ${whose}`, () => {
      writeFileSync(file('lock'), text)
      const unlock = lockFolder(folder)
      expect(lock()).toMatch(new RegExp(`^${process.pid}\n`))
      unlock()
      expect(readdirSync(folder)).toEqual([])
    })

  it('stays with whoever has taken it since', () => {
    const unlock = lockFolder(folder)
    writeFileSync(file('lock'), 'somebody else’s')
    unlock()
    expect(lock()).toBe('somebody else’s')
  })
})
