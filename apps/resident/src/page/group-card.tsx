import { Button, Card } from '@zeimori/ui'
import type { JSX } from 'preact'
import type { Group } from '../form/fields/field.ts'
import { groups, type GroupId, type List } from '../form/fields/index.ts'
import { itemTextsOf, leadOf, titleOf } from '../form/labels.ts'
import { listNames, sizeOf } from '../form/names.ts'
import { boxesOfItem, isShown, itemsOf } from '../form/shown.ts'
import type { Binding } from './binding.ts'
import { FieldBox } from './field-box.tsx'

export type GroupCardProps = {
  readonly form: Binding
  readonly group: Group<GroupId>
  readonly step: number | undefined
}

/** The groups that one card draws: its own, and those that stand inside it. */
export const groupsInCard = (id: GroupId): readonly Group<GroupId>[] =>
  groups.filter((one) => one.id === id || one.inside === id)

/** A card of the form, drawn from the table. */
export const GroupCard = ({ form, group, step }: GroupCardProps): JSX.Element => {
  const lead = leadOf(group.id)
  return (
    <Card id={group.id} step={step} title={titleOf(group.id)}>
      {lead !== undefined && <p class="card-lead">{lead}</p>}
      {groupsInCard(group.id)
        .filter((one) => isShown(form.state, one))
        .map((one) => (
          <GroupPart key={one.id} form={form} group={one} whole={one === group} />
        ))}
    </Card>
  )
}

const listOf = (id: GroupId): List | undefined => listNames.find((list) => list === id)

/** @param whole the card is this group's own, so that its title stands above already */
function GroupPart({
  form,
  group,
  whole,
}: {
  readonly form: Binding
  readonly group: Group<GroupId>
  readonly whole: boolean
}): JSX.Element {
  const list = listOf(group.id)
  if (list !== undefined) return <Items form={form} group={group} list={list} />
  const boxes = <Boxes form={form} group={group} number={0} />
  return whole ? (
    boxes
  ) : (
    <fieldset class="item">
      <legend>{titleOf(group.id)}</legend>
      {boxes}
    </fieldset>
  )
}

type ItemsProps = {
  readonly form: Binding
  readonly group: Group<GroupId>
  readonly list: List
  /** Items before this one are drawn elsewhere. */
  readonly from?: number
}

/** The items of a list, each of which can be taken away, and a button for one more. */
export function Items({ form, group, list, from = 1 }: ItemsProps): JSX.Element {
  const texts = itemTextsOf(list)
  const numbers = itemsOf(form.state, group)
  const act = form.actions
  return (
    <>
      {numbers
        .filter((number) => number >= from)
        .map((number) => (
          <fieldset class="item" key={number}>
            <legend>{texts.title(number)}</legend>
            <Boxes form={form} group={group} number={number} />
            <Button
              look="quiet"
              act={`remove-${list}-${number}`}
              onPress={act && (() => act.remove(list, number))}
            >
              {texts.remove(number)}
            </Button>
          </fieldset>
        ))}
      <p class="buttons">
        {numbers.length < sizeOf(list).most && (
          <Button look="add" act={`add-${list}`} onPress={act && (() => act.add(list))}>
            {numbers.length === 0 ? texts.addFirst : texts.add(numbers.length + 1)}
          </Button>
        )}
      </p>
    </>
  )
}

/** The groups whose items are paper slips. */
const slips: ReadonlySet<GroupId> = new Set<GroupId>(['kyuyo', 'nenkin'])

/** The boxes of one item: as a slip where they are copied from one, as questions elsewhere. */
function Boxes({
  form,
  group,
  number,
}: {
  readonly form: Binding
  readonly group: Group<GroupId>
  readonly number: number
}): JSX.Element {
  const look = slips.has(group.id) ? 'slip' : 'row'
  const boxes = boxesOfItem(form.state, group, number).map((box) => (
    <FieldBox key={box.name} form={form} box={box} look={look} />
  ))
  return look === 'row' ? (
    <>{boxes}</>
  ) : (
    <div class="slip-form">
      <div class="slip-row pair">{boxes}</div>
    </div>
  )
}
