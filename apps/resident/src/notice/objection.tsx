import type { 課税団体 } from '@zeimori/municipalities'
import { Button } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import { howText } from '../result/words.ts'
import { colon, yearName, yenText } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'
import { noticeText, objectionText } from '../texts/notice.ts'
import { resultText } from '../texts/result.ts'
import type { Base } from '../compare/scenario.ts'
import type { Difference, NoticeCheck } from './check.ts'
import { lineName } from './line-name.ts'
import { gapText, reasonText } from './said.ts'

export type ObjectionProps = {
  readonly base: Base
  readonly check: NoticeCheck
  /** Where the municipality answers; absent where it has not said. */
  readonly contact?: ComponentChildren
}

/** While this class is on the page, printing shows the sheet of reasons alone. */
const printing = 'prints-objection'

/** Prints the sheet of reasons instead of the page. Nothing is sent. */
function printSheet(): void {
  const page = document.documentElement
  page.classList.add(printing)
  window.addEventListener('afterprint', () => page.classList.remove(printing), { once: true })
  window.print()
}

/** 「計算が違うと思う」: what to do, and a sheet to take along, which is seen on paper only. */
export const Objection = ({ base, check, contact }: ObjectionProps): JSX.Element => (
  <section class="objection" aria-labelledby="objection-title">
    <h3 id="objection-title">{objectionText.open}</h3>
    <p>{objectionText.lead}</p>
    <Whom contact={contact} />
    <p class="buttons">
      <Button look="add" onPress={printSheet}>
        {objectionText.print}
      </Button>
    </p>
    <ObjectionSheet base={base} check={check} contact={contact} />
  </section>
)

/** Whom to ask: in a line of its own, below which the ways to reach the office stand. */
const Whom = ({ contact }: Pick<ObjectionProps, 'contact'>): JSX.Element => (
  <>
    <p>
      {objectionText.contact}
      {colon}
      {contact === undefined && objectionText.noContact}
    </p>
    {contact}
  </>
)

/** On paper: each line that differs with the amounts, our sum, its article, and the likely reasons. */
const ObjectionSheet = ({
  base: { 年度, 団体 },
  check: { differences },
  contact,
}: ObjectionProps): JSX.Element => (
  <div class="objection-sheet" aria-hidden="true">
    <h2>{objectionText.title(yearName(年度))}</h2>
    <p>
      {objectionText.place}
      {colon}
      {団体.名称}
    </p>
    <Whom contact={contact} />
    <table>
      <thead>
        <tr>
          <th scope="col">{noticeText.line}</th>
          <th scope="col">{noticeText.theirs}</th>
          <th scope="col">{noticeText.ours}</th>
          <th scope="col">{noticeText.difference}</th>
        </tr>
      </thead>
      {differences.map((difference) => (
        <SheetLines key={difference.line} difference={difference} 団体={団体} />
      ))}
    </table>
    <p>{objectionText.foot}</p>
  </div>
)

const SheetLines = ({ difference, 団体 }: { difference: Difference; 団体: 課税団体 }) => (
  <tbody>
    <tr>
      <th scope="row">{lineName(difference.line, 団体)}</th>
      <td class="num">{yenText(difference.theirs)}</td>
      <td class="num">{yenText(difference.ours.yen)}</td>
      <td>{gapText(difference.difference)}</td>
    </tr>
    <tr>
      <td colSpan={4}>
        {difference.ours.figures.map((figure, i) => (
          <p key={i}>
            {objectionText.how}
            {colon}
            {howText(団体, figure, resultText.declared)}
            {figure.law && ` ${lawText.citation(figure.law)}`}
          </p>
        ))}
        {difference.reasons.map((likely) => (
          <p key={reasonText(likely)}>{reasonText(likely)}</p>
        ))}
        {difference.slight !== undefined && <p>{noticeText.slight[difference.slight]}</p>}
      </td>
    </tr>
  </tbody>
)
