import { lawRead } from './law-read.ts'

/** How the published cases of a year came out. Written by `npm run coverage`. */
export type YearCoverage = {
  /** 「R8」, or `program` for the tests of another program. */
  readonly name: string
  /** How many municipalities published them. */
  readonly bodies: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const coverage: {
  /** The day as of which each law was read. */
  readonly law: Readonly<Record<string, string>>
  readonly years: readonly YearCoverage[]
} = {
  law: lawRead,
  years: [
    { name: 'R8', bodies: 10, passed: 20, failed: 0, skipped: 0 },
    { name: 'R7', bodies: 7, passed: 17, failed: 0, skipped: 0 },
    { name: 'R6', bodies: 4, passed: 4, failed: 0, skipped: 0 },
    { name: 'R5', bodies: 14, passed: 27, failed: 0, skipped: 0 },
    { name: 'R4', bodies: 2, passed: 7, failed: 0, skipped: 0 },
    { name: 'R3', bodies: 4, passed: 4, failed: 0, skipped: 0 },
    { name: 'R1', bodies: 1, passed: 1, failed: 0, skipped: 0 },
    { name: 'program', bodies: 0, passed: 33, failed: 0, skipped: 0 },
  ],
}
