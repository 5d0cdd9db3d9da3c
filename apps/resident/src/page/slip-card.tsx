import { yenText } from '@zeimori/tax'
import { Button, Card, OutputBox, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { furtherSlipBoxes, inList, lists, type SlipBox } from '../form/names.ts'
import { countOf } from '../form/state.ts'
import { computedSlipTexts, slipTexts } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

/** What the page works out for the boxes that the employer filled in, so that she can compare. */
export type SlipOutputs = {
  readonly 給与所得: number
  readonly 所得税の生命保険料控除: number
  readonly 住民税の生命保険料控除: number
  readonly 住民税の地震保険料控除: number
}

export type SlipCardProps = { readonly form: Binding; readonly outputs: SlipOutputs | undefined }

/** 給与所得の源泉徴収票: the same boxes in the same order as on paper. */
export function SlipCard({ form, outputs }: SlipCardProps): JSX.Element {
  const count = countOf(form.state, 'kyuyo')
  return (
    <Card id="kyuyo" step={1} title={pageText.slip}>
      {count > 0 && <FirstSlip form={form} outputs={outputs} />}
      {Array.from({ length: Math.max(count - 1, 0) }, (_, i) => i + 2).map((number) => (
        <FurtherSlip key={number} form={form} number={number} />
      ))}
      <p class="buttons">
        {count < lists.kyuyo && (
          <Button
            look="add"
            act="add-kyuyo"
            onPress={form.actions && (() => form.actions?.add('kyuyo'))}
          >
            {count === 0 ? pageText.addFirstSlip : pageText.addSlip(count + 1)}
          </Button>
        )}
      </p>
    </Card>
  )
}

function FirstSlip({ form, outputs }: SlipCardProps): JSX.Element {
  const box = (name: SlipBox, echo?: string): JSX.Element => {
    const bound = form.amount(inList('kyuyo', 1, name))
    return (
      <TextField
        {...bound}
        echo={bound.echo && [bound.echo, echo].filter(Boolean).join('・')}
        label={slipTexts[name].label}
        hint={slipTexts[name].hint}
        look="slip"
        numeric
      />
    )
  }
  const {
    給与所得 = 0,
    所得税の生命保険料控除 = 0,
    住民税の生命保険料控除 = 0,
    住民税の地震保険料控除 = 0,
  } = outputs ?? {}
  return (
    <fieldset class="slip-form">
      <legend class="visually-hidden">{pageText.slipNumber(1)}</legend>
      <div class="slip-row four">
        {box('shiharai')}
        <OutputBox
          id="kyuyo-shotoku-out"
          label={computedSlipTexts.kyuyoShotoku}
          value={outputs === undefined ? '' : yenText(給与所得)}
          note={outputs === undefined ? pageText.notComputed : pageText.computed}
        />
        <OutputBox
          id="kojo-out"
          label={computedSlipTexts.kojoGokei}
          value=""
          note={pageText.unused}
          unused
        />
        <OutputBox
          id="gensen-out"
          label={computedSlipTexts.gensen}
          value=""
          note={pageText.unused}
          unused
        />
      </div>
      <div class="slip-row four">
        {box('shakai-hoken')}
        <OutputBox
          id="seimei-out"
          label={computedSlipTexts.seimeiKojo}
          value={outputs === undefined ? '' : yenText(所得税の生命保険料控除)}
          note={
            所得税の生命保険料控除 > 0
              ? pageText.residentPart(yenText(住民税の生命保険料控除))
              : pageText.fromBelow
          }
        />
        {box(
          'jishin',
          住民税の地震保険料控除 > 0
            ? pageText.residentPart(yenText(住民税の地震保険料控除))
            : undefined,
        )}
        <OutputBox
          id="jutaku-out"
          label={computedSlipTexts.jutaku}
          value=""
          note={pageText.notYet}
          unused
        />
      </div>
      <div class="slip-row five">
        {box('shin-seimei')}
        {box('kyu-seimei')}
        {box('kaigo-iryo')}
        {box('shin-nenkin')}
        {box('kyu-nenkin')}
      </div>
      <div class="slip-row four">
        <OutputBox
          id="kokunen-out"
          label={computedSlipTexts.kokumin}
          value=""
          note={pageText.unused}
          unused
        />
        {box('kyu-choki')}
        <OutputBox
          id="kiso-out"
          label={computedSlipTexts.kiso}
          value=""
          note={pageText.unused}
          unused
        />
        <OutputBox
          id="chosei-out"
          label={computedSlipTexts.chosei}
          value=""
          note={pageText.unused}
          unused
        />
      </div>
    </fieldset>
  )
}

const FurtherSlip = ({ form, number }: { form: Binding; number: number }): JSX.Element => (
  <fieldset class="item">
    <legend>{pageText.slipNumber(number)}</legend>
    <div class="slip-form">
      <div class="slip-row pair">
        {furtherSlipBoxes.map((name) => (
          <TextField
            key={name}
            {...form.amount(inList('kyuyo', number, name))}
            label={slipTexts[name].label}
            look="slip"
            numeric
          />
        ))}
      </div>
    </div>
    <Button
      look="quiet"
      act={`remove-kyuyo-${number}`}
      onPress={form.actions && (() => form.actions?.remove('kyuyo', number))}
    >
      {pageText.removeSlip(number)}
    </Button>
  </fieldset>
)
