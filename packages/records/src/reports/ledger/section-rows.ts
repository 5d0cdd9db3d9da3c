import type { Row } from '../report.ts'
import type { FormLine } from './form-ledger.ts'

/** A row for each requirement, under a heading for each section of the document. */
export const sectionRows = (
  lines: readonly FormLine[],
  rowOf: (line: FormLine) => Row,
  headingOf: (section: string) => string = (section) => section,
): readonly Row[] =>
  lines.flatMap((line, i) => {
    const heading = headingOf(line.section)
    const before = lines[i - 1]
    const isNew = before === undefined || headingOf(before.section) !== heading
    return isNew ? [{ kind: 'heading', text: heading }, rowOf(line)] : [rowOf(line)]
  })
