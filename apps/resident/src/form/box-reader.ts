import { yen, type Day, type Yen, type 年度の定め } from '@zeimori/tax'
import { readDay, type DayProblem } from './read-day.ts'
import { readYen, type YenProblem } from './read-yen.ts'
import { valueOf, type FormState } from './state.ts'

/** Why what stands in a box cannot be counted. The words are in `texts/problems.ts`. */
export type BoxProblem =
  | { readonly code: YenProblem }
  | DayProblem
  /** The slip's 地震保険料の控除額 cannot come from its premiums. */
  | { readonly code: 'no-such-quake-deduction' }

export type FieldProblem = {
  readonly name: string
  readonly label: string
  readonly problem: BoxProblem
}

/** Reads boxes by name. A wrong one is noted and read as if it were blank, so that the rest still counts. */
export type BoxReader = {
  readonly yen: (name: string, label: string) => Yen
  /** Whether an amount stands in the box, be it nought. */
  readonly holdsAmount: (name: string) => boolean
  readonly day: (name: string, label: string) => Day | undefined
  readonly yes: (name: string) => boolean
  readonly choice: <T>(name: string, choices: Readonly<Record<string, T>>) => T | undefined
  readonly refuse: (problem: FieldProblem) => void
  readonly problems: readonly FieldProblem[]
}

export function boxReader(state: FormState, 年度: 年度の定め): BoxReader {
  const problems: FieldProblem[] = []
  // A child born after the new year is on the form already; the law just does not count it yet.
  const lastYear = 年度.所得の年 + 1
  return {
    problems,
    refuse: (problem) => void problems.push(problem),
    yen: (name, label) => {
      const read = readYen(valueOf(state, name))
      if (read.ok) return yen(read.amount ?? 0)
      problems.push({ name, label, problem: { code: read.problem } })
      return yen(0)
    },
    holdsAmount: (name) => {
      const read = readYen(valueOf(state, name))
      return read.ok && read.amount !== undefined
    },
    day: (name, label) => {
      const read = readDay(valueOf(state, name), lastYear)
      if (read.ok) return read.day
      problems.push({ name, label, problem: read.problem })
      return undefined
    },
    yes: (name) => valueOf(state, name) === 'on',
    choice: (name, choices) => {
      const value = valueOf(state, name)
      return Object.keys(choices).includes(value) ? choices[value] : undefined
    },
  }
}
