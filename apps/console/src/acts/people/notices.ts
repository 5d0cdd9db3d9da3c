import { randomUUID } from 'node:crypto'
import type { MailWords } from '@zeimori/records'
import type { Notice } from '@zeimori/store'
import type { Caller } from '../act.ts'
import { noticeText } from '../../texts/notices.ts'
import { timeText } from '../../texts/time.ts'

/** Whom a notice is for. */
type Told = { readonly id: string; readonly login: string }

/** Tells a person by mail of something that was done to her account. (ipa-6-ii) */
export const tell = ({ id }: Pick<Told, 'id'>, words: MailWords): Notice => ({
  ...words,
  to: { kind: 'account', id },
  // Each deed is one event of its own.
  key: `${words.template}:${randomUUID()}`,
})

export const tellSuspended = (person: Told, now: Date): Notice =>
  tell(person, {
    template: 'account-suspended',
    values: { login: person.login, at: timeText(now) },
  })

export const tellResumed = (person: Told, now: Date): Notice =>
  tell(person, {
    template: 'account-resumed',
    values: { login: person.login, at: timeText(now) },
  })

/** @param changes what changed, in words of ours: nothing that was typed */
export const tellChanged = (person: Told, changes: string, now: Date): Notice =>
  tell(person, {
    template: 'account-changed',
    values: { login: person.login, at: timeText(now), changes },
  })

/** The same at the address that she had until now. */
export const tellMoved = (
  person: Told & { readonly mail: string },
  changes: string,
  now: Date,
): Notice => ({
  ...tellChanged(person, changes, now),
  to: { kind: 'account', id: person.id, address: person.mail },
})

/** Tells whoever may decide that something waits for a second person, but not the one who asks. */
export const tellAsked = (tenant: string | undefined, { id, name }: Caller, now: Date): Notice => ({
  to: { kind: 'administrators', tenant, except: id },
  key: `approval-requested:${randomUUID()}`,
  template: 'approval-requested',
  values: { at: timeText(now), by: name, kind: noticeText.role },
})

/** Tells the one who asked. */
export const tellDecided = (askedBy: string, { name }: Caller, agree: boolean, now: Date): Notice =>
  tell(
    { id: askedBy },
    {
      template: 'approval-decided',
      values: {
        at: timeText(now),
        by: name,
        kind: noticeText.role,
        answer: agree ? noticeText.agreed : noticeText.refused,
      },
    },
  )
