import { valueOf, type FormState } from '../form/state.ts'
import { readYen, type YenProblem } from '../form/read-yen.ts'
import { linesOf, type Layout, type NoticeLine } from './lines.ts'

/** The names under which the boxes of the notice are kept, beside those of the form. */
export const noticeBox = (line: NoticeLine): string => `tsuchi-${line}`
export const layoutBox = 'tsuchi-yoshiki'
/** How each paper stands in its box. */
export const layouts: Readonly<Record<Layout, string>> = {
  'from-salary': 'kyuyo',
  'by-post': 'yubin',
}

/** What she typed of her notice, in yen; lines left blank are not there. */
export type Typed = ReadonlyMap<NoticeLine, number>

export type TypedNotice = {
  readonly layout: Layout
  readonly typed: Typed
  readonly problems: ReadonlyMap<NoticeLine, YenProblem>
}

/** Reads the typed lines as every amount is read. What cannot be read is a problem and counts as blank. */
export function readNotice(state: FormState): TypedNotice {
  const layout: Layout =
    valueOf(state, layoutBox) === layouts['by-post'] ? 'by-post' : 'from-salary'
  const typed = new Map<NoticeLine, number>()
  const problems = new Map<NoticeLine, YenProblem>()
  for (const line of linesOf(layout)) {
    const read = readYen(valueOf(state, noticeBox(line)))
    if (!read.ok) problems.set(line, read.problem)
    else if (read.amount !== undefined) typed.set(line, read.amount)
  }
  return { layout, typed, problems }
}
