import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, zeimori } from './command.ts'

/** A case as the files have it. */
export type Case = {
  readonly id: string
  readonly fiscal_year: unknown
  readonly inputs: unknown
  readonly expected: unknown
  readonly verified?: unknown
}

export const ownFiles = ['r07', 'r08'].map((year) =>
  join(root, `packages/tax/cases/published-${year}.json`),
)

export const readCases = (file: string): readonly Case[] => {
  const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(file, 'utf8'))
  return cases
}

/** An invented case: somebody with a salary of 5,000,000 yen in a city of standard rates. */
export const invented = (id: string, inputs: object, expected: object): Case => ({
  id,
  fiscal_year: 'R8',
  inputs: { incomes: { salary: 5_000_000 }, deductions: { socialInsurance: 700_000 }, ...inputs },
  expected,
  verified: true,
})

export type Report = {
  readonly code: number | null
  /** Everything before the last line. */
  readonly lines: readonly string[]
  readonly last: string | undefined
}

/** Runs `gold` on files of these contents. */
export async function goldOn(...contents: readonly unknown[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-gold-'))
  try {
    const files = contents.map((content, i) => {
      const file = join(folder, `${i}.json`)
      writeFileSync(file, JSON.stringify(content))
      return file
    })
    return reportOf(await zeimori(['gold', ...files]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function reportOf({ code, stdout }: { code: number | null; stdout: string }): Report {
  const lines = stdout.trimEnd().split('\n')
  return { code, lines: lines.slice(0, -1), last: lines.at(-1) }
}

/** Whose case it is, what it says of them, and the figures of the law, worked out by hand. */
export type Row = readonly [who: string, inputs: object, expected: object]

/** A test in which every row passes. */
export const allPass = (
  title: string,
  rows: readonly Row[],
  change: (one: Case) => Case = (one) => one,
) =>
  it(`${title}: every case passes`, async () => {
    const cases = rows.map(([who, inputs, expected]) => change(invented(who, inputs, expected)))
    expect(await goldOn(cases)).toEqual({
      code: 0,
      lines: [],
      last: `${rows.length} passed, 0 failed, 0 skipped`,
    })
  })

export const family = (...dependents: readonly object[]): object => ({ family: { dependents } })
export const spouse = (who: object): object => ({ family: { spouse: who } })
