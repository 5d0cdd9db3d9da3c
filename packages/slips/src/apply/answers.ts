import type { Entry, Question, Slip } from '../slip.ts'

/** What was answered, by the key of the question or of the open point. */
export type Answers = Readonly<Record<string, string>>

/** A slip that has gone into the declaration before, with what was answered to it. */
export type AppliedSlip = { readonly slip: Slip; readonly answers: Answers }

/** The answer that counts: one of the options, or what counts until then. */
export const answerTo = (
  { key, options, preset }: Question,
  answers: Answers,
): string | undefined => options.find((option) => option === answers[key]) ?? preset

/** The entries that count, given the answers. */
export function activeEntries({ entries, questions }: Slip, answers: Answers): readonly Entry[] {
  const byKey = new Map(questions.map((one) => [one.key, answerTo(one, answers)]))
  return entries.filter(({ when }) => {
    const answer = when && byKey.get(when.question)
    return when === undefined || (answer !== undefined && when.is.includes(answer))
  })
}
