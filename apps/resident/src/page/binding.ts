import { yenText } from '@zeimori/tax'
import type { FieldProblem } from '../form/box-reader.ts'
import type { List } from '../form/names.ts'
import { readDay, inBothYears } from '../form/read-day.ts'
import { inMan, readYen } from '../form/read-yen.ts'
import { valueOf, type FormState } from '../form/state.ts'
import { problemText } from '../texts/problems.ts'

/** What the form does when scripts run. Without them it is sent to the listener instead. */
export type FormActions = {
  readonly set: (name: string, value: string) => void
  readonly leave: (name: string) => void
  readonly add: (list: List) => void
  readonly remove: (list: List, number: number) => void
}

/** Ties the components to what is typed. */
export type Binding = {
  readonly state: FormState
  readonly actions: FormActions | undefined
  /** All that stands in, and is said of, the boxes whose names begin so: changes when any of them does. */
  readonly keyOf: (beginnings: readonly string[]) => string
  readonly amount: (name: string) => BoundBox
  readonly date: (name: string) => BoundBox
  readonly choice: (name: string) => {
    readonly name: string
    readonly value: string
    readonly note: string | undefined
    readonly onValue: ((value: string) => void) | undefined
  }
  readonly tick: (name: string) => {
    readonly name: string
    readonly checked: boolean
    readonly note: string | undefined
    readonly onValue: ((checked: boolean) => void) | undefined
  }
}

export type BoundBox = {
  readonly name: string
  readonly value: string
  readonly echo: string | undefined
  readonly problem: string | undefined
  /** What the law makes of it. */
  readonly note: string | undefined
  readonly onValue: ((value: string) => void) | undefined
  readonly onLeave: (() => void) | undefined
}

/**
 * @param shown the problems to show now: a box is not called wrong while it is being typed in
 * @param notes what the law makes of answers, by box
 */
export function bind(
  state: FormState,
  shown: readonly FieldProblem[],
  notes: ReadonlyMap<string, string>,
  actions: FormActions | undefined,
): Binding {
  const problems = new Map(shown.map(({ name, problem }) => [name, problemText(problem)]))
  const box = (name: string, echo: string | undefined): BoundBox => ({
    name,
    value: valueOf(state, name),
    echo,
    problem: problems.get(name),
    note: notes.get(name),
    onValue: actions && ((value) => actions.set(name, value)),
    onLeave: actions && (() => actions.leave(name)),
  })
  return {
    state,
    actions,
    keyOf: (beginnings) =>
      [...Object.entries(state), ...problems, ...notes]
        .filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning)))
        .join('\n'),
    amount: (name) => box(name, amountEcho(valueOf(state, name))),
    date: (name) => box(name, dayEcho(valueOf(state, name))),
    choice: (name) => ({
      name,
      value: valueOf(state, name),
      note: notes.get(name),
      onValue: actions && ((value) => actions.set(name, value)),
    }),
    tick: (name) => ({
      name,
      checked: valueOf(state, name) === 'on',
      note: notes.get(name),
      onValue: actions && ((checked) => actions.set(name, checked ? 'on' : '')),
    }),
  }
}

/** The amount the other way round: 「72万」 as 720,000円, 「5,001,234」 as 500万1,234円. */
function amountEcho(typed: string): string | undefined {
  const read = readYen(typed)
  if (!read.ok || read.amount === undefined) return undefined
  return /[^\d.,\s¥円]/.test(typed.normalize('NFKC')) ? yenText(read.amount) : inMan(read.amount)
}

function dayEcho(typed: string): string | undefined {
  const read = readDay(typed, 9999)
  return read.ok && read.day !== undefined ? inBothYears(read.day) : undefined
}
