import type { 課税団体 } from '@zeimori/municipalities'
import type { Figure } from '@zeimori/tax'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Typing } from '../compare/boxes.tsx'
import { severanceTax, typedSeverance, type SeveranceTax } from '../compare/severance.ts'
import { SeveranceBoxes } from '../compare/severance-boxes.tsx'
import { useBase } from '../compare/use-base.ts'
import type { Worked } from '../form/worked.ts'
import { Line } from '../result/line.tsx'
import type { Row, RowGroup } from '../result/rows.ts'
import { Steps } from '../result/steps.tsx'
import { nameIn } from '../result/words.ts'
import { yenText } from '../texts/amounts.ts'
import { severanceText } from '../texts/severance.ts'

export type SeverancePanelProps = Typing & { readonly worked: Worked }

/** Of all months alike: no rule has changed within a year. */
const anyMonth = 1

/** The tax that ordinary 退職金 is paid without, and why it is so much. Nothing of it is declared. */
export function SeverancePanel({ worked, ...typing }: SeverancePanelProps): JSX.Element {
  const { 団体, 年度 } = useBase(worked.reading)
  const { state } = typing
  const severance = useMemo(() => typedSeverance(state), [state])
  const tax = useMemo(() => severance && severanceTax(severance, anyMonth, 年度), [severance, 年度])
  return (
    <>
      <section class="card severance" aria-labelledby="taishokukin-title">
        <h2 id="taishokukin-title" tabIndex={-1}>
          {severanceText.title}
        </h2>
        <p>{severanceText.lead}</p>
        <SeveranceBoxes {...typing} />
        {severance === undefined || tax === undefined ? (
          <p class="hint">{severanceText.waiting}</p>
        ) : (
          <Totals amount={severance.amount} tax={tax} />
        )}
        <ul class="notes">
          {severanceText.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      {tax !== undefined && <Steps groups={groupsOf(tax, 団体)} 団体={団体} links={undefined} />}
    </>
  )
}

const Totals = ({ amount, tax }: { amount: number; tax: SeveranceTax }): JSX.Element => {
  const resident = tax.residentTax.合計.yen
  return (
    <ul class="lines" aria-live="polite">
      <Line name={severanceText.residentTax} amount={yenText(resident)} />
      <Line name={severanceText.incomeTax} amount={yenText(tax.incomeTax.yen)} />
      <Line name={severanceText.left} amount={yenText(amount - resident - tax.incomeTax.yen)} />
    </ul>
  )
}

/** The calculation in the order of the law. */
function groupsOf({ residentTax, incomeTax }: SeveranceTax, 団体: 課税団体): readonly RowGroup[] {
  const row = (id: string, figure: Figure, total?: true): Row => ({
    id: `taishokukin-${id}`,
    figure,
    label: nameIn(団体, figure),
    ...(total && { total }),
  })
  return [
    {
      id: 'taishokukin-shotoku',
      title: severanceText.income,
      rows: [
        row('kojo', residentTax.退職所得控除額),
        row('kazei', residentTax.課税退職所得金額, true),
      ],
    },
    {
      id: 'taishokukin-juminzei',
      title: severanceText.residentTax,
      rows: [
        row('shi', residentTax.税目.市町村民税),
        row('ken', residentTax.税目.道府県民税),
        row('kei', residentTax.合計, true),
      ],
    },
    {
      id: 'taishokukin-shotokuzei',
      title: severanceText.incomeTax,
      rows: [row('shotokuzei', incomeTax)],
    },
  ]
}
