import { follow, type Finding, type Followed, type KeptRun, tools } from '@zeimori/findings'
import { readDiagnosisResults, type DiagnosisResultRow, type Within } from '@zeimori/store'

/** What all results together say. */
export type FindingsSeen = {
  readonly results: number
  /** When one was taken in last; undefined for never. */
  readonly lastTakenAt: Date | undefined
  readonly findings: readonly Followed[]
}

/** Reads every result and follows the findings through them. */
export async function readFindings(within: Within): Promise<FindingsSeen> {
  const rows = await readDiagnosisResults(within)
  return {
    results: rows.length,
    lastTakenAt: rows.at(-1)?.taken_at,
    findings: follow(rows.flatMap(keptOf)),
  }
}

/** A result as it was taken in; nothing where an earlier version of the product knew its tool. */
export function keptOf(row: DiagnosisResultRow): readonly KeptRun[] {
  const tool = tools.find((one) => one === row.tool)
  if (tool === undefined) return []
  const findings: readonly Finding[] = JSON.parse(row.findings)
  const { digest, version, target, at, taken_at } = row
  return [
    { tool, version, target, at: at?.getTime(), findings, digest, takenAt: taken_at.getTime() },
  ]
}
