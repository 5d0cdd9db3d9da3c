import { contactGroups, contactStanding, may } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Field, Form } from '../pages/form.tsx'
import { Facts } from '../pages/table.tsx'
import { contactText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import { boxesOf, ContactFields, type ContactBoxes } from './contact-fields.tsx'
import { hoursText } from './hours-text.ts'
import type { ShownContact } from './read-contacts.ts'

export type ContactPageProps = {
  readonly contact: ShownContact
  readonly caller: Caller
  readonly token: string
  readonly now: Date
  readonly problem: string | undefined
  /** What stood in the form that was sent. */
  readonly given: ContactBoxes | undefined
}

/** One contact: how she is told, whether it is known to arrive, and every way to change that. */
export const ContactPage = (props: ContactPageProps): JSX.Element => {
  const { contact, caller, problem, now } = props
  return (
    <>
      <section class="card">
        <h1>{`${contact.organisation} ${contact.name}`}</h1>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Facts facts={factsOf(contact, now).filter(([, text]) => text !== '')} />
      </section>
      {may(caller.actor, 'contact.change', contact.tenant ?? undefined) && <Changing {...props} />}
      <p>
        <a href="/contacts">{contactText.back}</a>
      </p>
    </>
  )
}

/** What stands after a webhook's origin can be a secret: only whoever may change it sees it, in its box. */
const addressOf = ({ way, address }: ShownContact): string =>
  way === 'mail' ? address : `${URL.parse(address)?.origin ?? ''}/…`

function factsOf(contact: ShownContact, now: Date): readonly (readonly [string, string])[] {
  const standing = contactStanding(contact.verified_at?.getTime(), now.getTime())
  const how = contact.verified_how === null ? '' : contactText.hows[contact.verified_how]
  return [
    [contactText.side, contact.tenantName ?? contactText.provider],
    [contactText.group, contactGroups[contact.grp]],
    [contactText.tel, contact.tel],
    [contactText.way, contactText.ways[contact.way]],
    [contactText.address, addressOf(contact)],
    [contactText.hours, hoursText(contact)],
    [contactText.onDuty, contact.onDuty ? contactText.onDuty : ''],
    [contactText.standing, contactText.standings[standing]],
    [contactText.verifiedAt, how === '' ? '' : `${minuteText(contact.verified_at)}（${how}）`],
    [contactText.testedAt, minuteText(contact.tested_at)],
  ]
}

const Changing = ({ contact, token, given }: ContactPageProps): JSX.Element => (
  <>
    <section class="card narrow">
      <h2>{contactText.standing}</h2>
      <Form action={`/contacts/${contact.id}/test`} token={token} send={contactText.test}>
        <p>{contactText.testLead}</p>
      </Form>
      <Form action={`/contacts/${contact.id}/confirm`} token={token} send={contactText.byPerson}>
        <Field
          name="reason"
          id="confirm-reason"
          label={contactText.reason}
          hint={contactText.byPersonHint}
        />
      </Form>
    </section>
    <section class="card narrow">
      <h2>{contactText.change}</h2>
      <Form action={`/contacts/${contact.id}/change`} token={token} send={contactText.save}>
        <p>{contactText.changeLead}</p>
        <ContactFields boxes={given ?? boxesOf(contact)} />
      </Form>
    </section>
    <section class="card narrow">
      <h2>{contactText.remove}</h2>
      <Form action={`/contacts/${contact.id}/remove`} token={token} send={contactText.remove}>
        <p>{contactText.removeLead}</p>
        <Field name="reason" id="remove-reason" label={contactText.reason} />
      </Form>
    </section>
  </>
)
