import { inReach } from '../acts/perform.ts'
import { sizeText } from '../attachments/attachments-part.tsx'
import { placeOf, readAttachments, type Attachment } from '../attachments/read-attachments.ts'
import { attachmentText } from '../texts/attachments.ts'
import { peopleText } from '../texts/people.ts'
import { minuteText } from '../texts/day.ts'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

/** Every attachment, also those that wait for a scan. (S15) */
export const attachments: List<Attachment> = {
  url: '/attachments',
  title: attachmentText.title,
  permission: 'attachment.see',
  seenBy: attachmentText.seenBy,
  columns: [
    {
      id: 'name',
      title: attachmentText.name,
      text: ({ name }) => name,
      draw: ({ id, name, state }) =>
        state === 'clean' ? <a href={`/attachments/${id}`}>{name}</a> : name,
    },
    {
      id: 'state',
      title: attachmentText.state,
      text: ({ state }) => attachmentText.states[state],
      few: true,
      draw: ({ state }) => <span class={`state ${state}`}>{attachmentText.states[state]}</span>,
    },
    { id: 'size', title: attachmentText.size, text: ({ size }) => sizeText(size), numeric: true },
    {
      id: 'tenant',
      title: peopleText.tenant,
      text: ({ tenantName }) => tenantName ?? peopleText.provider,
      few: true,
    },
    { id: 'by', title: attachmentText.addedBy, text: ({ added_name }) => added_name },
    {
      id: 'at',
      title: attachmentText.addedAt,
      text: ({ added_at }) => minuteText(added_at),
      typed: ({ added_at }) => momentCell(added_at),
    },
    {
      id: 'request',
      title: attachmentText.request,
      text: () => '',
      draw: (row) => (
        <a href={placeOf(row)} aria-label={`${row.name} ${attachmentText.request}`}>
          {attachmentText.open}
        </a>
      ),
    },
  ],
  read: (services, caller) => inReach(services, caller, (within) => readAttachments(within)),
}
