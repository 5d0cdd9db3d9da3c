import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../src/failure.ts'
import { writeWholeFile } from '../src/reporting/whole-file.ts'

describe('a file that leaves a record', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-whole-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bytes = new TextEncoder().encode('様式')

  it('is not there yet when its record is written, and is its owner’s alone afterwards', async () => {
    const file = join(folder, 'a.pdf')
    let there: unknown
    await writeWholeFile(file, bytes, async () => {
      there = statSync(file, { throwIfNoEntry: false })
    })
    expect(there).toBeUndefined()
    expect(readFileSync(file, 'utf8')).toBe('様式')
    expect(statSync(file).mode.toString(8).slice(-3)).toBe('600')
  })

  it('is not there where no record could be left, and nothing of it remains', async () => {
    const before = readdirSync(folder)
    const refused = writeWholeFile(join(folder, 'b.pdf'), bytes, () =>
      Promise.reject(new Error('no record')),
    )
    await expect(refused).rejects.toThrow('no record')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('leaves no record where it cannot be written, and says so', async () => {
    let recorded = false
    const refused = writeWholeFile(join(folder, 'no', 'c.pdf'), bytes, async () => {
      recorded = true
    })
    await expect(refused).rejects.toBeInstanceOf(Failure)
    expect(recorded).toBe(false)
  })
})
