import { Card, CheckField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { groupOf, type List } from '../form/fields/index.ts'
import { titleOf } from '../form/labels.ts'
import { countName } from '../form/names.ts'
import { boxesOfItem } from '../form/shown.ts'
import { countAgain, countOf } from '../form/state.ts'
import { kindsText } from '../texts/form.ts'
import type { Binding } from './binding.ts'
import { FieldBox } from './field-box.tsx'

export type KindsCardProps = { readonly form: Binding; readonly step: number | undefined }

/** The kinds of income, each to be ticked. Salaries and pensions are there once they have a slip. */
export const KindsCard = ({ form, step }: KindsCardProps): JSX.Element => (
  <Card id="shurui" step={step} title={titleOf('shurui')}>
    <div class="kinds">
      {form.actions !== undefined &&
        (['kyuyo', 'nenkin'] as const).map((list) => (
          <SlipKind key={list} form={form} list={list} />
        ))}
      {boxesOfItem(form.state, groupOf('shurui'), 0).map((box) => (
        <FieldBox key={box.name} form={form} box={box} look="row" />
      ))}
    </div>
    {form.actions === undefined && <p class="card-lead">{kindsText.thenCompute}</p>}
  </Card>
)

/** Unticked, its slips are out of the way but not forgotten. */
const SlipKind = ({
  form,
  list,
}: {
  readonly form: Binding
  readonly list: List & keyof typeof kindsText
}): JSX.Element => (
  <CheckField
    name={`aru-${list}`}
    {...kindsText[list]}
    checked={countOf(form.state, list) > 0}
    onValue={(checked) =>
      form.actions?.set(countName(list), checked ? String(countAgain(form.state, list)) : '0')
    }
  />
)
