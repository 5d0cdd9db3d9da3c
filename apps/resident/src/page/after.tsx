import type { 課税団体 } from '@zeimori/municipalities'
import { Button } from '@zeimori/ui'
import type { Figure } from '@zeimori/tax'
import type { JSX } from 'preact'
import type { Reading } from '../form/read-form.ts'
import { Steps } from '../result/steps.tsx'
import type { RowGroup } from '../result/rows.ts'
import { brackets, colon, listed } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'
import { pageText } from '../texts/page.ts'
import { resultText } from '../texts/result.ts'

export type AfterProps = {
  readonly reading: Reading
  readonly groups: readonly RowGroup[]
  readonly links: ReadonlyMap<Figure, string> | undefined
  /** Absent on the page without JavaScript, which cannot print or clear by itself. */
  readonly buttons: { readonly print?: () => void; readonly clear?: () => void } | undefined
}

/** What follows the questions: what to do with the answer, what to know about it, and the whole calculation. */
export const After = ({ reading, groups, links, buttons }: AfterProps): JSX.Element => (
  <div class="after">
    {buttons && (
      <p class="buttons">
        <Button look="main" onPress={buttons.print}>
          {pageText.print}
        </Button>
        <Button look="quiet" onPress={buttons.clear}>
          {pageText.clear}
        </Button>
      </p>
    )}
    <Notes reading={reading} />
    <Steps groups={groups} 団体={reading.団体} links={links} />
  </div>
)

/** What is not certain of the municipality's own values in this year. */
const cautions = ({
  市町村民税の呼び名: 市,
  道府県民税の呼び名: 県,
  裏づけ,
}: 課税団体): readonly string[] =>
  (
    [
      [lawText.tax(市), 裏づけ.市町村民税],
      [lawText.tax(県), 裏づけ.道府県民税],
      [resultText.grade, 裏づけ.級地],
    ] as const
  ).flatMap(([of, { 注記 }]) =>
    注記 === undefined ? [] : [resultText.caution(of, lawText.remark(注記))],
  )

const Notes = ({ reading: { problems, 団体 } }: { reading: Reading }): JSX.Element => (
  <ul class="notes">
    {problems.length > 0 && (
      <li>
        <strong>{resultText.left}</strong>
        {colon}
        {listed(problems.map(({ label }) => label))}
      </li>
    )}
    {団体.出どころ.map(({ 税の名称, 出典, 確度 }) => (
      <li key={税の名称}>
        {resultText.source(税の名称)}
        {brackets[0]}
        {出典 === undefined ? (
          resultText.certainty[確度]
        ) : (
          <a href={出典} rel="noreferrer" target="_blank">
            {resultText.certainty[確度]}
          </a>
        )}
        {brackets[1]}
      </li>
    ))}
    {cautions(団体).map((caution) => (
      <li key={caution}>{caution}</li>
    ))}
    <li>{resultText.estimate}</li>
  </ul>
)
