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
  /** A part that is larger than its whole. */
  | { readonly code: 'more-than-whole' }
  /** 白色申告の事業専従者 of who files the blue return. */
  | { readonly code: 'white-only' }

export type FieldProblem = {
  readonly name: string
  readonly label: string
  readonly problem: BoxProblem
}

/** What is wrong, before it is given the box's name in words. */
export type NamedProblem = Omit<FieldProblem, 'label'>

/** Reads boxes by name. A wrong one is noted and read as if it were blank, so that the rest still counts. */
export type BoxReader = {
  readonly yen: (name: string) => Yen
  /** Undefined where nothing is said, which is not the same as nought. */
  readonly optionalYen: (name: string) => Yen | undefined
  /** Whether an amount stands in the box, be it nought. */
  readonly holdsAmount: (name: string) => boolean
  readonly day: (name: string) => Day | undefined
  readonly yes: (name: string) => boolean
  readonly choice: <T>(name: string, choices: Readonly<Record<string, T>>) => T | undefined
  readonly refuse: (problem: NamedProblem) => void
  readonly problems: readonly NamedProblem[]
}

/** @param shown what stands in the boxes that the form shows */
export function boxReader(shown: FormState, 年度: 年度の定め): BoxReader {
  const problems = new Map<string, NamedProblem>()
  // A child born after the new year is on the form already; the law just does not count it yet.
  const lastYear = 年度.所得の年 + 1
  const refuse = (problem: NamedProblem): void => void problems.set(problem.name, problem)
  const optionalYen = (name: string): Yen | undefined => {
    const read = readYen(valueOf(shown, name))
    if (read.ok) return read.amount === undefined ? undefined : yen(read.amount)
    refuse({ name, problem: { code: read.problem } })
    return undefined
  }
  return {
    get problems() {
      return [...problems.values()]
    },
    refuse,
    optionalYen,
    yen: (name) => optionalYen(name) ?? yen(0),
    holdsAmount: (name) => {
      const read = readYen(valueOf(shown, name))
      return read.ok && read.amount !== undefined
    },
    day: (name) => {
      const read = readDay(valueOf(shown, name), lastYear)
      if (read.ok) return read.day
      refuse({ name, problem: read.problem })
      return undefined
    },
    yes: (name) => valueOf(shown, name) === 'on',
    choice: (name, choices) => {
      const value = valueOf(shown, name)
      return Object.keys(choices).includes(value) ? choices[value] : undefined
    },
  }
}
