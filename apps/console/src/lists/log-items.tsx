import { logItems, may, recordedAnswers, value, type LogItem } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { readProposal, type Proposal } from '../log-proposal/proposal.ts'
import { logProposalText } from '../texts/log-proposal.ts'
import type { List } from './list.ts'

type Row = LogItem & { readonly proposal: Proposal }

/** ログ項目・保存期間の提案: what is recorded and for how long, from the real definitions. (S30, tochigi-3-8-c) */
export const logItemList: List<Row> = {
  url: '/audit/items',
  title: logProposalText.title,
  permission: 'audit.search',
  seenBy: logProposalText.seenBy,
  columns: [
    { id: 'theme', title: logProposalText.theme, text: ({ theme }) => theme, few: true },
    { id: 'name', title: logProposalText.name, text: ({ name }) => name },
    { id: 'action', title: logProposalText.action, text: ({ action }) => action },
    { id: 'answers', title: logProposalText.answers, text: () => logProposalText.everyAnswer },
    {
      id: 'years',
      title: logProposalText.years,
      text: ({ proposal: { years } }) => logProposalText.yearsText(years),
      typed: ({ proposal: { years } }) => value.number(years),
    },
    { id: 'from', title: logProposalText.requirements, text: () => logProposalText.sources },
  ],
  read: async (services, caller) => {
    const proposal = await inReach(services, caller, (within) =>
      readProposal(within, caller.actor.tenant, services.now()),
    )
    return logItems.map((item) => ({ ...item, proposal }))
  },
  above: ({ actor }, _, [first]) => (
    <>
      <p>{logProposalText.lead}</p>
      <ul>
        {recordedAnswers.map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
      {actor.tenant === undefined ? (
        <p>{logProposalText.standard}</p>
      ) : (
        first !== undefined && <p>{standingOf(first.proposal)}</p>
      )}
      <p class="buttons">
        {actor.tenant !== undefined && may(actor, 'approval.request', actor.tenant) && (
          <a class="button quiet" href="/approvals/request">
            {logProposalText.ask}
          </a>
        )}
        <a class="button quiet" href="/audit/handouts">
          {logProposalText.handouts}
        </a>
      </p>
    </>
  ),
}

const standingOf = ({ version, approvedUntil, isOutdated }: Proposal): string => {
  const standing =
    approvedUntil !== undefined
      ? logProposalText.approved(approvedUntil)
      : isOutdated
        ? logProposalText.outdated
        : logProposalText.notApproved
  return `${logProposalText.version(version)}。${standing}`
}
