import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Worked } from '../form/worked.ts'
import { Corrections } from '../result/corrections.tsx'
import { rowsOf, type RowGroup } from '../result/rows.ts'
import { After } from './after.tsx'
import type { Links } from './answer.tsx'
import { Guard } from './guard.tsx'
import { useSettled } from './kept.tsx'

export type RestProps = {
  readonly worked: Worked
  readonly links: Links
  /** Absent on the page without JavaScript, which cannot print or clear by itself. */
  readonly buttons: { readonly print?: () => void; readonly clear?: () => void } | undefined
}

/** The whole calculation, which follows the typing at a small distance. */
export const Rest = (props: RestProps): JSX.Element => (
  <Guard on={props.worked} instead={null}>
    <Settled {...props} />
  </Guard>
)

function Settled({ worked, links, buttons }: RestProps): JSX.Element | null {
  const settled = useSettled(worked, 80)
  return useMemo(
    () =>
      settled.査定 === undefined ? null : (
        <>
          <Corrections worked={settled} />
          <After
            reading={settled.reading}
            groups={groupsOf(settled)}
            links={links}
            buttons={buttons}
          />
        </>
      ),
    [settled, links, buttons],
  )
}

/** The lines of the calculation; none while there is nothing to calculate. */
export const groupsOf = ({ reading, 査定 }: Worked): readonly RowGroup[] =>
  査定 === undefined ? [] : rowsOf(reading.申告, 査定, reading.団体)
