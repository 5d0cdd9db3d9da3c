import { approvalKinds, asApprovalKind, may } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { readApprovals, type Approval } from '../approvals/read-approvals.ts'
import { approvalText } from '../texts/approvals.ts'
import { attachmentText } from '../texts/attachments.ts'
import { minuteText } from '../texts/day.ts'
import { momentCell, writtenDayCell } from './cells.ts'
import type { List } from './list.ts'

/** What is asked for, as staff read it. */
export const kindName = (kind: string): string => {
  const known = asApprovalKind(kind)
  return known === undefined ? kind : approvalKinds[known].name
}

/** What one person asked and another allowed, or is to allow. */
export const approvals: List<Approval> = {
  url: '/approvals',
  title: approvalText.title,
  permission: 'approval.see',
  seenBy: approvalText.seenBy,
  columns: [
    {
      id: 'kind',
      title: approvalText.kind,
      text: ({ kind }) => kindName(kind),
      few: true,
      draw: ({ id, kind }) => <a href={`/approvals/${id}`}>{kindName(kind)}</a>,
    },
    {
      id: 'state',
      title: approvalText.state,
      text: ({ state }) => approvalText.states[state],
      few: true,
      draw: ({ state }) => <span class={`state ${state}`}>{approvalText.states[state]}</span>,
    },
    {
      id: 'tenant',
      title: approvalText.tenant,
      text: ({ tenantName }) => tenantName ?? approvalText.provider,
      few: true,
    },
    { id: 'subject', title: approvalText.subject, text: ({ subject_name }) => subject_name },
    {
      id: 'ends',
      title: approvalText.ends,
      text: ({ ends_on }) => ends_on,
      typed: ({ ends_on }) => writtenDayCell(ends_on),
    },
    { id: 'by', title: approvalText.requestedBy, text: ({ requested_name }) => requested_name },
    {
      id: 'at',
      title: approvalText.requestedAt,
      text: ({ requested_at }) => minuteText(requested_at),
      typed: ({ requested_at }) => momentCell(requested_at),
    },
    {
      id: 'decided',
      title: approvalText.decidedBy,
      text: ({ decided_name }) => decided_name ?? '',
    },
  ],
  read: (services, caller) => inReach(services, caller, (within) => readApprovals(within)),
  above: ({ actor }) => (
    <>
      {may(actor, 'approval.request', actor.tenant) && (
        <p class="buttons">
          <a class="button main" href="/approvals/request">
            {approvalText.request}
          </a>
          <a class="button quiet" href="/attachments">
            {attachmentText.title}
          </a>
        </p>
      )}
      <nav aria-label={approvalText.only}>
        <ul class="narrowing">
          <li>
            <a href="/approvals">{approvalText.all}</a>
          </li>
          {Object.values(approvalText.states).map((state) => (
            <li key={state}>
              <a href={`/approvals?${new URLSearchParams({ find: state })}`}>{state}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  ),
}

/** Everything that is known of one request, line by line. */
export const approvalLines = (
  row: Approval,
): readonly (readonly [title: string, text: string])[] => [
  ...approvals.columns.map(({ title, text }) => [title, text(row)] as const),
  [approvalText.reason, row.reason],
  [approvalText.decidedAt, minuteText(row.decided_at)],
  [approvalText.answer, row.answer ?? ''],
]
