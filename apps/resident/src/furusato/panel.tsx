import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Typing } from '../compare/boxes.tsx'
import { useBase } from '../compare/use-base.ts'
import type { Worked } from '../form/worked.ts'
import { gap, yenText } from '../texts/amounts.ts'
import { furusatoText, marginText } from '../texts/furusato.ts'
import { CurveChart } from './chart.tsx'
import { curveOf, type Curve } from './curve.ts'
import { marginsOf, type Margin } from './margin.ts'
import { WaysPart } from './ways-part.tsx'

export type FurusatoPanelProps = Typing & { readonly worked: Worked }

/** The exact limit, what a donation of any amount costs in the end, the safe margin, and which way to declare it. */
export function FurusatoPanel({ worked, ...typing }: FurusatoPanelProps): JSX.Element {
  const base = useBase(worked.reading)
  const curve = useMemo(() => curveOf(base), [base])
  const margins = useMemo(() => marginsOf(base), [base])
  const given = base.申告.寄附.ふるさと納税
  return (
    <section class="card furusato" aria-labelledby="furusato-title">
      <h2 id="furusato-title" tabIndex={-1}>
        {furusatoText.title}
      </h2>
      {curve === undefined ? (
        <p class="fact info">{furusatoText.none}</p>
      ) : (
        <>
          <LimitPart curve={curve} given={given} />
          <h3>{furusatoText.chart}</h3>
          <CurveChart curve={curve} />
          <PointsTable curve={curve} />
          <Margins margins={margins} />
          <WaysPart {...typing} base={base} donation={given > 0 ? given : curve.limit.yen} />
          <p class="hint">{furusatoText.reference}</p>
        </>
      )}
    </section>
  )
}

function LimitPart({ curve, given }: { curve: Curve; given: number }): JSX.Element {
  const { limit, realLimit, burdenWithin, points } = curve
  const { least, most } = burdenWithin
  const atGiven = points.find(({ donation }) => donation === given)
  return (
    <>
      <p class="limit">
        {furusatoText.limit} <b class="num">{yenText(limit.yen)}</b>
      </p>
      <p class={`fact ${realLimit < limit.yen ? 'wait' : 'ok'}`}>
        {realLimit < limit.yen
          ? furusatoText.lowerLimit(yenText(realLimit))
          : furusatoText.sameLimit}
        {gap}
        {least === most
          ? furusatoText.burdenOnce(yenText(least))
          : furusatoText.burden(yenText(least), yenText(most))}
      </p>
      {given > 0 && atGiven !== undefined && (
        <p class="fact info">{furusatoText.given(yenText(given), yenText(atGiven.burden))}</p>
      )}
      <p class="hint">{furusatoText.straddles}</p>
    </>
  )
}

const PointsTable = ({ curve: { points } }: { curve: Curve }): JSX.Element => (
  <details class="on-the-way">
    <summary>{furusatoText.showTable}</summary>
    <table>
      <caption class="visually-hidden">{furusatoText.table}</caption>
      <thead>
        <tr>
          <th scope="col">{furusatoText.donation}</th>
          <th scope="col">{furusatoText.lessResidentTax}</th>
          <th scope="col">{furusatoText.lessIncomeTax}</th>
          <th scope="col">{furusatoText.borne}</th>
          <th scope="col">{furusatoText.mark}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ donation, lessResidentTax, lessIncomeTax, burden, marks }) => (
          <tr key={donation} class={marks.includes('limit') ? 'differs' : undefined}>
            <th scope="row">
              <span class="num">{yenText(donation)}</span>
            </th>
            <td class="num">{yenText(lessResidentTax)}</td>
            <td class="num">{yenText(lessIncomeTax)}</td>
            <td class="num">{yenText(burden)}</td>
            <td>
              {marks
                .filter((mark) => mark !== 'step')
                .map((mark) => (
                  <span key={mark} class="best">
                    {furusatoText.marks[mark]}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

function Margins({ margins }: { margins: readonly Margin[] }): JSX.Element {
  const safe = margins.find(({ surprise }) => surprise === 'income-100')
  return (
    <section aria-labelledby="furusato-margin">
      <h3 id="furusato-margin">{marginText.title}</h3>
      <p>{marginText.lead}</p>
      {safe && <p class="fact ok">{marginText.safe(yenText(safe.limit))}</p>}
      <table class="two-amounts">
        <caption class="visually-hidden">{marginText.title}</caption>
        <thead>
          <tr>
            <th scope="col">{marginText.what}</th>
            <th scope="col">{marginText.limit}</th>
            <th scope="col">{marginText.fall}</th>
          </tr>
        </thead>
        <tbody>
          {margins.map(({ surprise, limit, fall }) => (
            <tr key={surprise}>
              <th scope="row">{marginText.surprises[surprise]}</th>
              <td class="num">{yenText(limit)}</td>
              <td class="num">{fallText(fall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function fallText(fall: number): string {
  if (fall === 0) return marginText.same
  return fall > 0 ? marginText.falls(yenText(fall)) : marginText.rises(yenText(-fall))
}
