import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

let folder = ''
const findings = (...args: readonly string[]) =>
  zeimori(['findings', ...args], { env: { ZEIMORI_DATA_DIR: join(folder, 'data') } })
const put = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-findings-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lynis = `report_version_major=1
lynis_version=3.0.8
hostname=app1
warning[]=FIRE-4512|no rules active|-|-|
finish=true
`

describe('zeimori findings', () => {
  it('takes results in, once each, and lists what is left', async () => {
    const file = put('lynis.dat', lynis)
    // Twice the same in one run: each is an act of its own.
    const { stdout: taken } = await findings('import', file, file)
    expect(taken).toContain('lynis、対象 1件、指摘 1件')
    expect(taken).toContain('何も変わりません')
    const { code, stdout } = await findings('list')
    expect(code).toBe(1)
    expect(stdout).toContain('［中］残っている  app1 no rules active')
  })

  for (const [what, text] of [
    ['a file of another kind', 'こんにちは'],
    ['a result that was cut off', '{"site": [{"@name"'],
    ['a result that the tool did not finish', lynis.replace('finish=true', '')],
  ] as const)
    it(`takes in no ${what}: exit 2, in words`, async () => {
      const result = await findings('import', put('wrong', text))
      expect(result.code).toBe(2)
      expectSentence(result, 'wrong')
    })

  it('says how it is used', async () => {
    for (const args of [[], ['import'], ['list', 'x'], ['import', join(folder, 'nowhere')]]) {
      const result = await findings(...args)
      expect(result.code).toBe(2)
      expectSentence(result)
    }
  })
})
