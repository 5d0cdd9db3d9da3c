import {
  judgedFields,
  paperOf,
  periodExamples,
  type Composed,
  type Judged,
  type PaperName,
} from '@zeimori/records'
import type { PaperVersion } from '@zeimori/store'
import type { JSX } from 'preact'
import { longestJudged } from '../acts/papers/make.ts'
import { Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { paperText } from '../texts/papers.ts'
import { paperAddress } from './address.ts'
import { judgedName } from './judged-boxes.ts'
import { paperEndings, shownPeriod, submittedOn } from './papers-page.tsx'
import { ReportView } from './report-view.tsx'

export type DraftPageProps = {
  readonly tenant: string
  readonly name: PaperName
  readonly period: string
  /** Undefined where no period was chosen yet, or it is none. */
  readonly composed: Composed | undefined
  readonly judged: Judged
  readonly reason: string
  readonly versions: readonly PaperVersion[]
  readonly mayWrite: boolean
  readonly token: string
  readonly problem: string | undefined
}

/** A paper as the records have it now, with the boxes for what a person has to write. */
export const DraftPage = (props: DraftPageProps): JSX.Element => {
  const { tenant, name, period, composed, versions, problem } = props
  const { title, lead, period: kind } = paperOf(name)
  return (
    <>
      <section class="card">
        <h1>{paperText.draftOf(title)}</h1>
        <p>{lead}</p>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <form method="get" action={paperAddress({ tenant: undefined, name })} class="stacked">
          <input type="hidden" name="tenant" value={tenant} />
          <div class="field row">
            <label for="period">
              <span class="name">{paperText.period}</span>
              <small class="hint" id="period-hint">
                {paperText.periodHint(periodExamples[kind])}
              </small>
            </label>
            <input
              id="period"
              name="period"
              type="text"
              value={period}
              maxLength={20}
              aria-describedby="period-hint"
              autocomplete="off"
            />
          </div>
          <p class="buttons">
            <button class="button" type="submit">
              {paperText.show}
            </button>
          </p>
        </form>
      </section>
      {composed !== undefined && <Body {...props} composed={composed} />}
      <Versions name={name} versions={versions} />
      <p>
        <a href={paperAddress({ tenant })}>{paperText.back}</a>
      </p>
    </>
  )
}

const Body = (props: DraftPageProps & { readonly composed: Composed }): JSX.Element => {
  const { tenant, name, period, composed, mayWrite } = props
  return (
    <>
      {composed.lacks.length > 0 && (
        <section class="card">
          <h2>{paperText.lacks}</h2>
          <p>{paperText.lacksLead}</p>
          <ul>
            {composed.lacks.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite && <Make {...props} />}
      <section class="card">
        <h2>{paperText.files}</h2>
        <p>{paperText.draftLead}</p>
        <p class="links">
          {paperEndings.map((ending) => (
            <a
              key={ending}
              href={`/papers/drafts/${name}/${ending}?tenant=${tenant}&period=${encodeURIComponent(period)}`}
            >
              {paperText.file[ending]}
            </a>
          ))}
        </p>
      </section>
      <ReportView report={composed.report} />
    </>
  )
}

const Make = (props: DraftPageProps & { readonly composed: Composed }): JSX.Element => {
  const { tenant, name, period, composed, judged, reason, versions, token } = props
  const isAgain = versions.some((one) => one.period === period)
  const fields = judgedFields(paperOf(name)).filter(
    ({ id }) => id !== 'explanation' || composed.lacks.length > 0,
  )
  if (versions.some((one) => one.period === period && one.state === 'made'))
    return (
      <section class="card">
        <p>{paperText.waiting}</p>
      </section>
    )
  return (
    <section class="card">
      <h2>{paperText.judged}</h2>
      <p>{paperText.judgedLead}</p>
      <Form action={`/papers/drafts/${name}`} token={token} send={paperText.make}>
        <input type="hidden" name="tenant" value={tenant} />
        <input type="hidden" name="period" value={period} />
        {fields.map(({ id, label, hint, needed }) => {
          const box = judgedName(id)
          const isNeeded = needed === true || id === 'explanation'
          return (
            <div class="field row" key={id}>
              <label for={box}>
                <span class="name">
                  {label}
                  {isNeeded && paperText.needed}
                </span>
                {hint !== undefined && (
                  <small class="hint" id={`${box}-hint`}>
                    {hint}
                  </small>
                )}
              </label>
              <textarea
                id={box}
                name={box}
                rows={3}
                maxLength={longestJudged}
                required={isNeeded}
                aria-describedby={hint === undefined ? undefined : `${box}-hint`}
              >
                {judged[id] ?? ''}
              </textarea>
            </div>
          )
        })}
        {isAgain && (
          <div class="field row">
            <label for="reason">
              <span class="name">{paperText.reason}</span>
            </label>
            <input id="reason" name="reason" type="text" value={reason} maxLength={1000} required />
          </div>
        )}
        <p class="small">{paperText.makeLead}</p>
      </Form>
    </section>
  )
}

const Versions = ({
  name,
  versions,
}: Pick<DraftPageProps, 'name' | 'versions'>): JSX.Element | undefined =>
  versions.length === 0 ? undefined : (
    <section class="card">
      <h2>{paperText.versions}</h2>
      <Table
        name={`${paperOf(name).title}: ${paperText.versions}`}
        columns={paperText.versionColumns}
        rows={versions.map((one) => [
          shownPeriod(one),
          <a key="version" href={`/papers/versions/${one.id}`}>
            {paperText.version(one.number)}
          </a>,
          paperText.states[one.state],
          minuteText(one.madeAt),
          one.madeBy,
          submittedOn(one),
        ])}
      />
    </section>
  )
