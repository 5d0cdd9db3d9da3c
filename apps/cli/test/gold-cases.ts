import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, zeimori } from './command.ts'

/** A case as the files have it. */
export type Case = {
  readonly id: string
  readonly fiscal_year: unknown
  readonly inputs: unknown
  readonly expected: unknown
  readonly verified?: unknown
}

const folder = join(root, 'packages/tax/cases')

/** Every case file of the project. */
export const ownFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(folder, name))

export const readCases = (file: string): readonly Case[] => {
  const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(file, 'utf8'))
  return cases
}

/** An invented case: somebody with a salary of 5,000,000 yen in a city of standard rates. */
export const invented = (
  id: string,
  inputs: object,
  expected: object,
  fiscal_year: string = 'R8',
): Case => ({
  id,
  fiscal_year,
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
  const scratch = mkdtempSync(join(tmpdir(), 'zeimori-gold-'))
  try {
    const files = contents.map((content, i) => {
      const file = join(scratch, `${i}.json`)
      writeFileSync(file, JSON.stringify(content))
      return file
    })
    return reportOf(await zeimori(['gold', ...files]))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

export function reportOf({ code, stdout }: { code: number | null; stdout: string }): Report {
  const lines = stdout.trimEnd().split('\n')
  return { code, lines: lines.slice(0, -1), last: lines.at(-1) }
}

/** Whose case it is, what it says of them, and the figures of the law, worked out by hand. */
export type Row = readonly [who: string, inputs: object, expected: object]

/** Rows of one subject and one fiscal year. */
export type Group = {
  readonly title: string
  readonly year: string
  readonly rows: readonly Row[]
}

export const group = (year: string, title: string, rows: readonly Row[]): Group => ({
  title,
  year,
  rows,
})

export const casesOf = ({ title, year, rows }: Group): readonly Case[] =>
  rows.map(([who, inputs, expected]) => invented(`${title}/${who}`, inputs, expected, year))

/** The case again and again, each time with another expected figure one yen off or one answer reversed. */
export function spoilt({ expected, ...rest }: Case): readonly Case[] {
  const spoil = (value: object, build: (changed: object) => object, at: string): Case[] =>
    Object.entries(value).flatMap(([key, figure]) => {
      const path = `${at}${key}`
      if (typeof figure === 'object')
        return spoil(figure, (inner) => build({ ...value, [key]: inner }), `${path}.`)
      const wrong = typeof figure === 'boolean' ? !figure : figure + 1
      const changed = build({ ...value, [key]: wrong })
      return [{ ...rest, id: `${rest.id}/${path}`, expected: changed }]
    })
  return spoil(Object(expected), (changed) => changed, '')
}

export const family = (...dependents: readonly object[]): object => ({ family: { dependents } })
export const spouse = (who: object): object => ({ family: { spouse: who } })
