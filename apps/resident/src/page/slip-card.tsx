import { Card, OutputBox } from '@zeimori/ui'
import type { JSX } from 'preact'
import { groupOf } from '../form/fields/index.ts'
import { itemTextsOf, titleOf } from '../form/labels.ts'
import { findBox, inList } from '../form/names.ts'
import { countOf } from '../form/state.ts'
import { yenText } from '../texts/amounts.ts'
import { computedSlipTexts } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'
import { FieldBox } from './field-box.tsx'
import { Items } from './group-card.tsx'

/** What the page works out for the boxes that the employer filled in, so that she can compare. */
export type SlipOutputs = {
  readonly 給与所得: number
  readonly 所得税の生命保険料控除: number
  readonly 住民税の生命保険料控除: number
  readonly 住民税の地震保険料控除: number
}

export type SlipCardProps = {
  readonly form: Binding
  readonly step: number | undefined
  readonly outputs: SlipOutputs | undefined
}

/** 給与所得の源泉徴収票: the same boxes in the same order as on paper. */
export const SlipCard = ({ form, step, outputs }: SlipCardProps): JSX.Element => (
  <Card id="kyuyo" step={step} title={titleOf('kyuyo')}>
    {countOf(form.state, 'kyuyo') > 0 && <FirstSlip form={form} outputs={outputs} />}
    <Items form={form} group={groupOf('kyuyo')} list="kyuyo" from={2} />
  </Card>
)

type FirstSlipProps = Omit<SlipCardProps, 'step'>

const nothing: SlipOutputs = {
  給与所得: 0,
  所得税の生命保険料控除: 0,
  住民税の生命保険料控除: 0,
  住民税の地震保険料控除: 0,
}

const unusedBox = (id: string, label: string): JSX.Element => (
  <OutputBox id={id} label={label} value="" note={pageText.unused} unused />
)

const residentPart = (amount: number): string | undefined =>
  amount > 0 ? pageText.residentPart(yenText(amount)) : undefined

function FirstSlip({ form, outputs }: FirstSlipProps): JSX.Element {
  const drawn = (name: string, moreEcho?: string): JSX.Element | null => {
    const box = findBox(inList('kyuyo', 1, name))
    return box ? <FieldBox form={form} box={box} look="slip" moreEcho={moreEcho} /> : null
  }
  const { 給与所得, 所得税の生命保険料控除, ...住民税 } = outputs ?? nothing
  return (
    <fieldset class="slip-form">
      <legend class="visually-hidden">{itemTextsOf('kyuyo').title(1)}</legend>
      <div class="slip-row four">
        {drawn('shiharai')}
        <OutputBox
          id="kyuyo-shotoku-out"
          label={computedSlipTexts.kyuyoShotoku}
          value={outputs === undefined ? '' : yenText(給与所得)}
          note={outputs === undefined ? pageText.notComputed : pageText.computed}
        />
        {unusedBox('kojo-out', computedSlipTexts.kojoGokei)}
        {unusedBox('gensen-out', computedSlipTexts.gensen)}
      </div>
      <div class="slip-row four">
        {drawn('shakai-hoken')}
        <OutputBox
          id="seimei-out"
          label={computedSlipTexts.seimeiKojo}
          value={outputs === undefined ? '' : yenText(所得税の生命保険料控除)}
          note={residentPart(住民税.住民税の生命保険料控除) ?? pageText.fromBelow}
        />
        {drawn('jishin', residentPart(住民税.住民税の地震保険料控除))}
        {drawn('jutaku')}
      </div>
      <div class="slip-row five">
        {['shin-seimei', 'kyu-seimei', 'kaigo-iryo', 'shin-nenkin', 'kyu-nenkin'].map((name) =>
          drawn(name),
        )}
      </div>
      <div class="slip-row three">
        {['jutaku-kano', 'kyoju', 'jutaku-kubun'].map((name) => drawn(name))}
      </div>
      <div class="slip-row four">
        {drawn('kokumin-nenkin')}
        {drawn('kyu-choki')}
        {unusedBox('kiso-out', computedSlipTexts.kiso)}
        {unusedBox('chosei-out', computedSlipTexts.chosei)}
      </div>
    </fieldset>
  )
}
