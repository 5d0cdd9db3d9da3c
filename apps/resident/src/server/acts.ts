import type { List } from '../form/fields/index.ts'
import { listNames } from '../form/names.ts'
import { withOneMore, withoutOne, type FormState } from '../form/state.ts'

/** What a button of the posted form asks for: `add-kyuyo`, `remove-shinzoku-2`, `compute`. */
export function afterAct(form: FormState, act: string): FormState {
  const match = /^(?:add-([a-z]+)|remove-([a-z]+)-(\d{1,2}))$/.exec(act)
  const list = listNames.find((name): name is List => name === (match?.[1] ?? match?.[2]))
  if (match === null || list === undefined) return form
  const [, added, , number] = match
  return added === undefined ? withoutOne(form, list, Number(number)) : withOneMore(form, list)
}
