import { onPerson, type Target } from './on-person.ts'

export type Ending = Target & {
  /** The last day of use, as UTC midnight; undefined: no end. */
  readonly endsOn: Date | undefined
}

const dayOf = (date: Date | null | undefined): string | null =>
  date ? date.toISOString().slice(0, 10) : null

/** 期限: the last day on which she may use her account. After it she is stopped by herself. */
export const setEnd = onPerson<Ending, undefined>({
  permission: 'account.suspend',
  action: 'account.change',
  states: ['invited', 'active', 'suspended'],
  change: async (within, { id, ends_on }, { endsOn }) => {
    await within
      .updateTable('account')
      .set({ ends_on: endsOn ?? null })
      .where('id', '=', id)
      .execute()
    return {
      ok: true,
      result: undefined,
      changes: { endsOn: { before: dayOf(ends_on), after: dayOf(endsOn) } },
    }
  },
})
