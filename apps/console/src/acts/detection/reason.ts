import type { Refusal } from '../act.ts'

/** Nothing is changed about the detection without saying why. */
export const noReason: Refusal = { code: 'not-valid', field: 'reason', rule: 'alert-reason' }
