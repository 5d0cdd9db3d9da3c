import type { 課税団体 } from '@zeimori/municipalities'
import type { Figure } from '@zeimori/tax'
import type { JSX } from 'preact'
import { yenText } from '../texts/amounts.ts'
import { resultText } from '../texts/result.ts'
import type { RowGroup } from './rows.ts'
import { Why } from './why.tsx'

export type StepsProps = {
  readonly groups: readonly RowGroup[]
  readonly 団体: 課税団体
  readonly links: ReadonlyMap<Figure, string> | undefined
}

/** The whole calculation, line by line in the order of the law; each line opens its reason. */
export const Steps = ({ groups, 団体, links }: StepsProps): JSX.Element => (
  <section class="steps" aria-labelledby="steps-title">
    <h2 id="steps-title">{resultText.steps}</h2>
    <p>{resultText.stepsLead}</p>
    {groups.map(({ id, title, lead, rows }) => (
      <div key={id}>
        <h3>{title}</h3>
        {lead !== undefined && <p>{lead}</p>}
        <ul class="lines">
          {rows.map(({ id: row, label, figure, total }) => (
            <li key={row} id={row} class={total ? 'total' : undefined}>
              <div class="line">
                <span class="name">{label}</span>
                <b class="num">{yenText(figure.yen)}</b>
              </div>
              <Why figure={figure} 団体={団体} links={links} />
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
)
