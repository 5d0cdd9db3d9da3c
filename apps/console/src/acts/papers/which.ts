import { nextSteps, type PaperName, type PaperStepKind } from '@zeimori/records'
import { holdPapers, readPapers, type PaperVersion, type Within } from '@zeimori/store'
import type { Outcome, Refusal } from '../act.ts'

/** A version of a paper, and whose it is. */
export type WhichPaper = {
  readonly id: string
  readonly tenant: string
  readonly name: PaperName
}

export const tenantOf = ({ tenant }: Pick<WhichPaper, 'tenant'>): string => tenant

export const refused = <T>(refusal: Refusal, id: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: { kind: 'paper', id },
})

export const notValid = <T>(field: string, rule: string, id: string): Outcome<T> =>
  refused({ code: 'not-valid', field, rule }, id)

/** A version that nobody else changes before the end of the act. */
export async function held(
  within: Within,
  { id, tenant, name }: WhichPaper,
): Promise<PaperVersion | undefined> {
  await holdPapers(within, tenant, name)
  const [found] = await readPapers(within, { id })
  return found?.tenant === tenant && found.name === name ? found : undefined
}

/** Whether this may happen to a version now. */
export const mayFollow = ({ state }: PaperVersion, step: PaperStepKind): boolean =>
  nextSteps[state].includes(step)

/** The number of the next thing that happens to a version. */
export const nextStep = ({ steps }: PaperVersion): number => (steps.at(-1)?.number ?? 0) + 1
