import { valueOf, type FormState } from '../form/state.ts'
import { readYen } from '../form/read-yen.ts'
import type { Reading } from '../form/read-form.ts'
import { salaryOf } from '../compare/changing.ts'
import { linesOf, type Layout, type NoticeLine } from './lines.ts'

/** The names under which the boxes of the notice are kept, beside those of the form. */
export const noticeBox = (line: NoticeLine): string => `tsuchi-${line}`
export const layoutBox = 'tsuchi-yoshiki'
/** How each paper stands in its box. */
export const layouts: Readonly<Record<Layout, string>> = {
  'from-salary': 'kyuyo',
  'by-post': 'yubin',
}

const layoutNames = ['from-salary', 'by-post'] as const satisfies readonly Layout[]

/** What she typed of her notice, in yen; lines left blank are not there. */
export type Typed = ReadonlyMap<NoticeLine, number>

export type TypedNotice = { readonly layout: Layout; readonly typed: Typed }

/**
 * The paper that she has before she says which. Of whom no salary is declared, no employer can withhold
 * (地方税法第321条の3第1項): the notice comes by post, and so it does where the tax comes off a pension.
 */
export const usualLayout = ({ blank, 申告 }: Pick<Reading, 'blank' | '申告'>): Layout =>
  blank || salaryOf(申告) > 0 ? 'from-salary' : 'by-post'

/**
 * Reads the typed lines as every amount is read. What cannot be read counts as blank; its box says so.
 * @param usual the paper that it is, as long as she has not chosen
 */
export function readNotice(state: FormState, usual: Layout): TypedNotice {
  const layout = layoutNames.find((one) => layouts[one] === valueOf(state, layoutBox)) ?? usual
  const typed = new Map<NoticeLine, number>()
  for (const line of linesOf(layout)) {
    const read = readYen(valueOf(state, noticeBox(line)))
    if (read.ok && read.amount !== undefined) typed.set(line, read.amount)
  }
  return { layout, typed }
}
