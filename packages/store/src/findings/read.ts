import type { Within } from '../within.ts'

/** Every result of a diagnosis that was ever taken in, in the order in which they were. */
export const readDiagnosisResults = (within: Within) =>
  within.selectFrom('diagnosis_result').selectAll().orderBy('taken_at').orderBy('id').execute()

export type DiagnosisResultRow = Awaited<ReturnType<typeof readDiagnosisResults>>[number]
