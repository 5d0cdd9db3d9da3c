import type { OwnRequirement } from '@zeimori/store'
import { usual, type ChoiceField, type ImportField } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { titleOf, usualEntry, type RowRead } from './read-row.ts'

/** What a requirement says of a field. */
export const fieldOf = (own: OwnRequirement, field: ImportField): string => own[field]

/**
 * A row as the requirement that it would be: what its columns say; of the rest what stood there before, or for a
 * new one what was chosen for all.
 */
export function asOwn(
  { said, number }: RowRead,
  before: OwnRequirement | undefined,
  { origins }: Mapping,
  tenant: string,
): OwnRequirement {
  const wording = said.wording ?? before?.wording ?? ''
  const choice = (field: ChoiceField): string => {
    const origin = origins[field]
    return said[field] ?? before?.[field] ?? (origin.kind === 'value' ? origin.value : usual[field])
  }
  return {
    tenant,
    requirement: before?.requirement ?? '',
    number: numberOf(number, before),
    title: said.title ?? before?.title ?? titleOf(wording),
    section: said.section ?? before?.section ?? '',
    wording,
    entry: said.entry ?? before?.entry ?? usualEntry,
    theme: choice('theme'),
    control: choice('control'),
    cadence: choice('cadence'),
    responsible: responsibleOf(choice('responsible')),
    proof: choice('proof') === 'attestation' ? 'attestation' : 'record',
  }
}

/** One that goes by our number keeps its own. */
const numberOf = (number: string, before: OwnRequirement | undefined): string =>
  before === undefined ? number : before.number

function responsibleOf(text: string): OwnRequirement['responsible'] {
  switch (text) {
    case 'application':
    case 'deployment':
    case 'organization':
      return text
    default:
      return 'operation'
  }
}
