import { groupOf, type List } from '../form/fields/index.ts'
import { inList } from '../form/names.ts'
import { isUntouched } from '../form/file.ts'
import { countOf, withOneMore, withValue, withoutOne, type FormState } from '../form/state.ts'
import type { Settled } from '../tenant/context.ts'
import { startingAgain, startingForm, type Purpose } from '../tenant/starting.ts'
import type { FormActions } from './binding.ts'
import { exampleForm } from './example.ts'

/** What the page remembers while it is open. */
export type Model = {
  readonly form: FormState
  /** The boxes that have been left: only these may be called wrong. */
  readonly touched: ReadonlySet<string>
  /** On a phone: the bill is open. */
  readonly expanded: boolean
  /** She has agreed that the device keeps the form. */
  readonly keeps: boolean
  /** She has said that others use this device, too. */
  readonly shared: boolean
  /** What a file or a link would replace the form with, until she says. */
  readonly offered?: FormState
  /** Where the keyboard goes on after the last act, as a CSS selector; a new object for each act. */
  readonly goOn?: { readonly at: string }
  /** Grows whenever all is wiped: what a screen remembers itself is then gone, too. */
  readonly round: number
}

export type Event =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'change'; readonly changes: FormState }
  | { readonly kind: 'leave'; readonly name: string }
  | { readonly kind: 'add'; readonly list: List }
  | { readonly kind: 'remove'; readonly list: List; readonly number: number }
  | { readonly kind: 'expand' }
  | { readonly kind: 'example' }
  | { readonly kind: 'offer'; readonly form: FormState }
  | { readonly kind: 'take-offer' }
  | { readonly kind: 'drop-offer' }
  | { readonly kind: 'keep'; readonly keeps: boolean }
  | { readonly kind: 'share'; readonly shared: boolean }
  /** Another tab has kept this, in which she typed after she did here. */
  | { readonly kind: 'adopt'; readonly form: FormState }
  | { readonly kind: 'begin'; readonly purpose: Purpose }
  | { readonly kind: 'enter-venue' }
  | { readonly kind: 'clear' }

/** A page on which nothing has happened yet. */
export const freshModel = (form: FormState): Model => ({
  form,
  touched: new Set(),
  expanded: false,
  keeps: false,
  shared: false,
  round: 0,
})

/** What follows from what has happened. */
export const next =
  (tenant: Settled) =>
  (model: Model, event: Event): Model => {
    const { offered, ...settled } = model
    switch (event.kind) {
      case 'set':
        return { ...model, form: withValue(model.form, event.name, event.value) }
      case 'change':
        return { ...model, form: changed(model.form, event.changes) }
      case 'leave':
        return model.touched.has(event.name)
          ? model
          : { ...model, touched: new Set(model.touched).add(event.name) }
      case 'add':
        return added(model, event.list)
      case 'remove':
        return {
          ...model,
          form: withoutOne(model.form, event.list, event.number),
          touched: withoutList(model.touched, event.list),
          goOn: { at: `#${groupOf(event.list).inside ?? event.list}-title` },
        }
      case 'expand':
        return {
          ...model,
          expanded: !model.expanded,
          goOn: { at: '[aria-controls="bill-body"]' },
        }
      case 'example':
        return {
          ...model,
          form: { ...exampleForm(tenant.団体.番号), nendo: startingForm(tenant)['nendo'] ?? '' },
          goOn: { at: '#kyuyo-title' },
        }
      case 'offer':
        return { ...model, offered: event.form }
      case 'take-offer':
        return offered === undefined ? model : { ...settled, form: offered, touched: new Set() }
      case 'drop-offer':
        return settled
      case 'keep':
        return { ...model, keeps: event.keeps, shared: model.shared && !event.keeps }
      case 'share':
        return { ...model, shared: event.shared, keeps: model.keeps && !event.shared }
      case 'adopt':
        return { ...model, form: event.form, touched: new Set() }
      case 'begin':
        return isUntouched(model.form)
          ? { ...model, form: startingAgain(model.form, tenant, event.purpose) }
          : model
      case 'enter-venue':
        // What the device keeps is somebody else's.
        return model.keeps ? wiped(model, tenant) : model
      case 'clear':
        return { ...wiped(model, tenant), goOn: { at: 'h1' } }
    }
  }

/** As on the first day, but for what was said of the device. */
const wiped = ({ shared, round }: Model, tenant: Settled): Model => ({
  ...freshModel(startingForm(tenant)),
  shared,
  round: round + 1,
})

const changed = (form: FormState, changes: FormState): FormState =>
  Object.entries(changes).reduce((now, [name, value]) => withValue(now, name, value), form)

/** The keyboard goes on in the first box of what has been added. */
function added(model: Model, list: List): Model {
  const form = withOneMore(model.form, list)
  const [first] = groupOf(list).fields
  const box = inList(list, countOf(form, list), first?.name ?? '')
  return { ...model, form, goOn: { at: `#${box}` } }
}

/** The boxes of a list have moved up, so what was known of them is known no more. */
const withoutList = (touched: ReadonlySet<string>, list: List): ReadonlySet<string> =>
  new Set([...touched].filter((name) => !name.startsWith(`${list}-`)))

export type Dispatch = (event: Event) => void

/** What the form does to the model. */
export const formActions = (dispatch: Dispatch): FormActions => ({
  set: (name, value) => dispatch({ kind: 'set', name, value }),
  leave: (name) => dispatch({ kind: 'leave', name }),
  add: (list) => dispatch({ kind: 'add', list }),
  remove: (list, number) => dispatch({ kind: 'remove', list, number }),
})
