import { assess, type 年度の記号, type 査定 } from '@zeimori/tax'
import { readForm, type Places, type Reading } from './read-form.ts'
import type { FormState } from './state.ts'

/** What the form says, and the tax that follows; no tax while nothing has been typed. */
export type Worked = {
  readonly reading: Reading
  readonly 査定: 査定 | undefined
  /** A defect of ours kept the tax from being worked out. `reading` is then of an earlier moment. */
  readonly failed?: true
  /** The municipality has not opened the year that the form names: nothing is worked out for it. */
  readonly closed?: true
}

/**
 * @param open the years that the municipality has opened; undefined is every year
 * @throws what only a defect of ours can throw
 */
export function workOut(state: FormState, places: Places, open?: readonly 年度の記号[]): Worked {
  const reading = readForm(state, places)
  if (open !== undefined && !open.includes(reading.年度.記号))
    return { reading, 査定: undefined, closed: true }
  return {
    reading,
    査定: reading.blank ? undefined : assess(reading.申告, reading.団体, reading.年度),
  }
}
