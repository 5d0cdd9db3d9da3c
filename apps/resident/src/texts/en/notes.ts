import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) =>
    `With what is entered now, this does not apply (${why}). It is not used in the calculation.`,
  singleParentInstead: 'The single parent deduction is used, so the widow deduction is not.',
  notBorn: 'In this fiscal year this person was not born yet and does not count.',
  needsTaxReturn:
    'To have this taken off your inhabitant tax, an income tax return (確定申告) is needed. A return to the municipality alone does not do it.',
}
