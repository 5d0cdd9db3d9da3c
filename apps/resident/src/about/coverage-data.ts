/** How the cases of a year came out. */
export type YearCoverage = {
  readonly name: string
  readonly bodies: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
export type Coverage = {
  /** The day as of which each law was read. */
  readonly law: Readonly<Record<string, string>>
  readonly years: readonly YearCoverage[]
}
export const coverage: Coverage = { law: {}, years: [] }
