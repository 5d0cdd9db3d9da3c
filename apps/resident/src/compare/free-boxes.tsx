import { Button, CheckField, SelectField, type Choice } from '@zeimori/ui'
import type { JSX } from 'preact'
import type { Box } from '../form/names.ts'
import { labelOf, titleOf } from '../form/labels.ts'
import { standsIn } from '../form/shown.ts'
import { valueOf, type FormState } from '../form/state.ts'
import { offered } from '../page/binding.ts'
import { freeText } from '../texts/compare.ts'
import { AmountBox, DayBox, type Typing } from './boxes.tsx'
import type { KindProps } from './kind-boxes.tsx'
import { changeCount } from './made.ts'
import { changeableBoxes } from './other-state.ts'
import { box, changedBox, changedTo, mostChanges } from './typed.ts'

/** Any boxes of the form, each with another answer. */
export function FreeBoxes({ base, state, set }: KindProps): JSX.Element {
  const boxes = changeableBoxes(state)
  const year = base.年度.所得の年
  const count = changeCount(state)
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <OneChange
          key={i}
          number={i + 1}
          boxes={boxes}
          year={year}
          state={state}
          set={set}
          remove={count > 1 ? () => set(withoutChange(state, i + 1, count)) : undefined}
        />
      ))}
      {count < mostChanges && (
        <p class="buttons">
          <Button look="add" onPress={() => set({ [box.count]: String(count + 1) })}>
            {freeText.add}
          </Button>
        </p>
      )}
    </>
  )
}

/** Those after the removed one move up. */
function withoutChange(state: FormState, number: number, count: number): FormState {
  const moved: Record<string, string> = { [box.count]: String(count - 1) }
  for (let at = number; at <= count; at++) {
    moved[changedBox(at)] = at === count ? '' : valueOf(state, changedBox(at + 1))
    moved[changedTo(at)] = at === count ? '' : valueOf(state, changedTo(at + 1))
  }
  return moved
}

type OneChangeProps = Typing & {
  readonly number: number
  readonly boxes: readonly Box[]
  readonly year: number
  readonly remove: (() => void) | undefined
}

function OneChange({ number, boxes, year, state, set, remove }: OneChangeProps): JSX.Element {
  const name = changedBox(number)
  const chosen = boxes.find((one) => one.name === valueOf(state, name))
  return (
    <fieldset class="item">
      <legend>{freeText.box(number)}</legend>
      <SelectField
        name={name}
        label={freeText.choose}
        value={chosen?.name ?? ''}
        look="stack"
        choices={[['', freeText.choose], ...grouped(boxes, year)]}
        onValue={(value) => {
          const to = boxes.find((one) => one.name === value)
          set({ [name]: value, [changedTo(number)]: to ? standsIn(state, to.name, to.field) : '' })
        }}
      />
      {chosen && <NewAnswer number={number} of={chosen} state={state} set={set} />}
      {remove && (
        <Button look="quiet" onPress={remove}>
          {freeText.remove(number)}
        </Button>
      )}
    </fieldset>
  )
}

/** The boxes under the titles of their groups. */
function grouped(boxes: readonly Box[], year: number) {
  const groups = new Map<string, Choice[]>()
  for (const one of boxes) {
    const title = titleOf(one.group.id)
    const choice: Choice = [one.name, labelOf(one, year)]
    const same = groups.get(title)
    if (same === undefined) groups.set(title, [choice])
    else same.push(choice)
  }
  return [...groups].map(([label, choices]) => ({ label, choices }))
}

type NewAnswerProps = Typing & { readonly number: number; readonly of: Box }

function NewAnswer({ number, of, state, set }: NewAnswerProps): JSX.Element | null {
  const { field } = of
  const name = changedTo(number)
  const held = standsIn(state, of.name, field)
  const hint = held === '' ? freeText.fromBlank : freeText.from(held)
  const typing = { name, label: freeText.value, hint, state, set }
  switch (field.kind) {
    case 'yen':
      return <AmountBox {...typing} />
    case 'day':
      return <DayBox {...typing} />
    case 'tick':
      return (
        <CheckField
          name={name}
          label={freeText.value}
          hint={freeText.from(held === 'on' ? freeText.yes : freeText.no)}
          checked={valueOf(state, name) === 'on'}
          onValue={(checked) => set({ [name]: checked ? 'on' : '' })}
        />
      )
    case 'choice': {
      const choices = offered(field.choices)
      const said = choices.find(([value]) => value === held)?.[1] ?? held
      return (
        <SelectField
          name={name}
          label={freeText.value}
          hint={said === '' ? undefined : freeText.from(said)}
          value={valueOf(state, name)}
          choices={choices}
          onValue={(value) => set({ [name]: value })}
        />
      )
    }
    case 'place':
      return null
  }
}
