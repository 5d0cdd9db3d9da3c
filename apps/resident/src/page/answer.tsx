import { ふるさと納税の限度額, type Figure } from '@zeimori/tax'
import type { JSX } from 'preact'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Worked } from '../form/worked.ts'
import { Announcement } from '../result/announcement.tsx'
import { Bill, type BillProps } from '../result/bill.tsx'
import { yearName, yenText } from '../texts/amounts.ts'
import { resultText } from '../texts/result.ts'
import { Guard } from './guard.tsx'
import { useSettled } from './kept.tsx'

/** The boxes whose problems are shown. `all` where the form was sent whole. */
export type Touched = ReadonlySet<string> | 'all'

export const shownProblems = (
  problems: readonly FieldProblem[],
  touched: Touched,
): readonly FieldProblem[] =>
  touched === 'all' ? problems : problems.filter(({ name }) => touched.has(name))

/** Where each line of the calculation stands, so that a reason can point to it. */
export type Links = ReadonlyMap<Figure, string> | undefined

export type AnswerProps = {
  readonly worked: Worked
  readonly touched: Touched
  readonly links: Links
  readonly headline: BillProps['headline']
  readonly expanded: boolean
  readonly onExpand: (() => void) | undefined
}

/** What the headline says, for those who do not see it change. */
function announced(
  { 査定, closed, reading }: Worked,
  headline: BillProps['headline'],
  unread: number,
): string | undefined {
  if (closed) return resultText.closed(yearName(reading.年度))
  if (査定 === undefined) return undefined
  const year = yearName(査定.年度)
  return headline === 'limit'
    ? resultText.announceLimit(year, yenText(ふるさと納税の限度額(査定).yen), unread)
    : resultText.announce(year, yenText(査定.年税額.yen), unread)
}

/** The bill, and what a screen reader hears of it. */
export function Answer(props: AnswerProps): JSX.Element {
  const { worked, touched, expanded, onExpand, links, headline } = props
  const { problems } = worked.reading
  // What is still being typed is not counted against the answer before the hand rests.
  const rested = useSettled(problems, 1_000)
  const counted = touched === 'all' ? problems : [...shownProblems(problems, touched), ...rested]
  const unread = problems.filter(({ name }) => counted.some((one) => one.name === name))
  const close = (event: { readonly key: string }): void => {
    if (event.key === 'Escape' && expanded) onExpand?.()
  }
  const failed = { ...worked, 査定: undefined, failed: true } as const
  return (
    // Escape is one more way to press the button that stands in the bill.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="answer" onKeyDown={close}>
      <Guard
        on={worked}
        instead={<Bill worked={failed} unread={[]} links={links} headline={headline} expanded />}
      >
        <Bill
          worked={worked}
          unread={unread}
          links={links}
          headline={headline}
          expanded={expanded}
          onExpand={onExpand}
        />
      </Guard>
      <Announcement text={announced(worked, headline, unread.length)} />
    </div>
  )
}
