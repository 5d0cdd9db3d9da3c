import type { 課税団体 } from '@zeimori/municipalities'
import type { Figure, 査定, 申告 } from '@zeimori/tax'
import type { JSX } from 'preact'
import { answersIn } from '../form/answers.ts'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { colon, listed, yearName, yenText } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'
import { resultText } from '../texts/result.ts'
import { sheetText } from '../texts/sheet.ts'
import { rowsOf } from './rows.ts'
import { waitingFor } from './waiting.ts'
import { howText } from './words.ts'

export type SheetProps = {
  readonly state: FormState
  /** What follows from `state`. */
  readonly worked: Worked
  readonly version: string
}

/** The result on A4: what was filled in, the tax, and every line with its sum and article. Seen only on paper. */
export function Sheet({ state, worked, version }: SheetProps): JSX.Element {
  const { reading, 査定, failed } = worked
  const { 年度, 団体 } = reading
  return (
    <section class="sheet">
      <h1>{sheetText.title(yearName(年度))}</h1>
      {査定 === undefined ? (
        <p class="sheet-total">{failed ? resultText.failed : resultText.blank}</p>
      ) : (
        <p class="sheet-total">
          {resultText.title(yearName(年度))} <b>{yenText(査定.年税額.yen)}</b>
        </p>
      )}
      <Cautions worked={worked} />
      <h2>{sheetText.answers}</h2>
      <table class="sheet-answers">
        <tbody>
          <tr>
            <th scope="row">{sheetText.municipality}</th>
            <td>{団体.名称}</td>
          </tr>
          {answersIn(state, 団体).map(({ name, label, answer }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {査定 !== undefined && <Calculation 申告={reading.申告} 査定={査定} 団体={団体} />}
      <p class="sheet-foot">
        {resultText.estimate} {sheetText.foot(yearName(年度), version, 年度.確認日)}
      </p>
    </section>
  )
}

/** What the number leaves out: on paper it must stand beside it. */
function Cautions({ worked: { reading, 査定 } }: { readonly worked: Worked }): JSX.Element {
  const waiting = 査定 === undefined ? [] : waitingFor(reading, 査定)
  return (
    <ul class="sheet-cautions">
      {reading.problems.length > 0 && (
        <li>
          <strong>{resultText.left}</strong>
          {colon}
          {listed(reading.problems.map(({ label }) => label))}
        </li>
      )}
      {waiting.length > 0 && (
        <li>
          <strong>{resultText.waiting}</strong>
          {colon}
          {listed(waiting)}
        </li>
      )}
      {査定?.引き受けられない点.map((point) => (
        <li key={point.事情}>{lawText.refused(point)}</li>
      ))}
    </ul>
  )
}

/** Every line with its sum and article. */
const Calculation = ({
  申告,
  査定,
  団体,
}: {
  readonly 申告: 申告
  readonly 査定: 査定
  readonly 団体: 課税団体
}): JSX.Element => (
  <>
    <h2>{resultText.steps}</h2>
    <table class="sheet-steps">
      <thead>
        <tr>
          <th scope="col">{sheetText.line}</th>
          <th scope="col">{sheetText.amount}</th>
          <th scope="col">{sheetText.how}</th>
          <th scope="col">{sheetText.law}</th>
        </tr>
      </thead>
      {rowsOf(申告, 査定, 団体).map(({ id, title, rows }) => (
        <tbody key={id}>
          <tr class="group">
            <th scope="rowgroup" colSpan={4}>
              {title}
            </th>
          </tr>
          {rows.map(({ id: row, label, figure }) => (
            <tr key={row}>
              <th scope="row">{label}</th>
              <td class="num">{yenText(figure.yen)}</td>
              <td>{howText(団体, figure, givenText(figure))}</td>
              <td>{figure.law && lawText.citation(figure.law)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </>
)

const givenText = ({ op }: Figure): string =>
  op === 'declared' ? sheetText.declared : sheetText.statutory
