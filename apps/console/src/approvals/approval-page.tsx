import { approvalKinds, asApprovalKind, may, type Role } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Answer, Visit } from '../http/route.ts'
import { approvalLines } from '../lists/approvals.tsx'
import { AnswerForm } from '../pages/answer-form.tsx'
import { Token } from '../pages/form.tsx'
import { approvalText } from '../texts/approvals.ts'
import type { Approval } from './read-approvals.ts'

/** One request, and what she may do about it. */
export function approvalPage(
  visit: Visit,
  row: Approval | undefined,
  more?: { readonly problem?: string | undefined; readonly below?: JSX.Element | undefined },
): Answer {
  if (row === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: approvalText.title,
    shows: [row.tenant],
    body: (
      <section class="card narrow">
        <h1>{approvalText.title}</h1>
        <p>{aboutOf(row.kind)}</p>
        {more?.problem !== undefined && (
          <p class="problem" role="alert">
            {more.problem}
          </p>
        )}
        <dl class="lines">
          {approvalLines(row)
            .filter(([, text]) => text !== '')
            .map(([title, text]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
        {more?.below}
        {mayDecide(visit, row) && <Decide row={row} token={visit.token} />}
        {row.state === 'requested' && row.requested_by === visit.caller?.id && (
          <form method="post" action={`/approvals/${row.id}/withdraw`}>
            <Token token={visit.token} />
            <button class="button quiet" type="submit">
              {approvalText.withdraw}
            </button>
          </form>
        )}
        <p>
          <a href="/approvals">{approvalText.back}</a>
        </p>
      </section>
    ),
  }
}

const aboutOf = (kind: string): string => {
  const known = asApprovalKind(kind)
  return known === undefined ? '' : approvalKinds[known].about
}

function mayDecide({ caller }: Visit, { kind, state, tenant, requested_by }: Approval): boolean {
  const known = asApprovalKind(kind)
  if (caller === undefined || known === undefined || state !== 'requested') return false
  const deciders: readonly Role[] = approvalKinds[known].deciders
  return (
    requested_by !== caller.id &&
    deciders.includes(caller.actor.role) &&
    may(caller.actor, 'approval.decide', tenant ?? undefined)
  )
}

const Decide = ({
  row,
  token,
}: {
  readonly row: Approval
  readonly token: string
}): JSX.Element => (
  <AnswerForm
    action={`/approvals/${row.id}/answer`}
    token={token}
    label={approvalText.answer}
    choice={{
      name: 'decision',
      yes: ['approve', approvalText.approve],
      no: ['reject', approvalText.reject],
    }}
  />
)
