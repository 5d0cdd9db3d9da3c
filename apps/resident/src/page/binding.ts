import type { Choice } from '@zeimori/ui'
import type { FieldProblem } from '../form/box-reader.ts'
import { choices, type ChoiceName } from '../form/fields/choices.ts'
import type { Group } from '../form/fields/field.ts'
import type { GroupId, List } from '../form/fields/index.ts'
import { findBox } from '../form/names.ts'
import { readDay } from '../form/read-day.ts'
import { readYear } from '../form/read-form.ts'
import { readYen } from '../form/read-yen.ts'
import { boxesOfItem, isShown, itemsOf, standsIn } from '../form/shown.ts'
import { valueOf, type FormState } from '../form/state.ts'
import { dayText, spokenYen, yenText } from '../texts/amounts.ts'
import { choiceTexts } from '../texts/choices.ts'
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
  /** The year of income, which many a question names. */
  readonly year: number
  readonly actions: FormActions | undefined
  /** All that stands in, and is said of, the boxes that these groups show: changes when any of it does. */
  readonly keyOf: (groups: readonly Group<GroupId>[]) => string
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
  const year = readYear(state).所得の年
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
  const said = (name: string): readonly string[] => [
    name,
    valueOf(state, name),
    problems.get(name) ?? '',
    notes.get(name) ?? '',
  ]
  return {
    state,
    year,
    actions,
    keyOf: (groups) => {
      const key = groups.flatMap((group) =>
        isShown(state, group) ? [group.id, ...namesIn(state, group).flatMap(said)] : [],
      )
      return `${year}\n${key.join('\n')}`
    },
    amount: (name) => box(name, amountEcho(valueOf(state, name))),
    date: (name) => box(name, dayEcho(valueOf(state, name))),
    choice: (name) => ({
      name,
      value: chosenIn(state, name),
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

const namesIn = (state: FormState, group: Group<GroupId>): readonly string[] =>
  itemsOf(state, group).flatMap((number) =>
    boxesOfItem(state, group, number).map(({ name }) => name),
  )

/** What stands in a choice: where none has been made, the first. */
function chosenIn(state: FormState, name: string): string {
  const field = findBox(name)?.field
  return field === undefined ? valueOf(state, name) : standsIn(state, name, field)
}

/** What a choice offers, with its words. */
export function offered(name: ChoiceName): readonly Choice[] {
  const texts = new Map(Object.entries(choiceTexts[name]))
  return choices[name].map((value) => [value, texts.get(value) ?? value])
}

/** The amount the other way round: 「72万」 as 720,000円, 「5,001,234」 as 500万1,234円. */
function amountEcho(typed: string): string | undefined {
  const read = readYen(typed)
  if (!read.ok || read.amount === undefined) return undefined
  return /[^\d.,\s¥円]/.test(typed.normalize('NFKC'))
    ? yenText(read.amount)
    : spokenYen(read.amount)
}

function dayEcho(typed: string): string | undefined {
  const read = readDay(typed, 9999)
  return read.ok && read.day !== undefined ? dayText(read.day) : undefined
}
