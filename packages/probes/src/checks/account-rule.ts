import type { ControlId } from '@zeimori/requirements'
import type { AccountFacts } from '../facts.ts'
import { probe, type Probe } from '../probe.ts'
import type { Fault } from '../proving/fault.ts'

/** Something that must hold of every account that is there. */
type AccountRule = {
  readonly id: string
  readonly title: string
  readonly controls: readonly ControlId[]
  readonly byHand: string
  /** Which accounts it is about. */
  readonly about: (account: AccountFacts) => boolean
  /** What is wrong with one, in words; undefined where nothing is. */
  readonly wrong: (account: AccountFacts) => string | undefined
  readonly bad: Readonly<Record<string, Partial<AccountFacts>>>
  readonly fault: Fault
}

const person: AccountFacts = {
  id: '00000000-0000-4000-8000-000000000000',
  side: 'provider',
  role: 'provider-admin',
  status: 'active',
  kind: 'personal',
  sameName: 1,
  generic: false,
  answered: false,
  factors: 2,
  exception: false,
  longer: false,
  limits: null,
  passwordDays: 10,
  passwordForm: 'argon2id$v=19$m=19456,t=2,p=1$22',
  reviewedDays: 10,
  stoppedDays: null,
  stoppedFor: null,
  overdueDays: null,
}

/** A probe that looks at every account in the database. It names them by number only. */
export const accountRule = ({ about, wrong, bad, fault, ...rest }: AccountRule): Probe =>
  probe<readonly AccountFacts[]>({
    ...rest,
    version: 1,
    part: 'database',
    retrieve: async ({ database }) => (await database?.accounts()) ?? [],
    analyze: (accounts) =>
      accounts.filter(about).map((account) => {
        const problem = wrong(account)
        return { target: account.id, ok: problem === undefined, seen: problem ?? '条件どおり' }
      }),
    samples: {
      good: { 'one person': [person] },
      bad: {
        ...Object.fromEntries(
          Object.entries(bad).map(([name, changes]) => [name, [person, { ...person, ...changes }]]),
        ),
        nothing: [],
      },
    },
    fault,
  })
