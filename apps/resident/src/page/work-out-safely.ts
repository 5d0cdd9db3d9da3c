import type { 年度の記号 } from '@zeimori/tax'
import type { Places } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import { workOut, type Worked } from '../form/worked.ts'
import { showDefect } from './guard.tsx'

/**
 * Works out what follows from each form in turn. A defect of ours must not take away what has been typed:
 * the form stays, without a number, until something else is typed. The defect goes where the browser
 * shows errors.
 */
export function safeWork(
  open: readonly 年度の記号[] | undefined,
): (form: FormState, places: Places) => Worked {
  let last: Worked | undefined
  return (form, places) => {
    try {
      last = workOut(form, places, open)
      return last
    } catch (defect) {
      if (last === undefined) throw defect
      showDefect(defect)
      return { reading: last.reading, 査定: undefined, failed: true }
    }
  }
}
