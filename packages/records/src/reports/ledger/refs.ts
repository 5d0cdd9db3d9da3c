import type { Ref } from '../../papers/traced.ts'
import type { FormLine } from './form-ledger.ts'

/** The evidence that a row's status was worked out from; without any, all that there is, in which there is none. */
export const refsOf = ({ row }: Pick<FormLine, 'row'>): readonly Ref[] => {
  const evidence = row.shown.flatMap(({ newest }) =>
    newest === undefined ? [] : [`evidence:${newest.id}` as const],
  )
  return evidence.length === 0 ? ['all:evidence'] : evidence
}
