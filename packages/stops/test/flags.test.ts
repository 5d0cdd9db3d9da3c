import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { flagsIn, helperAt, pageIn, stopPage } from '../src/index.ts'
import { helped, installed, listening } from './installed.ts'

const place = installed()
const flags = flagsIn(place.flags, place.pages, () => new Date('2026-11-23T05:07:00Z'))
const flag = (name: string): string => join(place.flags, 'stop', name)
const names = (): readonly string[] =>
  existsSync(join(place.flags, 'stop')) ? readdirSync(join(place.flags, 'stop')) : []
const clear = (): void => rmSync(place.flags, { recursive: true, force: true })

afterEach(clear)
afterAll(place.end)

describe('the root helper', () => {
  const hostile = [
    '../../etc/passwd',
    '14205',
    '1420511',
    '142051/../all',
    '142051\n131016',
    '-rf',
    '*',
    '[0-9][0-9][0-9][0-9][0-9][0-9]',
    '$(id)',
    '`id`',
    'ALL',
    'all ',
    '',
    '１４２０５１',
  ]
  for (const target of hostile)
    it(`takes no 「${target}」 for a municipality, and does nothing`, async () => {
      expect(await helped(place, ['stop', target])).toMatchObject({ code: 2 })
      expect(names()).toEqual([])
    })

  for (const words of [
    ['stop'],
    ['halt', '142051'],
    ['stop', '142051', 'check'],
    ['open', '142051'],
    ['open', '142051', '100'],
    ['open', '142051', '../x'],
    ['resume', '142051', '5'],
    ['stop:', '142051'],
    ['stop', '142051', '', 'more'],
    ['--help'],
  ])
    it(`knows no 「${words.join(' ')}」`, async () => {
      expect(await helped(place, words)).toMatchObject({ code: 2, out: '知らない言葉です' })
      expect(existsSync(place.flags)).toBe(false)
    })

  for (const [what, line] of [
    ['nothing', ''],
    ['a zero inside a word', 'st\0op 142051\n'],
    ['two lines', 'stop 142051\nresume 131016\n'],
    ['a tab', 'stop\t142051\n'],
    ['a word with a semicolon', 'stop 142051;id\n'],
    ['too much', `stop 142051${' '.repeat(100_000)}`],
    ['bytes', Uint8Array.from({ length: 64 }, (_, n) => 255 - n)],
  ] as const)
    it(`takes no line with ${what} from its socket`, async () => {
      expect(await helped(place, [], line)).toMatchObject({ code: 2 })
      expect(existsSync(place.flags)).toBe(false)
    })

  it('shows the public no file that somebody else may write, and follows no link', async () => {
    const secret = join(place.folder, 'secret')
    writeFileSync(secret, 'himitsu', { mode: 0o600 })
    symlinkSync(secret, join(place.pages, '131016.html'))
    writeFileSync(join(place.pages, '142051.html'), 'nise')
    chmodSync(join(place.pages, '142051.html'), 0o666)
    for (const target of ['131016', '142051']) {
      expect(await helped(place, ['stop', target])).toEqual({ code: 0, out: 'ok' })
      expect(readFileSync(flag(target), 'utf8')).toContain('いまは止めています')
      expect(readFileSync(flag(target), 'utf8')).not.toMatch(/himitsu|nise/)
    }
  })

  it('says how a target stands', async () => {
    expect(await helped(place, ['show', '142051'])).toEqual({ code: 0, out: 'open' })
    await helped(place, ['stop', '142051'])
    expect(await helped(place, ['show', '142051'])).toEqual({ code: 0, out: 'stopped' })
  })

  it('that is not there, or refuses, is a failed stop and no done one', async () => {
    await expect(
      helperAt(join(place.folder, 'nowhere'), place.flags).stop('142051'),
    ).rejects.toThrow('ENOENT')
    const server = await listening({ ...place, helper: '/bin/false' })
    await expect(helperAt(place.socket, place.flags).stop('142051')).rejects.toThrow(
      'the helper ended',
    )
    server.close()
  })
})

describe('a flag', () => {
  it('of no municipality is a defect of ours', async () => {
    await expect(flags.stop('../x')).rejects.toThrow(RangeError)
  })

  it('put up twice at once, or again, is one flag with the first time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => flags.stop('142051')))
    const page = await pageIn(place.flags, '142051')
    await flagsIn(place.flags, place.pages, () => new Date('2026-11-24T00:00:00Z')).stop('142051')
    expect(await pageIn(place.flags, '142051')).toEqual(page)
    expect(names()).toEqual(['142051'])
    await Promise.all([helped(place, ['stop', '131016']), helped(place, ['stop', '131016'])])
    expect(names().toSorted()).toEqual(['131016', '142051'])
  })

  // The draft is long, so that many of the kills meet it half written.
  it('is whole or not there, whenever its writer is killed', { timeout: 60_000 }, async () => {
    writeFileSync(join(place.pages, 'all.html'), `${'x'.repeat(20_000_000)}end`, { mode: 0o644 })
    const writer = join(import.meta.dirname, 'writer.ts')
    const ends: (string | undefined)[] = []
    for (let trial = 0; trial < 24; trial += 1) {
      clear()
      const child = spawn(process.execPath, [writer, place.flags, place.pages], { stdio: 'pipe' })
      // It says so when it begins.
      await new Promise((resolve) => {
        child.stdout.once('data', resolve)
      })
      await new Promise((resolve) => {
        setTimeout(resolve, trial * 2)
      })
      child.kill('SIGKILL')
      await new Promise((resolve) => {
        child.once('close', resolve)
      })
      const page = await pageIn(place.flags, 'all')
      ends.push(page && Buffer.from(page).toString('utf8').slice(-3))
    }
    expect(ends).toHaveLength(24)
    expect(ends).toContain(undefined)
    expect(ends.filter((end) => end !== undefined && end !== 'end')).toEqual([])
    await flags.stop('all')
    expect(Buffer.from((await pageIn(place.flags, 'all')) ?? []).byteLength).toBe(20_000_003)
  })
})

describe('the page', () => {
  it('shows a name as text, and takes no colour that is none', () => {
    const page = stopPage({
      name: '<script>見本',
      main: 'red;}*{}',
      band: '#fff',
      contact: undefined,
    })
    expect(page).toContain('&lt;script&gt;見本')
    expect(page).not.toContain('red;}')
    expect(page).toMatch(/style-src 'sha256-[\w+/]{43}='/)
  })
})
