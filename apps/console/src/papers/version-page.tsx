import { may, nextSteps, paperOf, type Report } from '@zeimori/records'
import type { PaperVersion } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { proveAddress } from '../http/prove.tsx'
import { AnswerForm } from '../pages/answer-form.tsx'
import { Field, Form } from '../pages/form.tsx'
import { ProveFirst } from '../pages/prove-first.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { paperText } from '../texts/papers.ts'
import { paperAddress } from './address.ts'
import { paperDifferences } from './differences.ts'
import { paperEndings, shownPeriod } from './papers-page.tsx'
import { ReportView } from './report-view.tsx'

export type VersionPageProps = {
  readonly version: PaperVersion
  readonly report: Report
  /** What the version before it said, and its number. */
  readonly before: { readonly number: number; readonly report: Report } | undefined
  readonly caller: Caller
  readonly token: string
  readonly isProved: boolean
  readonly problem: string | undefined
  readonly typed: Readonly<Record<string, string>>
}

/** One version of a paper: what it says, how it came to it, and what can be done about it. */
export const VersionPage = (props: VersionPageProps): JSX.Element => {
  const { version, report, before, caller, problem } = props
  const { id, tenant, name, state } = version
  const able = (permission: 'paper.write' | 'paper.approve' | 'paper.receive'): boolean =>
    may(caller.actor, permission, tenant)
  const next = nextSteps[state]
  return (
    <>
      <section class="card">
        <h1>
          {paperOf(name).title} {paperText.version(version.number)}
        </h1>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Facts
          facts={[
            [paperText.facts.tenant, version.tenantName],
            [paperText.facts.period, shownPeriod(version)],
            [paperText.facts.state, paperText.states[state]],
            [paperText.facts.made, `${minuteText(version.madeAt)} ${version.madeBy}`],
            ...(version.reason === '' ? [] : [[paperText.facts.reason, version.reason] as const]),
            [
              paperText.facts.digest,
              <code key="digest" class="whole">
                {version.digest}
              </code>,
            ],
          ]}
        />
        <p class="links">
          {paperEndings.map((ending) => (
            <a key={ending} href={`/papers/versions/${id}/${ending}`}>
              {paperText.file[ending]}
            </a>
          ))}
        </p>
      </section>
      {next.includes('approved') && able('paper.approve') && <Answer {...props} />}
      {next.includes('submitted') && able('paper.write') && <Submit {...props} />}
      {next.includes('received') && able('paper.receive') && <Receive {...props} />}
      <History version={version} />
      {before !== undefined && <Differences before={before.report} after={report} />}
      <ReportView report={report} />
      <p class="links">
        {able('paper.write') && (
          <a href={paperAddress({ tenant, name, period: version.period })}>{paperText.again}</a>
        )}
        <a
          href={paperAddress(
            caller.actor.tenant === undefined ? { tenant } : { tenant: undefined },
          )}
        >
          {paperText.back}
        </a>
      </p>
    </>
  )
}

const Answer = ({ version, token, isProved, typed }: VersionPageProps): JSX.Element => {
  const place = `/papers/versions/${version.id}`
  return isProved ? (
    <section class="card narrow">
      <h2>{paperText.answer}</h2>
      <p>{paperText.answerLead}</p>
      <AnswerForm
        action={`${place}/answer`}
        token={token}
        label={paperText.answerReason}
        value={typed['answer']}
        choice={{
          name: 'decision',
          yes: ['approved', paperText.approve],
          no: ['returned', paperText.return],
        }}
      />
    </section>
  ) : (
    <ProveFirst title={paperText.answer} lead={paperText.answerLead} at={proveAddress(place)} />
  )
}

const Submit = ({ version, token, typed }: VersionPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{paperText.submit}</h2>
    <p>{paperText.submitLead}</p>
    <Form action={`/papers/versions/${version.id}/submit`} token={token} send={paperText.submit}>
      <Field name="day" label={paperText.submitDay} type="date" value={typed['day'] ?? ''} />
      <Field
        name="receiver"
        label={paperText.receiver}
        value={typed['receiver'] ?? ''}
        maxLength={200}
      />
    </Form>
  </section>
)

const Receive = ({ version, token, typed }: VersionPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{paperText.receive}</h2>
    <p>{paperText.receiveLead}</p>
    <AnswerForm
      action={`/papers/versions/${version.id}/receive`}
      token={token}
      label={paperText.receiveReason}
      value={typed['answer']}
      choice={{
        name: 'decision',
        yes: ['received', paperText.take],
        no: ['sent-back', paperText.sendBack],
      }}
    />
  </section>
)

const History = ({ version }: Pick<VersionPageProps, 'version'>): JSX.Element => (
  <section class="card">
    <h2>{paperText.history}</h2>
    <Table
      name={paperText.history}
      columns={paperText.historyColumns}
      rows={[
        [minuteText(version.madeAt), paperText.make, version.madeBy, version.reason],
        ...version.steps.map(({ kind, at, by, reason, day, receiver }) => [
          minuteText(at),
          paperText.states[kind],
          by,
          day === null ? reason : `${day} ${receiver}`,
        ]),
      ]}
    />
  </section>
)

/** As many as somebody reads. */
const mostDifferences = 200

const Differences = ({
  before,
  after,
}: {
  readonly before: Report
  readonly after: Report
}): JSX.Element => {
  const all = paperDifferences(before, after)
  return (
    <section class="card">
      <h2>{paperText.differences}</h2>
      {all.length === 0 ? (
        <p>{paperText.same}</p>
      ) : (
        <>
          <Table
            name={paperText.differences}
            columns={paperText.differenceColumns}
            rows={all.slice(0, mostDifferences).map((one) => [one.where, one.before, one.after])}
          />
          {all.length > mostDifferences && (
            <p class="small">{paperText.moreDifferences(all.length - mostDifferences)}</p>
          )}
        </>
      )}
    </section>
  )
}
