import { describe, expect, it } from 'vitest'
import { SealedError, vaultOf } from '../src/index.ts'

const key = (n: number): Uint8Array => new Uint8Array(32).fill(n)

describe('what is sealed', () => {
  const vault = vaultOf(key(1))
  const sealed = vault.seal('見本の秘密', 'outbox/1', null)

  it('opens in its place, and looks different each time', () => {
    expect(vault.open(sealed, 'outbox/1')).toBe('見本の秘密')
    expect(vault.seal('見本の秘密', 'outbox/1', null)).not.toBe(sealed)
    expect(sealed).not.toContain(Buffer.from('見本').toString('base64url'))
  })

  it('opens nowhere else, with no other key, and not when one bit has changed', () => {
    expect(() => vault.open(sealed, 'outbox/2')).toThrow(SealedError)
    expect(() => vaultOf(key(2)).open(sealed, 'outbox/1')).toThrow(SealedError)
    const bytes = Buffer.from(sealed, 'base64url')
    for (const at of bytes.keys()) {
      const changed = Uint8Array.from(bytes, (byte, n) => (n === at ? (byte + 1) % 256 : byte))
      expect(() => vault.openBytes(changed, 'outbox/1'), `byte ${at}`).toThrow(SealedError)
    }
    expect(() => vault.open('', 'outbox/1')).toThrow(SealedError)
  })

  it('still opens after the key was rotated', () => {
    const rotated = vaultOf(key(2), [key(1)])
    expect(rotated.open(sealed, 'outbox/1')).toBe('見本の秘密')
    expect(() => vault.open(rotated.seal('x', 'here', null), 'here')).toThrow(SealedError)
  })
})
