import { largestAmount, longestList, type 申告 } from '@zeimori/tax'
import type { Entry, Question, Slip } from '../slip.ts'
import { activeEntries, answerTo, type Answers, type AppliedSlip } from './answers.ts'
import { heldApart } from './apart.ts'
import { slotNamed, slotOf, type Slot } from './slots.ts'

export type ApplyChoices = {
  /** The year of income of the declaration; where undefined, any slip's year will do. */
  readonly year?: number
  readonly answers?: Answers
  /** The slips that are in the declaration already. */
  readonly applied?: readonly AppliedSlip[]
}

/** What must be decided before more goes in. 「take」 and 「leave」 under `key` decide all but the questions. */
export type OpenPoint =
  | { readonly kind: 'question'; readonly key: string; readonly question: Question }
  /** The declaration has something there already, which may be the same. */
  | {
      readonly kind: 'overlap'
      readonly key: string
      readonly part: string
      readonly already: number
      readonly entries: readonly Entry[]
    }
  /** A slip that says the same has gone in before. */
  | { readonly kind: 'duplicate'; readonly key: string }
  /** The slip is of another year than the declaration. */
  | { readonly kind: 'other-year'; readonly key: string; readonly year: number }
  /** More than a declaration takes. No answer changes that. */
  | { readonly kind: 'no-room'; readonly key: string; readonly part: string }

export type Applied = {
  readonly declaration: 申告
  /** What went in. */
  readonly taken: readonly Entry[]
  readonly open: readonly OpenPoint[]
}

/**
 * The declaration with the slip in it, as far as everything is decided. Pure: given the same again, with the
 * answers to what was open, it goes further. Nothing that the declaration holds already is doubled or replaced
 * without an answer.
 */
export function applySlip(declaration: 申告, slip: Slip, choices: ApplyChoices = {}): Applied {
  const { year = slip.year, answers = {}, applied = [] } = choices
  const nothing = (open: readonly OpenPoint[]): Applied => ({ declaration, taken: [], open })
  const duplicate = applied.some((one) => one.slip.content === slip.content)
  if (year !== slip.year && answers['other-year'] !== 'take')
    return nothing(unlessLeft(answers, { kind: 'other-year', key: 'other-year', year: slip.year }))
  if (duplicate && answers['duplicate'] !== 'take')
    return nothing(unlessLeft(answers, { kind: 'duplicate', key: 'duplicate' }))

  const open: OpenPoint[] = unanswered(slip, answers)
  const taken: Entry[] = []
  let filled = declaration
  for (const [name, entries] of bySlot(activeEntries(slip, answers))) {
    const point = pointAgainst(filled, slip, { name, entries }, answers, applied)
    if (point !== undefined) open.push(...unlessLeft(answers, point))
    else {
      filled = slotNamed(name).fill(filled, entries, slip)
      taken.push(...entries)
    }
  }
  return { declaration: filled, taken, open }
}

const unlessLeft = (answers: Answers, point: OpenPoint): readonly OpenPoint[] =>
  point.kind !== 'no-room' && answers[point.key] === 'leave' ? [] : [point]

const unanswered = ({ questions }: Slip, answers: Answers): OpenPoint[] =>
  questions.flatMap((question) =>
    answerTo(question, answers) === undefined
      ? [{ kind: 'question', key: question.key, question } as const]
      : [],
  )

function bySlot(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = slotOf(entry.target)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [entry])
    else group.push(entry)
  }
  return groups
}

type Group = { readonly name: string; readonly entries: readonly Entry[] }

/** What speaks against filling a slot, if anything does. */
function pointAgainst(
  declaration: 申告,
  slip: Slip,
  { name, entries }: Group,
  answers: Answers,
  applied: readonly AppliedSlip[],
): OpenPoint | undefined {
  const slot = slotNamed(name)
  const filled = slot.fill(declaration, entries, slip)
  if (isSame(filled, declaration)) return undefined
  if (!hasRoom(slot, filled)) return { kind: 'no-room', key: `no-room ${name}`, part: name }
  const apart = applied.reduce((sum, one) => sum + heldApart(one, slip, name), 0)
  const already = slot.holds(declaration) - apart
  const key = `overlap ${name}`
  return already > 0 && answers[key] !== 'take'
    ? { kind: 'overlap', key, part: name, already, entries }
    : undefined
}

const isSame = (one: 申告, other: 申告): boolean => JSON.stringify(one) === JSON.stringify(other)

const hasRoom = (slot: Slot, declaration: 申告): boolean =>
  slot.holds(declaration) <= largestAmount &&
  [declaration.給与, declaration.公的年金等, declaration.親族].every(
    ({ length }) => length <= longestList,
  )
