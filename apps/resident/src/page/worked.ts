import { assess, type 査定 } from '@zeimori/tax'
import { readForm, type Places, type Reading } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'

/** What the form says, and the tax that follows; no tax while nothing has been typed. */
export type Worked = { readonly reading: Reading; readonly 査定: 査定 | undefined }

export function workOut(state: FormState, places: Places): Worked {
  const reading = readForm(state, places)
  return {
    reading,
    査定: reading.blank ? undefined : assess(reading.申告, reading.団体, reading.年度),
  }
}
