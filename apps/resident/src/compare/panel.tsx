import { Button, SelectField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { compareText } from '../texts/compare.ts'
import { CliffList } from './cliff-list.tsx'
import { CouplePart } from './couple-part.tsx'
import { FreeBoxes } from './free-boxes.tsx'
import { DividendBoxes, PensionBoxes, RetirementBoxes, type KindProps } from './kind-boxes.tsx'
import { compare } from './lines.ts'
import { made, type Named, type SimpleKind } from './made.ts'
import { outcomeOf, scenarioOf } from './scenario.ts'
import { ComparisonTable } from './table.tsx'
import { box, kinds, oneOf } from './typed.ts'
import { useBase } from './use-base.ts'
import { YearsPart } from './years-part.tsx'

export type WhatIfPanelProps = {
  readonly worked: Worked
  readonly state: FormState
  readonly set: (changes: FormState) => void
}

/** Any two scenarios side by side, and how far it is to where the tax leaps. */
export function WhatIfPanel({ worked, state, set }: WhatIfPanelProps): JSX.Element {
  const base = useBase(worked.reading)
  const kind = oneOf(state, box.kind, kinds)
  const props: KindProps = { base, state, set }
  return (
    <section class="card what-if" aria-labelledby="moshimo-title">
      <h2 id="moshimo-title" tabIndex={-1}>
        {compareText.title}
      </h2>
      <p>{compareText.lead}</p>
      <SelectField
        name={box.kind}
        label={compareText.kind}
        value={kind}
        choices={kinds.map((one) => [one, compareText.kinds[one]])}
        onValue={(value) => set({ [box.kind]: value })}
      />
      {kind === 'couple' && <CouplePart {...props} />}
      {kind === 'years' && <YearsPart {...props} />}
      {kind !== 'couple' && kind !== 'years' && <Simple {...props} kind={kind} />}
      <p class="hint">{compareText.reference}</p>
      <CliffList {...props} />
    </section>
  )
}

type SimpleProps = KindProps & { readonly kind: SimpleKind }

const boxesOf: Readonly<Record<SimpleKind, (props: KindProps) => JSX.Element>> = {
  pension: PensionBoxes,
  dividends: DividendBoxes,
  retirement: RetirementBoxes,
  free: FreeBoxes,
}

/** What is asked, and the two sides: on the left what stands in the form, or a scenario kept there. */
function Simple({ kind, ...props }: SimpleProps): JSX.Element {
  const { base, state } = props
  const [pinned, pin] = useState<Named>()
  const Boxes = boxesOf[kind]
  const shown = useMemo(() => made(kind, base, state), [kind, base, state])
  const now = useMemo(
    () => ({ title: compareText.now, outcome: outcomeOf(scenarioOf(base)) }),
    [base],
  )
  const a = pinned ?? shown?.a ?? now
  return (
    <>
      <Boxes {...props} />
      {shown === undefined ? (
        <p class="hint">{compareText.waiting}</p>
      ) : (
        <ComparisonTable
          id={`moshimo-${kind}`}
          comparison={compare(a.outcome, shown.b.outcome)}
          a={a.title}
          b={shown.b.title}
        />
      )}
      <p class="buttons">
        {shown !== undefined && (
          <Button look="add" onPress={() => pin(shown.b)}>
            {compareText.pin}
          </Button>
        )}
        {pinned !== undefined && (
          <Button look="quiet" onPress={() => pin(undefined)}>
            {compareText.unpin}
          </Button>
        )}
      </p>
    </>
  )
}
