import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endOf, readOn, type Place } from '../src/detection/follow-file.ts'

const large = 1024 * 1024

describe('a log that is followed', () => {
  let folder = ''
  let file = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-follow-'))
    file = join(folder, 'console.json')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Reads on, by so many bytes at a time, until nothing more is there. */
  async function rest(place: Place, most = large) {
    const texts: string[] = []
    let lost = false
    for (let at = place; ;) {
      const chunk = await readOn(file, at, most)
      texts.push(...chunk.lines.map(({ text }) => text))
      lost ||= chunk.lost
      if (!chunk.more && chunk.lines.length === 0) return { texts, lost, end: chunk.end }
      at = chunk.end
    }
  }

  it('is read from where it stood, a half line only when it is whole', async () => {
    writeFileSync(file, 'before\n')
    const place = await endOf(file)
    appendFileSync(file, 'one\ntw')
    const first = await rest(place)
    expect(first.texts).toEqual(['one'])
    appendFileSync(file, 'o\n')
    expect(await rest(first.end)).toMatchObject({ texts: ['two'], lost: false })
  })

  it('that is not there yet is read from its first line', async () => {
    const place = await endOf(file)
    expect((await rest(place)).texts).toEqual([])
    writeFileSync(file, 'one\n')
    expect(await rest(place)).toMatchObject({ texts: ['one'], lost: false })
  })

  it('loses and doubles nothing when it is rotated, in chunks of any size', async () => {
    writeFileSync(file, '')
    for (const most of [16, 64, large]) {
      let place = await endOf(file)
      const seen: string[] = []
      for (let n = 0; n < 40; n += 1) {
        appendFileSync(file, `line ${n}\n`)
        if (n % 10 === 4) {
          renameSync(file, `${file}.${most}.${n}`)
          if (n % 20 === 4) writeFileSync(file, '')
        }
        if (n % 3 > 0) continue
        const read = await rest(place, most)
        seen.push(...read.texts)
        place = read.end
      }
      seen.push(...(await rest(place, most)).texts)
      expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => `line ${n}`))
    }
  })

  it('that was cut is begun anew, and one that went before it was read is said to be lost', async () => {
    writeFileSync(file, 'one\ntwo\n')
    const place = await endOf(file)
    truncateSync(file, 0)
    appendFileSync(file, 'three\n')
    const cut = await rest(place)
    expect(cut).toMatchObject({ texts: ['three'], lost: false })
    appendFileSync(file, 'four\n')
    rmSync(file)
    writeFileSync(`${file}.other`, '')
    writeFileSync(file, 'five\n')
    expect(await rest(cut.end)).toMatchObject({ texts: ['five'], lost: true })
  })

  it('goes on behind a line that is longer than anything it reads at once', async () => {
    writeFileSync(file, '')
    const place = await endOf(file)
    appendFileSync(file, `${'x'.repeat(200)}\nnext\n`)
    expect((await rest(place, 64)).texts.at(-1)).toBe('next')
  })
})
