import {
  declaringReasons,
  livelihoods,
  nobody,
  noPersons,
  type Livelihood,
  type Named,
  type Persons,
} from '@zeimori/papers'
import { readDay } from '../form/read-day.ts'
import { valueOf, type FormState } from '../form/state.ts'

/** What is typed beside the form, as typed. It lives no longer than the panel. */
export type Typed = {
  readonly self: Persons['self']
  readonly spouse: Named
  readonly relatives: readonly Named[]
  readonly submitted: string
  readonly school: string
  readonly payment: '' | 'from-wages' | 'self'
  readonly livelihoods: readonly Livelihood[]
  readonly supporter: string
  readonly supporterAddress: string
  readonly explanation: string
}

const nothingTyped: Typed = {
  self: noPersons.self,
  spouse: nobody,
  relatives: [],
  submitted: '',
  school: '',
  payment: '',
  livelihoods: [],
  supporter: '',
  supporterAddress: '',
  explanation: '',
}

function reasonIn(state: FormState): string {
  const reason = valueOf(state, 'nashi-riyu')
  return Object.entries(declaringReasons).find(([name]) => name === reason)?.[1] ?? ''
}

/** What the form has asked already goes along. */
export const typedAt = (state: FormState): Typed => ({
  ...nothingTyped,
  livelihoods: livelihoods.filter((one) => one === valueOf(state, 'nashi-kurashi')),
  explanation: reasonIn(state),
})

/** Later than any day on which a paper of a year that we know is handed in. */
const lastYear = 2100

/** The day of handing in as typed; undefined where it is blank or no day. */
export function submissionDay(typed: string): {
  readonly bad: boolean
  readonly day: Persons['submitted']
} {
  const read = readDay(typed, lastYear)
  return read.ok ? { bad: false, day: read.day } : { bad: true, day: undefined }
}

export const personsOf = (typed: Typed): Persons => ({
  self: typed.self,
  spouse: typed.spouse,
  relatives: typed.relatives,
  submitted: submissionDay(typed.submitted).day,
  school: typed.school,
  payment: typed.payment === '' ? undefined : typed.payment,
  noIncome: {
    livelihoods: typed.livelihoods,
    supporter: typed.supporter,
    supporterAddress: typed.supporterAddress,
    explanation: typed.explanation,
  },
})

/** The same with one relative changed; those before who have no name yet are nobody. */
export const withRelative = (typed: Typed, at: number, change: Partial<Named>): Typed => ({
  ...typed,
  relatives: Array.from({ length: Math.max(typed.relatives.length, at + 1) }, (_, i) => ({
    ...(typed.relatives[i] ?? nobody),
    ...(i === at && change),
  })),
})
