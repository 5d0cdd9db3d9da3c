import { listNames, type List } from '../form/names.ts'
import { withOneMore, withoutOne, type FormState } from '../form/state.ts'

/** What a button of the posted form asks for: `add-kyuyo`, `remove-shinzoku-2`, `compute`. */
export function afterAct(form: FormState, act: string): FormState {
  const match = /^(add|remove)-([a-z]+)(?:-(\d+))?$/.exec(act)
  const list = listNames.find((name): name is List => name === match?.[2])
  if (match === null || list === undefined) return form
  return match[1] === 'add' ? withOneMore(form, list) : withoutOne(form, list, Number(match[3]))
}
