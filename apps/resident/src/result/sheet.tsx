import type { 課税団体 } from '@zeimori/municipalities'
import { conditionText, partsOf, yenText, type Figure } from '@zeimori/tax'
import type { JSX } from 'preact'
import { answersIn } from '../form/answers.ts'
import type { Places } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import { workOut } from '../page/worked.ts'
import { resultText } from '../texts/result.ts'
import { sheetText } from '../texts/sheet.ts'
import { nameIn, rowsOf } from './rows.ts'

export type SheetProps = {
  readonly state: FormState
  readonly places: Places
  readonly version: string
}

/** The result on A4: what was filled in, the tax, and every line with its sum and article. Seen only on paper. */
export function Sheet({ state, places, version }: SheetProps): JSX.Element | null {
  const { reading, 査定 } = workOut(state, places)
  if (査定 === undefined) return null
  const { 団体 } = reading
  return (
    <section class="sheet">
      <h1>{sheetText.title(査定.年度.名称)}</h1>
      <p class="sheet-total">
        {resultText.title(査定.年度.名称)} <b>{yenText(査定.年税額.yen)}</b>
      </p>
      <h2>{sheetText.answers}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">{sheetText.municipality}</th>
            <td>{団体.名称}</td>
          </tr>
          {answersIn(state).map(({ label, answer }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{resultText.steps}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{sheetText.line}</th>
            <th scope="col">{sheetText.amount}</th>
            <th scope="col">{sheetText.how}</th>
            <th scope="col">{sheetText.law}</th>
          </tr>
        </thead>
        {rowsOf(査定, 団体).map(({ id, title, rows }) => (
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
                <td>{howText(団体, figure)}</td>
                <td>{figure.law && `${figure.law.law} ${figure.law.article}`}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p class="sheet-foot">
        {resultText.estimate} {sheetText.foot(査定.年度.名称, version, 査定.年度.確認日)}
      </p>
    </section>
  )
}

function howText(団体: 課税団体, figure: Figure): string {
  const how = partsOf(figure)
    .map((part) =>
      part.kind === 'figure'
        ? `${nameIn(団体, part.figure)} ${yenText(part.figure.yen)}`
        : part.text,
    )
    .join(' ')
  return figure.when.length === 0 ? how : `${how}（${figure.when.map(conditionText).join('、')}）`
}
