import { SelectField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { yenText } from '../texts/amounts.ts'
import { dividendText, pensionText, retirementText } from '../texts/compare.ts'
import { AmountBox, type Typing } from './boxes.tsx'
import { dividendWays } from './dividends.ts'
import { hasUnlisted } from './listed-dividends.ts'
import { declaringWays, dividendsBy, lastMonthIn, typedDividends, typedRetirement } from './made.ts'
import type { Base } from './scenario.ts'
import { SeveranceBoxes } from './severance-boxes.tsx'
import { box, oneOf } from './typed.ts'

export type KindProps = Typing & { readonly base: Base }

/** Paying more into iDeCo. */
export const PensionBoxes = (typing: Typing): JSX.Element => (
  <AmountBox {...typing} name={box.monthly} label={pensionText.monthly} hint={pensionText.hint} />
)

/** Declaring dividends or not. */
export function DividendBoxes({ base, ...typing }: KindProps): JSX.Element {
  const { state, set } = typing
  const dividends = typedDividends(base, state)
  return (
    <>
      <p class="fact wait">
        {dividendText.warning} {dividendText.oneChoice}
      </p>
      {hasUnlisted(state, base.年度) && <p class="hint">{dividendText.unlisted}</p>}
      <AmountBox
        {...typing}
        name={box.dividends}
        label={dividendText.amount}
        hint={dividendText.amountHint}
      />
      <AmountBox
        {...typing}
        name={box.dividendsIncomeTax}
        label={dividendText.incomeTax}
        hint={dividendText.withheldHint}
      />
      <AmountBox
        {...typing}
        name={box.dividendsResidentTax}
        label={dividendText.residentTax}
        hint={dividendText.withheldHint}
      />
      <SelectField
        name={box.dividendsWay}
        label={dividendText.way}
        value={oneOf(state, box.dividendsWay, declaringWays)}
        choices={declaringWays.map((way) => [way, dividendText.ways[way]])}
        onValue={(value) => set({ [box.dividendsWay]: value })}
      />
      {dividends && (
        <AllWays totals={dividendWays.map((way) => dividendsBy(base, state, dividends, way))} />
      )}
    </>
  )
}

/** What each way comes to in all, the cheapest marked. */
function AllWays({ totals }: { totals: readonly ReturnType<typeof dividendsBy>[] }): JSX.Element {
  const least = Math.min(...totals.map(({ outcome }) => outcome.burden.total))
  return (
    <div class="fact info">
      <p>{dividendText.all}</p>
      <ul class="totals">
        {totals.map(({ title, outcome: { burden } }) => (
          <li key={title}>
            {title} <b class="num">{yenText(burden.total)}</b>
            {burden.total === least && <span class="best">{dividendText.best}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const months = Array.from({ length: 12 }, (_, i) => i + 1)

/** Leaving work within the year. */
export function RetirementBoxes({ base, ...typing }: KindProps): JSX.Element {
  const { state, set } = typing
  const retirement = typedRetirement(base, state)
  return (
    <>
      <SelectField
        name={box.retirementMonth}
        label={retirementText.month}
        value={String(lastMonthIn(state))}
        choices={months.map((month) => [String(month), retirementText.months(month)])}
        onValue={(value) => set({ [box.retirementMonth]: value })}
      />
      <SeveranceBoxes {...typing} />
      <AmountBox
        {...typing}
        name={box.retirementSocial}
        label={retirementText.social}
        hint={retirementText.socialHint}
      />
      {retirement !== undefined && retirement.severance.residentTax.合計.yen > 0 && (
        <p class="fact info">
          {retirementText.severanceTax(
            yenText(retirement.severance.residentTax.合計.yen),
            yenText(retirement.severance.incomeTax.yen),
          )}
        </p>
      )}
      <p class="hint">{retirementText.later}</p>
    </>
  )
}
