import { noticeText } from '../../texts/notices.ts'
import { tellChanged, tellMoved } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

export type Details = Target & {
  readonly name: string
  readonly mail: string
  readonly department: string
}

/** Corrects a person's name, mail or department. Names are in the record; an address is only said to have changed. */
export const changePerson = onPerson<Details, undefined>({
  permission: 'account.change',
  action: 'account.change',
  states: ['invited', 'active', 'suspended'],
  change: async (within, person, { name, mail, department }, _, now) => {
    await within
      .updateTable('account')
      .set({ name, mail, department, ...(mail !== person.mail && { mail_at: now }) })
      .where('id', '=', person.id)
      .execute()
    return {
      ok: true,
      result: undefined,
      notices: [
        tellChanged(person, noticeText.details, now),
        // Whoever is about to lose her account to a new address must hear of it at the old one.
        ...(mail === person.mail ? [] : [tellMoved(person, noticeText.details, now)]),
      ],
      changes: {
        ...(name !== person.name && { name: { before: person.name, after: name } }),
        ...(mail !== person.mail && { mail: 'secret' as const }),
        ...(department !== person.department && {
          department: { before: person.department, after: department },
        }),
      },
    }
  },
})
