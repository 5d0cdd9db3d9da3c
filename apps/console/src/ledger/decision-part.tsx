import { may, riskResponses, statusText } from '@zeimori/records'
import type { PastDecision } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { AnswerForm } from '../pages/answer-form.tsx'
import { Table } from '../pages/table.tsx'
import { dayText, minuteText } from '../texts/day.ts'
import { decisionText } from '../texts/requirement-decisions.ts'
import { requirementActAddress, requirementAddress } from './query.ts'
import type { Detail } from './read-ledger.ts'

export type DecisionPartProps = {
  readonly detail: Detail
  readonly tenant: string | undefined
  readonly caller: Caller
  readonly token: string
}

/** What people decided of a requirement: what holds, what waits, what was, and the ways to decide. */
export const DecisionPart = (props: DecisionPartProps): JSX.Element => {
  const { detail, tenant, caller } = props
  const { row } = detail.line
  const waiting = detail.decisions.filter((one) => standingOf(one, detail) === 'waits')
  return (
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">{decisionText.title}</h2>
      <p class="small">{decisionText.lead}</p>
      {row.by === undefined ? <p>{decisionText.none}</p> : <InForce {...props} />}
      {waiting.map((one) => (
        <Waiting key={one.id} {...props} one={one} />
      ))}
      {may(caller.actor, 'requirement.decide', tenant) && <Ways {...props} />}
      {detail.decisions.length > 0 && <History detail={detail} />}
    </section>
  )
}

/** Whose name stands there: of what the provider decided for everybody, a municipality is not told who did. */
const nameOf = ({ detail: { line }, caller }: DecisionPartProps): string =>
  line.decision === undefined ||
  (line.decision.tenant === undefined && caller.actor.tenant !== undefined)
    ? decisionText.provider
    : line.decision.decidedName

const InForce = (props: DecisionPartProps): JSX.Element | null => {
  const { detail, tenant } = props
  const { row, decision } = detail.line
  if (row.by === undefined || decision === undefined) return null
  const { by } = row
  return (
    <div class={by.kind === 'override' ? 'override' : 'in-force'}>
      <h3>{by.kind === 'override' ? decisionText.overrideTitle : decisionText.kinds[by.kind]}</h3>
      {by.kind === 'override' && <p>{decisionText.overrideLead(statusText[row.computed])}</p>}
      <p class="said">{by.reason}</p>
      <ul class="plain">
        <li>{decisionText.by(nameOf(props), dayText(new Date(by.decidedAt)))}</li>
        {decision.approvedName !== undefined && (
          <li>{decisionText.approvedBy(decision.approvedName)}</li>
        )}
        {by.kind === 'lower' ? (
          <li>{`${decisionText.response}：${riskResponses[by.response]}`}</li>
        ) : (
          <li>{decisionText.reviewOn(dayText(new Date(by.reviewAt)))}</li>
        )}
        <li>{decisionText.computed(statusText[row.computed])}</li>
        {decision.tenant === undefined && (
          <li>{tenant === undefined ? decisionText.whole : decisionText.wholeLower}</li>
        )}
      </ul>
    </div>
  )
}

/** What waits for somebody else, and the answer for whoever may give it. */
const Waiting = ({
  one,
  detail,
  tenant,
  caller,
  token,
}: DecisionPartProps & { readonly one: PastDecision }): JSX.Element => (
  <div class="waits">
    <h3>{`${decisionText.waiting}：${decisionText.kinds[one.kind]}`}</h3>
    <p class="small">{decisionText.waitingLead}</p>
    <p class="said">{one.reason}</p>
    <ul class="plain">
      <li>{decisionText.by(one.decided_name, minuteText(one.decided_at))}</li>
      <li>{decisionText.reviewOn(dayText(one.review_at))}</li>
    </ul>
    {one.decided_by !== caller.id &&
      caller.actor.tenant === tenant &&
      may(caller.actor, 'requirement.agree', tenant) && (
        <AnswerForm
          action={requirementAddress(detail.line.requirement.id, undefined, '/answer')}
          token={token}
          about={{ tenant: tenant ?? '', decision: one.id }}
          label={decisionText.answer}
          choice={{
            name: 'agreed',
            yes: ['yes', decisionText.agree],
            no: ['no', decisionText.refuse],
          }}
        />
      )}
  </div>
)

/** Which decisions can be taken of the requirement as it stands. */
function kindsFor({
  detail: { line },
  tenant,
}: DecisionPartProps): readonly PastDecision['kind'][] {
  const { requirement, row, decision } = line
  return [
    'not-needed',
    ...(requirement.strength === 'conditional' ? (['not-applicable'] as const) : []),
    'lower',
    ...(row.computed === 'met' ? [] : (['override'] as const)),
    ...(decision !== undefined && decision.tenant === tenant ? (['none'] as const) : []),
  ]
}

const Ways = (props: DecisionPartProps): JSX.Element => (
  <ul class="acts">
    {kindsFor(props).map((kind) => (
      <li key={kind}>
        <a
          class="button quiet"
          href={requirementActAddress(props.detail.line.requirement.id, 'decide', {
            kind,
            tenant: props.tenant,
          })}
        >
          {decisionText.kinds[kind]}
        </a>
      </li>
    ))}
  </ul>
)

type Standing = keyof typeof decisionText.standing

/** How a decision of the past stands now. */
function standingOf(one: PastDecision, { line, asOf }: Detail): Standing {
  if (one.kind === 'none') return 'back'
  if (one.agreed === false) return 'refused'
  if (one.review_at !== null && one.review_at.getTime() <= asOf) return 'over'
  if (line.decision?.id === one.id) return 'holds'
  return one.replaced || one.kind === 'lower' || one.agreed === true ? 'replaced' : 'waits'
}

const History = ({ detail }: { readonly detail: Detail }): JSX.Element => (
  <details>
    <summary>{`${decisionText.history}（${detail.decisions.length}）`}</summary>
    <Table
      name={decisionText.history}
      columns={decisionText.historyColumns}
      rows={detail.decisions.map((one) => [
        minuteText(one.decided_at),
        one.lowered_to === null
          ? decisionText.kinds[one.kind]
          : `${statusText[one.lowered_to]}${one.response === null ? '' : `（${riskResponses[one.response]}）`}`,
        one.reason,
        one.decided_name,
        one.agreed === null
          ? ''
          : `${one.agreed ? decisionText.agreed : decisionText.refused} ${one.answered_name ?? ''} ${minuteText(one.answered_at)} ${one.answer ?? ''}`,
        dayText(one.review_at),
        decisionText.standing[standingOf(one, detail)],
      ])}
    />
  </details>
)
