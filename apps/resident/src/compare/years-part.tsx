import type { 市区町村, 課税団体 } from '@zeimori/municipalities'
import { 年度一覧, type 年度の定め } from '@zeimori/tax'
import { SelectField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { valueOf } from '../form/state.ts'
import { yearChoice } from '../page/year-choice.ts'
import { TenantContext } from '../tenant/context.ts'
import { isOpen } from '../tenant/starting.ts'
import { yearsText } from '../texts/compare.ts'
import { amendmentsBetween, type Amendment } from './amendments.ts'
import { differenceText } from './difference.ts'
import type { KindProps } from './kind-boxes.tsx'
import { compare } from './lines.ts'
import { outcomeOf, scenarioOf } from './scenario.ts'
import { ComparisonTable } from './table.tsx'
import { box } from './typed.ts'
import { bodyInYear, inYear } from './years.ts'

/** The same input under another year, and which amendments make the difference. */
export function YearsPart({ base, state, set }: KindProps): JSX.Element {
  const settled = useContext(TenantContext)
  const others = Object.values(年度一覧).filter(
    ({ 記号 }) => 記号 !== base.年度.記号 && isOpen(settled?.open, 記号),
  )
  const chosen =
    others.find(({ 記号 }) => 記号 === valueOf(state, box.year)) ?? nearest(others, base.年度)
  const 団体 = useBody(base.団体, chosen, settled?.団体)
  const shown = useMemo(() => {
    if (chosen === undefined || 団体 === undefined) return undefined
    const b = outcomeOf(inYear(base, chosen, 団体))
    return {
      comparison: compare(outcomeOf(scenarioOf(base)), b),
      amendments: amendmentsBetween(base, { 年度: chosen, 団体 }),
    }
  }, [base, chosen, 団体])
  return (
    <>
      {chosen === undefined ? (
        <p class="hint">{yearsText.none}</p>
      ) : (
        <SelectField
          name={box.year}
          label={yearsText.year}
          value={chosen.記号}
          choices={others.map((year) => [year.記号, yearChoice(year, settled?.open)])}
          onValue={(value) => set({ [box.year]: value })}
        />
      )}
      {chosen && shown && (
        <>
          <ComparisonTable
            id="moshimo-years"
            comparison={shown.comparison}
            a={yearChoice(base.年度, settled?.open)}
            b={yearChoice(chosen, settled?.open)}
          />
          <h3>{yearsText.why}</h3>
          <Amendments amendments={shown.amendments} />
        </>
      )}
    </>
  )
}

/** The next year, or where there is none the one before. */
const nearest = (others: readonly 年度の定め[], { 所得の年 }: 年度の定め): 年度の定め | undefined =>
  others.find((one) => one.所得の年 === 所得の年 + 1) ??
  others.find((one) => one.所得の年 === 所得の年 - 1)

/** The municipality as it taxes in a year: its module may have to be fetched first. */
function useBody(
  団体: 課税団体,
  year: 年度の定め | undefined,
  tenant: 市区町村 | undefined,
): 課税団体 | undefined {
  const [known, keep] = useState<{ readonly of: string; readonly body: 課税団体 }>()
  const of = `${団体.番号}/${year?.記号 ?? ''}`
  useEffect(() => {
    let wanted = true
    const settle = (body: 課税団体): void => {
      if (wanted) keep({ of, body })
    }
    // Without its own values in that year, those of this year are the best there are.
    if (year !== undefined) bodyInYear(団体, year.記号, tenant).then(settle, () => settle(団体))
    return () => {
      wanted = false
    }
  }, [団体, year, tenant, of])
  return known?.of === of ? known.body : undefined
}

function Amendments({ amendments }: { amendments: readonly Amendment[] }): JSX.Element {
  if (amendments.length === 0) return <p>{yearsText.nothing}</p>
  return (
    <>
      <p>{yearsText.inTurn}</p>
      <ul class="amendments">
        {amendments.map(({ topic, residentTax, incomeTax, limit }) => (
          <li key={topic}>
            <b>{yearsText.topics[topic]}</b>
            {residentTax !== 0 && <span>{yearsText.residentTax(differenceText(residentTax))}</span>}
            {incomeTax !== 0 && <span>{yearsText.incomeTax(differenceText(incomeTax))}</span>}
            {limit !== 0 && <span>{yearsText.limit(differenceText(limit))}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
