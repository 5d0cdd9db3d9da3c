import { clockText } from '@zeimori/records'
import type { JSX } from 'preact'
import { Choice, Field } from '../pages/form.tsx'
import { alertText, contactText } from '../texts/alerts.ts'
import type { ShownContact } from './read-contacts.ts'

/** What stands in the boxes of a contact. */
export type ContactBoxes = {
  readonly group: string
  readonly place: string
  readonly organisation: string
  readonly name: string
  readonly tel: string
  readonly address: string
  readonly delay: string
  readonly days: string
  readonly from: string
  readonly to: string
}

export const noBoxes: ContactBoxes = {
  group: 'on-call',
  place: '1',
  organisation: '',
  name: '',
  tel: '',
  address: '',
  delay: '0',
  days: 'all',
  from: '0:00',
  to: '0:00',
}

export const boxesOf = (row: ShownContact): ContactBoxes => ({
  group: row.grp,
  place: String(row.place),
  organisation: row.organisation,
  name: row.name,
  tel: row.tel,
  address: row.address,
  delay: String(row.delay_minutes),
  days: row.hour_days,
  from: clockText(row.hour_from),
  to: clockText(row.hour_to),
})

export const ContactFields = ({ boxes }: { readonly boxes: ContactBoxes }): JSX.Element => (
  <>
    <Choice name="group" label={contactText.group} value={boxes.group} choices={alertText.groups} />
    <Field
      name="place"
      label={contactText.place}
      hint={contactText.placeHint}
      value={boxes.place}
      numeric
    />
    <Field
      name="organisation"
      label={contactText.organisation}
      value={boxes.organisation}
      maxLength={100}
    />
    <Field
      name="name"
      label={contactText.name}
      hint={contactText.nameHint}
      value={boxes.name}
      maxLength={100}
    />
    <Field
      name="address"
      label={contactText.address}
      hint={contactText.addressHint}
      value={boxes.address}
      maxLength={500}
    />
    <Field
      name="tel"
      label={contactText.tel}
      hint={contactText.telHint}
      value={boxes.tel}
      maxLength={40}
      optional
    />
    <Field
      name="delay"
      label={contactText.delay}
      hint={contactText.delayHint}
      value={boxes.delay}
      numeric
    />
    <Choice
      name="days"
      label={contactText.days}
      value={boxes.days}
      choices={Object.entries(contactText.dayChoices)}
    />
    <Field name="from" label={contactText.from} hint={contactText.hoursHint} value={boxes.from} />
    <Field name="to" label={contactText.to} hint={contactText.hoursHint} value={boxes.to} />
  </>
)
