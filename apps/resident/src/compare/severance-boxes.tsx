import { CheckField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { valueOf } from '../form/state.ts'
import { retirementText } from '../texts/compare.ts'
import { AmountBox, NumberBox, type Typing } from './boxes.tsx'
import { serviceYearsIn } from './service-years.ts'
import { amountIn, box } from './typed.ts'

/** What decides the tax on 退職金. */
export function SeveranceBoxes(typing: Typing): JSX.Element {
  const { state, set } = typing
  const tick = (name: string, label: string): JSX.Element => (
    <CheckField
      name={name}
      label={label}
      checked={valueOf(state, name) === 'on'}
      onValue={(checked) => set({ [name]: checked ? 'on' : '' })}
    />
  )
  const isMissing =
    serviceYearsIn(state) === undefined &&
    (valueOf(state, box.serviceYears) !== '' || (amountIn(state, box.severance) ?? 0) > 0)
  return (
    <>
      <AmountBox
        {...typing}
        name={box.severance}
        label={retirementText.severance}
        hint={retirementText.severanceHint}
      />
      <NumberBox
        {...typing}
        name={box.serviceYears}
        label={retirementText.years}
        hint={retirementText.yearsHint}
        refused={isMissing ? retirementText.notYears : undefined}
      />
      {tick(box.becauseOfDisability, retirementText.disability)}
      {tick(box.official, retirementText.official)}
    </>
  )
}
