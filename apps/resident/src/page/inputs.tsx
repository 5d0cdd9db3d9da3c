import { 二十三歳未満の扶養親族がいる, 所得税の生命保険料控除額, type 査定 } from '@zeimori/tax'
import { Button } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import type { Group } from '../form/fields/field.ts'
import { groupOf, type GroupId } from '../form/fields/index.ts'
import { countName, findBox, listNames } from '../form/names.ts'
import type { Places, Reading } from '../form/read-form.ts'
import { boxesShown, isShown } from '../form/shown.ts'
import { countOf, type FormState } from '../form/state.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'
import { GroupCard, groupsInCard } from './group-card.tsx'
import { Kept } from './kept.tsx'
import { KindsCard } from './kinds-card.tsx'
import { Place } from './place.tsx'
import { SlipCard, type SlipOutputs } from './slip-card.tsx'
import type { Worked } from '../form/worked.ts'

export type InputsProps = {
  readonly form: Binding
  readonly places: Places
  readonly worked: Worked
  /** The cards to draw, those whose kind of income is not hers left out. */
  readonly cards: readonly GroupId[]
  /** The cards are to be followed in order, and say so. */
  readonly numbered: boolean
  /** Asks for the year and the municipality, too. */
  readonly asksPlace: boolean
  /** The form is sent to the listener, for browsers without JavaScript. */
  readonly sent: boolean
  readonly onExample: (() => void) | undefined
}

const part = (key: string, on: string, draw: () => JSX.Element): JSX.Element => (
  <Kept key={key} on={on} draw={draw} />
)

/** Every question, card by card. */
export function Inputs(props: InputsProps): JSX.Element {
  const { form, places, worked, sent, onExample } = props
  const asked = props.cards.map(groupOf).filter((group) => isShown(form.state, group))
  const place = form.keyOf(groupsInCard('basho')) + (places.chosen?.都道府県.番号 ?? '')
  return (
    <Form sent={sent} state={form.state}>
      {props.asksPlace && part('basho', place, () => <Place form={form} places={places} />)}
      {onExample !== undefined && worked.reading.blank && (
        <p class="buttons">
          <Button look="add" onPress={onExample}>
            {pageText.example}
          </Button>
        </p>
      )}
      {asked.map((group, i) => card(props, group, props.numbered ? i + 1 : undefined))}
      {sent && (
        <p class="buttons">
          <Button look="main" act="compute">
            {pageText.compute}
          </Button>
        </p>
      )}
    </Form>
  )
}

/** Most cards follow from the table alone; the slip and the kinds of income are drawn in their own way. */
function card(
  { form, worked }: InputsProps,
  group: Group<GroupId>,
  step: number | undefined,
): JSX.Element {
  const on = `${step}${form.keyOf(groupsInCard(group.id))}`
  if (group.id === 'kyuyo') {
    const outputs = worked.査定 && slipOutputs(worked.査定, worked.reading)
    return part(group.id, on + JSON.stringify(outputs), () => (
      <SlipCard form={form} step={step} outputs={outputs} />
    ))
  }
  return group.id === 'shurui'
    ? part(group.id, `${on}${slipCounts(form.state)}`, () => <KindsCard form={form} step={step} />)
    : part(group.id, on, () => <GroupCard form={form} group={group} step={step} />)
}

const slipCounts = (state: FormState): string =>
  `${countOf(state, 'kyuyo')} ${countOf(state, 'nenkin')}`

/** With scripts nothing is ever sent, so there is no form that Enter could send. */
const Form = ({
  sent,
  state,
  children,
}: {
  sent: boolean
  state: FormState
  children: ComponentChildren
}): JSX.Element =>
  sent ? (
    <form class="inputs" method="post" autocomplete="off" aria-label={pageText.formLabel}>
      {/* Enter in a box presses the form's first button: it must be this one. */}
      <div class="visually-hidden" aria-hidden="true">
        <Button look="main" act="compute" skipped>
          {pageText.compute}
        </Button>
      </div>
      {listNames.map((list) => (
        <input key={list} type="hidden" name={countName(list)} value={countOf(state, list)} />
      ))}
      <HiddenBoxes state={state} />
      {children}
    </form>
  ) : (
    <section class="inputs" aria-label={pageText.formLabel}>
      {children}
    </section>
  )

/** What was typed in boxes that are not asked at the moment, so that it is there when they are asked again. */
function HiddenBoxes({ state }: { state: FormState }): JSX.Element {
  const shown = new Set(boxesShown(state).map(({ name }) => name))
  return (
    <>
      {Object.entries(state)
        .filter(([name, value]) => value !== '' && !shown.has(name) && findBox(name) !== undefined)
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
    </>
  )
}

function slipOutputs(査定: 査定, { 申告, 年度 }: Reading): SlipOutputs {
  const 控除 = (名: string): number => 査定.所得控除.内訳.find(({ term }) => term === 名)?.yen ?? 0
  return {
    給与所得: 査定.所得.給与所得の金額.yen,
    所得税の生命保険料控除: 所得税の生命保険料控除額(
      申告.生命保険料,
      年度,
      二十三歳未満の扶養親族がいる(査定.家族),
    ).yen,
    住民税の生命保険料控除: 控除('生命保険料控除額'),
    住民税の地震保険料控除: 控除('地震保険料控除額'),
  }
}
