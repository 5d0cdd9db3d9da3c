import { yen, type Day } from '@zeimori/tax'
import { gather, type Found, type Resolve } from './gather.ts'
import type { Layout } from './layout.ts'
import type { Problem, Spot } from './problem.ts'
import type {
  AmountTarget,
  Caution,
  ChoiceTarget,
  Condition,
  DayTarget,
  Entry,
  NotCarried,
  Question,
  QuestionId,
  Reason,
} from './slip.ts'
import type { Element } from './xml.ts'

/** Where a value is carried to, in which row it stands, and on which answer that depends. */
type How = { readonly place?: number; readonly when?: Condition | undefined }

/** Reads one form by the codes of its places, and notes what becomes of each. */
export type FormReader = Sight & Notes & { readonly result: () => Noted }

/** What stands where. A place without a row is 0. */
type Sight = {
  readonly amount: (code: string, place?: number) => number | undefined
  /** What stands in the element of a choice: its code. Refuses one that is not among the options. */
  readonly choice: <const C extends string>(
    code: string,
    options: readonly C[],
    place?: number,
  ) => C | undefined
  readonly day: (code: string, place?: number) => Day | undefined
  readonly year: (code: string) => number | undefined
  /** The year of a place in a row. */
  readonly yearIn: (code: string, place: number) => number | undefined
  /** Only to be sorted into kinds of ours. */
  readonly words: (code: string, place?: number) => string
  readonly isThere: (code: string, place?: number) => boolean
  /** The numbers of the rows of this code, counting from 1. */
  readonly rows: (code: string) => readonly number[]
}

/** What becomes of it. */
type Notes = {
  readonly carryAmount: (code: string, target: AmountTarget, how?: How) => void
  readonly carryDay: (code: string, target: DayTarget, how?: How) => void
  readonly carryChoice: (code: string, target: ChoiceTarget, value: string, how?: How) => void
  /** Says why something is not carried, where that is another reason than the layout's. */
  readonly leave: (code: string, reason: Reason, place?: number) => void
  readonly note: (item: NotCarried) => void
  /** @returns the key of the question */
  readonly ask: (
    id: QuestionId,
    options: readonly string[],
    more?: { readonly place?: number; readonly preset?: string },
  ) => string
  readonly warn: (caution: Caution) => void
  readonly refuse: (problem: Problem) => void
  readonly contradict: (one: string, other: string, place?: number, otherPlace?: number) => void
}

export type Noted = {
  readonly problem: Problem | undefined
  readonly entries: readonly Entry[]
  readonly notCarried: readonly NotCarried[]
  readonly questions: readonly Question[]
  readonly cautions: readonly Caution[]
}

/** What is being noted. */
type Book = {
  readonly problems: Problem[]
  readonly entries: Entry[]
  readonly notCarried: NotCarried[]
  readonly questions: Question[]
  readonly cautions: Set<Caution>
  readonly used: Set<Found>
}

type At = (code: string, place: number) => Found | undefined
type SpotOf = (code: string, place: number) => Spot

/** The reader of one form of this layout. */
export function formReader(form: Element, layout: Layout, resolve: Resolve): FormReader {
  const { found, rows, problems } = gather(form, layout, resolve)
  const byKey = new Map(found.map((one) => [`${one.code} ${one.place}`, one]))
  const at: At = (code, place) => byKey.get(`${code} ${place}`)
  const spot: SpotOf = (code, place) => ({ label: layout.fields.get(code)?.label ?? code, place })
  const book: Book = {
    problems: [...problems],
    entries: [],
    notCarried: [],
    questions: [],
    cautions: new Set(),
    used: new Set(),
  }
  return {
    ...sight(at, rows, (problem) => book.problems.push(problem), spot),
    ...notes(at, spot, book),
    result: () => ({
      problem: book.problems[0],
      entries: book.entries,
      notCarried: [...book.notCarried, ...found.flatMap((one) => unused(one, book.used))],
      questions: book.questions,
      cautions: [...book.cautions],
    }),
  }
}

const sight = (
  at: At,
  rows: ReadonlyMap<string, number>,
  refuse: (problem: Problem) => void,
  spot: SpotOf,
): Sight => ({
  amount: (code, place = 0) => numberIn(at(code, place)),
  choice: (code, options, place = 0) => {
    const value = at(code, place)?.value
    const option = options.find((one) => one === value)
    if (value !== undefined && option === undefined)
      refuse({ kind: 'unknown-choice', at: spot(code, place) })
    return option
  },
  day: (code, place = 0) => dayIn(at(code, place)),
  year: (code) => numberIn(at(code, 0)),
  yearIn: (code, place) => numberIn(at(code, place)),
  words: (code, place = 0) => {
    const value = at(code, place)?.value
    return typeof value === 'string' ? value : ''
  },
  isThere: (code, place = 0) => at(code, place) !== undefined,
  rows: (code) => Array.from({ length: rows.get(code) ?? 0 }, (_, i) => i + 1),
})

const notes = (at: At, spot: SpotOf, book: Book): Notes => ({
  ...carrying(at, book),
  leave: (code, reason, place = 0) => {
    const one = at(code, place)
    if (one === undefined) return
    book.used.add(one)
    book.notCarried.push(left(one, reason))
  },
  note: (item) => void book.notCarried.push(item),
  ask: (id, options, { place = 0, preset } = {}) => {
    const key = place === 0 ? id : `${id} ${place}`
    if (!book.questions.some((one) => one.key === key))
      book.questions.push({ id, key, place, options, preset })
    return key
  },
  warn: (caution) => void book.cautions.add(caution),
  refuse: (problem) => void book.problems.push(problem),
  contradict: (one, other, place = 0, otherPlace = place) =>
    void book.problems.push({
      kind: 'contradiction',
      between: [spot(one, place), spot(other, otherPlace)],
    }),
})

const carrying = (
  at: At,
  { entries, used }: Book,
): Pick<Notes, 'carryAmount' | 'carryDay' | 'carryChoice'> => ({
  carryAmount: (code, target, { place = 0, when } = {}) => {
    const one = at(code, place)
    const value = numberIn(one)
    if (one === undefined || value === undefined) return
    used.add(one)
    entries.push({ ...said(one, when), kind: 'amount', value: yen(value), target })
  },
  carryDay: (code, target, { place = 0, when } = {}) => {
    const one = at(code, place)
    const value = dayIn(one)
    if (one === undefined || value === undefined) return
    used.add(one)
    entries.push({ ...said(one, when), kind: 'day', value, target })
  },
  carryChoice: (code, target, value, { place = 0, when } = {}) => {
    const one = at(code, place)
    if (one === undefined) return
    used.add(one)
    entries.push({ ...said(one, when), kind: 'choice', value, target })
  },
})

const said = ({ code, place, field }: Found, when: Condition | undefined) => ({
  label: field.label,
  code,
  place,
  ...(when && { when }),
})

const numberIn = (one: Found | undefined): number | undefined =>
  typeof one?.value === 'number' ? one.value : undefined

const dayIn = (one: Found | undefined): Day | undefined =>
  typeof one?.value === 'object' ? one.value : undefined

const unused = (one: Found, used: ReadonlySet<Found>): readonly NotCarried[] =>
  one.field.unless === undefined || used.has(one) ? [] : [left(one, one.field.unless)]

const left = ({ code, place, field, value }: Found, reason: Reason): NotCarried => ({
  label: field.label,
  code,
  place,
  reason: value === 'in-words' ? 'in-words' : reason,
  ...(typeof value === 'number' && field.as !== 'year' && { value }),
})
