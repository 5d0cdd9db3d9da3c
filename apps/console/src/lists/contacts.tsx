import { contactGroups, contactStanding, may, value, type ContactStanding } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { hoursText } from '../contacts/hours-text.ts'
import { readContacts, type ShownContact } from '../contacts/read-contacts.ts'
import { contactText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

type Row = ShownContact & { readonly standing: ContactStanding }

/** 障害時連絡先: who is told, in which order, and whether it is known to arrive. (F27, chiyoda-10, tochigi-4-1) */
export const contacts: List<Row> = {
  url: '/contacts',
  title: contactText.title,
  permission: 'contact.see',
  seenBy: contactText.seenBy,
  columns: [
    {
      id: 'side',
      title: contactText.side,
      text: ({ tenantName }) => tenantName ?? contactText.provider,
      few: true,
    },
    { id: 'group', title: contactText.group, text: ({ grp }) => contactGroups[grp], few: true },
    {
      id: 'place',
      title: contactText.place,
      text: ({ place }) => String(place),
      typed: ({ place }) => value.number(place),
      numeric: true,
    },
    {
      id: 'name',
      title: contactText.name,
      text: ({ organisation, name }) => `${organisation} ${name}`,
      draw: ({ id, organisation, name }) => (
        <a href={`/contacts/${id}`}>{`${organisation} ${name}`}</a>
      ),
    },
    { id: 'tel', title: contactText.tel, text: ({ tel }) => tel },
    { id: 'way', title: contactText.way, text: ({ way }) => contactText.ways[way], few: true },
    { id: 'hours', title: contactText.hours, text: hoursText },
    {
      id: 'duty',
      title: contactText.onDuty,
      text: ({ onDuty }) => (onDuty ? contactText.onDuty : ''),
      few: true,
    },
    {
      id: 'standing',
      title: contactText.standing,
      text: ({ standing }) => contactText.standings[standing],
      few: true,
      draw: ({ standing }) => (
        <span class={`state ${standing === 'verified' ? 'ok' : 'recheck'}`}>
          {contactText.standings[standing]}
        </span>
      ),
    },
    {
      id: 'verified',
      title: contactText.verifiedAt,
      text: ({ verified_at }) => minuteText(verified_at),
      typed: ({ verified_at }) => momentCell(verified_at),
    },
  ],
  read: async (services, caller) => {
    const now = services.now()
    const rows = await inReach(services, caller, (within) => readContacts(within, now))
    return rows.map((row) => ({
      ...row,
      standing: contactStanding(row.verified_at?.getTime(), now.getTime()),
    }))
  },
  above: ({ actor }) => (
    <p class="buttons">
      {may(actor, 'contact.change', actor.tenant) && (
        <a class="button main" href="/contacts/add">
          {contactText.add}
        </a>
      )}
      <a class="button quiet" href="/duties">
        {contactText.duties}
      </a>
      <a class="button quiet" href="/escalation">
        {contactText.escalation}
      </a>
    </p>
  ),
}
