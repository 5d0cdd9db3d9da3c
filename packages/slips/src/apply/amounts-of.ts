import { yen, type Day, type Yen } from '@zeimori/tax'
import type { AmountTarget, ChoiceTarget, DayTarget, Entry } from '../slip.ts'

/** The amounts among the entries that fill this target. */
export const amountsOf = (entries: readonly Entry[], target: AmountTarget): readonly Yen[] =>
  entries.flatMap((entry) =>
    entry.kind === 'amount' && entry.target === target ? [entry.value] : [],
  )

/** Their sum. */
export const sumOf = (entries: readonly Entry[], target: AmountTarget): Yen =>
  yen(amountsOf(entries, target).reduce((sum, amount) => sum + amount, 0))

/** The day that fills this target. */
export const dayOf = (entries: readonly Entry[], target: DayTarget): Day | undefined =>
  entries.flatMap((entry) =>
    entry.kind === 'day' && entry.target === target ? [entry.value] : [],
  )[0]

/** Which of these the mark or answer for this target is. */
export const choiceOf = <const C extends string>(
  entries: readonly Entry[],
  target: ChoiceTarget,
  choices: readonly C[],
): C | undefined =>
  choices.find((choice) =>
    entries.some(
      (entry) => entry.kind === 'choice' && entry.target === target && entry.value === choice,
    ),
  )
