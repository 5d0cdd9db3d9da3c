import type { Generated } from 'kysely'

/** A result of a diagnosis, as it was taken in. `findings` is JSON. */
type DiagnosisResultTable = {
  readonly id: Generated<string>
  readonly digest: string
  readonly tool: string
  readonly version: string
  readonly target: string
  readonly at: Date | null
  readonly findings: string
  readonly taken_by: string
  readonly taken_name: string
  readonly taken_at: Date
}

export type FindingTables = { readonly diagnosis_result: DiagnosisResultTable }
