import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attachmentFolder } from '@zeimori/attachments'
import { vaultOf } from '@zeimori/store'

describe('attachments when the key is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-keep-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const [old, anew] = [randomBytes(32), randomBytes(32)]
  const text = Buffer.from('議事録')

  it('open with the new key alone once they are sealed anew, and only what needs it is written', async () => {
    const before = attachmentFolder(folder, vaultOf(old))
    const ids = [randomUUID(), randomUUID()]
    for (const id of ids) await before.keep(id, text, null)
    const both = attachmentFolder(folder, vaultOf(anew, [old]))
    expect(await both.reseal(() => null)).toBe(2)
    expect(await both.reseal(() => null)).toBe(0)
    const after = attachmentFolder(folder, vaultOf(anew))
    for (const id of ids) expect(Buffer.from((await after.read(id)) ?? [])).toEqual(text)
    await expect(before.read(ids[0] ?? '')).rejects.toThrow('cannot be opened')
    const two = attachmentFolder(folder, vaultOf(old, [anew]))
    // What no entry stands for is nobody's to seal.
    expect(await two.reseal((id) => (id === ids[0] ? null : undefined))).toBe(1)
    expect(readdirSync(folder).toSorted()).toEqual(ids.toSorted())
  })
})
