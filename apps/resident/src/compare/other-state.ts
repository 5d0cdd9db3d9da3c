import { 見本市 } from '@zeimori/municipalities'
import { kindName, kinds } from '../form/fields/place.ts'
import type { Box } from '../form/names.ts'
import { readForm, type Places } from '../form/read-form.ts'
import { boxesShown } from '../form/shown.ts'
import type { FormState } from '../form/state.ts'
import type { Base } from './scenario.ts'

/** Another answer in one box of the form, as typed. */
export type BoxChange = { readonly name: string; readonly value: string }

/** What is asked of the year and the place is no part of what can be imagined otherwise here. */
const isPart = ({ field, group }: Box): boolean =>
  field.kind !== 'place' && group.id !== 'shurui' && group.id !== 'basho'

/** The form with every kind of income chosen. */
const withEveryKind = (state: FormState): FormState => ({
  ...state,
  ...Object.fromEntries(kinds.map((kind) => [kindName(kind), 'on'])),
})

/** Every box that can be imagined otherwise, in the order of the form: those it shows, and those of other incomes. */
export const changeableBoxes = (state: FormState): readonly Box[] =>
  boxesShown(withEveryKind(state)).filter(isPart)

/** The form with other answers; a kind of income that a box belongs to is chosen with it. */
export const otherState = (state: FormState, changes: readonly BoxChange[]): FormState =>
  changes.reduce(withChange, state)

function withChange(state: FormState, { name, value }: BoxChange): FormState {
  const changed = { ...state, [name]: value }
  const shows = (one: FormState): boolean => boxesShown(one).some((box) => box.name === name)
  if (shows(changed)) return changed
  return (
    kinds.map((kind) => ({ ...changed, [kindName(kind)]: 'on', 'nashi-nai': '' })).find(shows) ??
    changed
  )
}

const nowhere: Places = { tenant: 見本市, chosen: undefined }

/** What another form declares, under the same year's rules and in the same place. */
export const readOther = (base: Base, state: FormState): Base => ({
  ...base,
  申告: readForm({ ...state, nendo: base.年度.記号 }, nowhere).申告,
})
