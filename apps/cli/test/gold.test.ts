import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori, type Ended } from './command.ts'
import { goldOn, invented, ownFiles, readCases, reportOf, spoilt } from './gold-cases.ts'

const single = invented('single', {}, { annualTax: 245_500 })

/** Figures that a case gives itself and that its page states as well. */
const given = ['sagamihara-r6', 'yokohama-r8', 'niigata-r8-1'].flatMap((id) =>
  ['perCapitaCity', 'perCapitaPref'].map((key) => ({ id, key })),
)

describe.concurrent('the published cases of this project', () => {
  it('all pass: none fails, none is skipped, and what is no evidence is said', async () => {
    const { code, lines, last } = reportOf(await zeimori(['gold', ...ownFiles]))
    const count = ownFiles.flatMap(readCases).length
    expect(count).toBeGreaterThan(110)
    expect({ code, last }).toEqual({ code: 0, last: `${count} passed, 0 failed, 0 skipped` })
    expect(lines.toSorted()).toEqual(
      given
        .map(({ id, key }) => `注 ${id} ${key}: 事例が与えた額なので、証拠になりません`)
        .toSorted(),
    )
  })

  it('any one of their figures changed by a yen fails, in a line with id, key and both amounts', async () => {
    const cases = ownFiles.flatMap(readCases).flatMap(spoilt)
    const { code, lines, last } = await goldOn({ cases })
    expect(cases.length).toBeGreaterThan(390)
    expect({ code, last }).toEqual({
      code: 1,
      last: `0 passed, ${cases.length} failed, 0 skipped`,
    })
    expect(lines.map((line) => line.split(':')[0])).toEqual(
      cases.map(({ id }) => `不一致 ${id} ${id.split('/')[1]}`),
    )
    expect(lines).toContain('不一致 niigata-r8-1/annualTax annualTax: 期待 194501、計算 194500')
    expect(lines).toContain('不一致 kuki-r8levy-at/levyTaxable levyTaxable: 期待 true、計算 false')
  })
})

describe.concurrent('gold FILE…', () => {
  it('takes a bare list, and an object with cases and old; counts over all files', async () => {
    const wrong = invented('wrong', {}, { annualTax: 1 })
    const old = { ...single, id: 'old', fiscal_year: 'H30' }
    const { code, lines, last } = await goldOn([single], { about: '…', cases: [wrong], old: [old] })
    expect({ code, lines, last }).toEqual({
      code: 1,
      lines: [
        '不一致 wrong annualTax: 期待 1、計算 245500',
        '飛ばした old: H30年度は計算できません（令和3年度から令和9年度まで）',
      ],
      last: '1 passed, 1 failed, 1 skipped',
    })
  })

  it('counts only what is verified: true', async () => {
    const unsure = [false, 'true', 1, null, undefined].map((verified, i) => ({
      ...invented(`unsure-${i}`, { unknown: 1 }, { annualTax: 1 }),
      verified,
    }))
    const { code, lines, last } = await goldOn([single, ...unsure])
    expect(code).toBe(0)
    expect(lines).toEqual(unsure.map(({ id }) => `飛ばした ${id}: verified が true ではありません`))
    expect(last).toBe('1 passed, 0 failed, 5 skipped')
  })

  it('says with a case that is not verified what its note says', async () => {
    const noted = { ...single, verified: false, verify_note: 'page leaves out 調整控除' }
    expect((await goldOn([noted])).lines).toEqual([
      '飛ばした single: verified が true ではありません（page leaves out 調整控除）',
    ])
  })

  it('an amount that the assessment does not have is a difference', async () => {
    const nobody = invented('nobody', { incomes: {} }, { spouseIncome: 0, calcCity: 0 })
    const { lines } = await goldOn([nobody])
    expect(lines).toEqual([
      '不一致 nobody spouseIncome: 期待 0、計算 なし',
      '不一致 nobody calcCity: 期待 0、計算 なし',
    ])
  })
})

