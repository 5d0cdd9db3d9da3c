import { refusedText, type Refusal } from '@zeimori/console/acts'
import { foundProblem, type Failure } from './failure.ts'

/** A refused act, as a verb ends with it. */
export const refuseOutcome = (refusal: Refusal): Failure => foundProblem(refusedText(refusal))
