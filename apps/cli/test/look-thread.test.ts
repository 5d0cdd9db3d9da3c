import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { lookBeside } from '../src/inventory/look-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeimori-look-'))
const root = join(import.meta.dirname, '../../..')
const at = Date.parse('2026-11-23T00:00:00Z')

const advisory = (id: string, name: string): Uint8Array =>
  strToU8(
    JSON.stringify({
      id,
      modified: `2026-11-0${id.slice(-1)}T00:00:00Z`,
      affected: [
        {
          package: { ecosystem: 'npm', name },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
        },
      ],
    }),
  )

describe('a look at what is published', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is taken beside everything else, from a ZIP as OSV hands it out, and brings what runs here alone', async () => {
    const whole = zipSync({
      'SYNTHETIC-1.json': advisory('SYNTHETIC-1', 'preact'),
      'SYNTHETIC-2.json': advisory('SYNTHETIC-2', 'runs-nowhere-here'),
      'damaged.json': strToU8('{'),
      'readme.txt': strToU8('x'),
    })
    writeFileSync(join(folder, 'all.zip'), whole)
    // Cut in the middle: whatever is in it, nobody may take it for harmless.
    writeFileSync(join(folder, 'cut.zip'), whole.subarray(0, 100))
    const look = await lookBeside(folder, at, root)
    expect(look).toMatchObject({
      at,
      advisories: [{ id: 'SYNTHETIC-1' }],
      read: 2,
      newest: Date.parse('2026-11-02T00:00:00Z'),
      unread: 2,
    })
    expect(look.software.map(({ name }) => name)).toContain('preact')
  })

  it('fails in words where nothing is there', async () => {
    await expect(lookBeside(join(folder, 'nowhere'), at, root)).rejects.toThrow('読めません')
  })
})
