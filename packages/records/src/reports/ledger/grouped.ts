import { statusText, type Status } from '../../ledger/status.ts'
import { value, type Value } from '../value.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { rolledUp } from './rollup.ts'
import { whyOf } from './why.ts'

/** A numbered row of a document with the requirements that it asks in one. */
export type Numbered = {
  readonly number: string
  readonly lines: readonly FormLine[]
  readonly status: Status
}

/** The rows of a document by their number, in its order. */
export function numbered(
  lines: readonly FormLine[],
  numberOf: (section: string) => string,
): readonly Numbered[] {
  const groups = Map.groupBy(lines, ({ section }) => numberOf(section))
  return [...groups].map(([number, parts]) => ({
    number,
    lines: parts,
    status: rolledUp(parts.map(({ row }) => row.status)),
  }))
}

/** What a row asks: one sentence for each of its requirements. */
export const wordingOf = ({ lines }: Numbered): Value =>
  value.text(lines.map(({ wording }) => (lines.length === 1 ? wording : `・${wording}`)).join('\n'))

/** How each part of a row stands where they differ, and why. */
export function reasonsOf({ lines, status }: Numbered, ledger: FormLedger): Value {
  const reasons = lines.flatMap(({ title, row }) => {
    const why = whyOf(row, ledger)
    const own = row.status === status ? '' : `【${statusText[row.status]}】`
    if (why === '' && own === '') return []
    return lines.length === 1 ? [why] : [`${title}${own}${why === '' ? '' : `: ${why}`}`]
  })
  return value.text(reasons.join('\n'))
}