describe.concurrent('gold, used wrongly: exit 2 and a sentence', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-gold-'))
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'good'), JSON.stringify([single]))
    writeFileSync(join(folder, 'broken'), '{"cases": [')
    writeFileSync(join(folder, 'text'), '"cases"')
    writeFileSync(join(folder, 'null'), 'null')
    writeFileSync(join(folder, 'other'), '{"case": []}')
    writeFileSync(join(folder, 'old'), '{"cases": [], "old": {}}')
    writeFileSync(join(folder, 'empty'), '{"cases": []}')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const rows: readonly { readonly files: readonly string[]; readonly says: string }[] = [
    { files: [], says: 'ファイルを指定' },
    { files: ['absent'], says: 'absent を読めません（ENOENT）' },
    { files: ['folder'], says: 'folder は普通のファイルではありません' },
    { files: ['broken'], says: 'broken は JSON として読めません' },
    { files: ['text'], says: 'text は、事例の一覧か' },
    { files: ['null'], says: 'null は、事例の一覧か' },
    { files: ['other'], says: 'other は、事例の一覧か' },
    { files: ['old'], says: 'old の old は' },
    { files: ['empty'], says: 'empty に事例がありません' },
    { files: ['good', 'absent'], says: 'absent を読めません' },
  ]
  for (const { files, says } of rows)
    it(`gold ${files.join(' ')}`, async () => {
      const result = await zeimori(['gold', ...files], { cwd: folder })
      expect(result.code).toBe(2)
      expectSentence(result, says)
      expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
    })
})

describe.concurrent('gold, on files that nobody meant', () => {
  it('one bad case fails alone, whatever it is made of, and the others count', async () => {
    const deep = '(deep)'
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, 1]))
    const bad = [
      invented('age', { age: { toString: 1 } }, { annualTax: 1 }),
      invented('spouse', { family: { spouse: { age: { toString: 1 } } } }, { annualTax: 1 }),
      invented('born', { birthDate: { toString: 1 } }, { annualTax: 1 }),
      invented('deep', { age: deep }, { annualTax: 1 }),
      invented('deeper', {}, { annualTax: deep }),
      invented('keys', many, { annualTax: 1 }),
      invented('more keys', {}, many),
    ]
    const text = JSON.stringify([...bad, single]).replaceAll(
      `"${deep}"`,
      '['.repeat(100_000) + ']'.repeat(100_000),
    )
    const { code, lines, last } = reportOf(await goldOnText(text))
    expect({ code, last }).toEqual({ code: 1, last: `1 passed, ${bad.length} failed, 0 skipped` })
    for (const { id } of bad)
      expect(lines.filter((line) => line.startsWith(`不一致 ${id} `)).length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThan(1_000)
  })

  it('what a terminal would obey is shown instead, and forges no line', async () => {
    const { lines, last } = await goldOn([
      { ...single, id: '\u001b[2J\n9 passed\u009b\u202e' },
      { ...single, id: '\u001b]0;x\u0007', expected: { annualTax: 1 } },
      { ...single, id: '\n9 passed, 0 failed', verified: false },
    ])
    expect(lines).toEqual([
      '不一致 \\u001b]0;x\\u0007 annualTax: 期待 1、計算 245500',
      expect.stringMatching(/^飛ばした \\u000a9 passed, 0 failed: /),
    ])
    expect(last).toBe('1 passed, 1 failed, 1 skipped')
  })

  it('what is no ordinary file, or too large, is wrong use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-gold-'))
    try {
      const [pipe, large] = [join(folder, 'pipe'), join(folder, 'large')]
      execFileSync('mkfifo', [pipe])
      writeFileSync(large, '')
      truncateSync(large, 16 * 1024 * 1024 + 1)
      for (const [file, says] of [
        [pipe, '普通のファイルではありません'],
        ['/dev/null', '普通のファイルではありません'],
        [folder, '普通のファイルではありません'],
        [large, '大きすぎます'],
      ] as const) {
        const result = await zeimori(['gold', file])
        expect(result.code).toBe(2)
        expectSentence(result, file, says)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('a file with a byte order mark is read like any other', async () => {
    const { last } = reportOf(await goldOnText(`\ufeff${JSON.stringify([single])}`))
    expect(last).toBe('1 passed, 0 failed, 0 skipped')
  })
})

/** Runs `gold` on a file of this very text. */
async function goldOnText(text: string): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-gold-'))
  try {
    writeFileSync(join(folder, 'cases.json'), text)
    return await zeimori(['gold', 'cases.json'], { cwd: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
