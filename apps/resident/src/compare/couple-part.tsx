import { yen } from '@zeimori/tax'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dayText, yenText } from '../texts/amounts.ts'
import { compareText, coupleText } from '../texts/compare.ts'
import { AmountBox } from './boxes.tsx'
import { differenceText } from './difference.ts'
import { households, type Household, type Partner } from './couple.ts'
import type { KindProps } from './kind-boxes.tsx'
import type { Base } from './scenario.ts'
import { amountIn, box } from './typed.ts'

/** Who of a couple declares whom, so that the two pay least together. */
export function CouplePart({ base, ...typing }: KindProps): JSX.Element {
  const { state } = typing
  const salary = amountIn(state, box.partnerSalary)
  const pension = amountIn(state, box.partnerPension)
  const social = amountIn(state, box.partnerSocial)
  const found = useMemo(() => {
    if (salary === undefined && pension === undefined) return undefined
    const partner: Partner = {
      salary: salary ?? yen(0),
      pension: pension ?? yen(0),
      socialInsurance: social ?? yen(0),
      birth: undefined,
    }
    return households(base, partner)
  }, [base, salary, pension, social])
  const [best] = found ?? []
  const asNow = found?.find(({ assignment }) => assignment.every((who) => who === 'me'))
  return (
    <>
      <p>{coupleText.lead}</p>
      <AmountBox {...typing} name={box.partnerSalary} label={coupleText.salary} />
      <AmountBox {...typing} name={box.partnerPension} label={coupleText.pension} />
      <AmountBox {...typing} name={box.partnerSocial} label={coupleText.social} />
      {base.申告.親族.length === 0 && <p class="fact info">{coupleText.nobody}</p>}
      {best && asNow ? (
        <Shared base={base} best={best} asNow={asNow} />
      ) : (
        <p class="hint">{compareText.waiting}</p>
      )}
      <p class="hint">
        {coupleText.young} {coupleText.unknown}
      </p>
    </>
  )
}

type SharedProps = { readonly base: Base; readonly best: Household; readonly asNow: Household }

function Shared({ base, best, asNow }: SharedProps): JSX.Element {
  const same = best === asNow
  const rows = [
    [coupleText.yours, asNow.mine.burden.total, best.mine.burden.total],
    [coupleText.partners, asNow.partners.burden.total, best.partners.burden.total],
    [coupleText.both, asNow.total, best.total],
  ] as const
  return (
    <div class="side-by-side">
      <p class={`fact ${same ? 'info' : 'ok'}`}>
        {same
          ? coupleText.already
          : compareText.better(coupleText.best, yenText(asNow.total - best.total))}
      </p>
      {base.申告.親族.length > 0 && (
        <>
          <h3>{coupleText.who}</h3>
          <ul class="assignment">
            {base.申告.親族.map(({ 続柄, 生年月日 }, i) => (
              <li key={i}>
                {coupleText.relative(
                  i + 1,
                  coupleText.relations[続柄],
                  生年月日 === undefined ? '' : dayText(生年月日),
                )}
                {' → '}
                <b>{coupleText[best.assignment[i] ?? 'me']}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <table>
        <caption class="visually-hidden">
          {compareText.tableTitle(coupleText.asNow, coupleText.best)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{compareText.item}</th>
            <th scope="col">{coupleText.asNow}</th>
            <th scope="col">{coupleText.best}</th>
            <th scope="col">{compareText.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, before, after]) => (
            <tr key={label} class={before === after ? undefined : 'differs'}>
              <th scope="row">{label}</th>
              <td class="num">{yenText(before)}</td>
              <td class="num">{yenText(after)}</td>
              <td class="num">{differenceText(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
