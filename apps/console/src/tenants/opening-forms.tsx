import type { JSX } from 'preact'
import { AnswerForm } from '../pages/answer-form.tsx'
import { Field, Form, TextArea } from '../pages/form.tsx'
import { ProveFirst } from '../pages/prove-first.tsx'
import { minuteText } from '../texts/day.ts'
import { openingText } from '../texts/openings.ts'
import type { OpeningPageProps } from './opening-page.tsx'
import { Missing } from './overridden.tsx'

/** The one thing that can be done as the pages stand: to open them, to close them, or to ask for an exception. */
export const OpeningForms = (props: OpeningPageProps): JSX.Element => {
  const { open, waiting, missing } = props.standing
  const { change, proveLead } = openingText
  if (props.proveAt !== undefined)
    return <ProveFirst title={change} lead={proveLead} at={props.proveAt} />
  if (open !== undefined) return <Close {...props} />
  return (
    <>
      {waiting !== undefined && <Waiting {...props} />}
      {missing.length === 0 && <Open {...props} />}
      {waiting === undefined && missing.length > 0 && <Override {...props} />}
    </>
  )
}

const Open = ({ tenant, token, typed = '' }: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.openTitle}</h2>
    <p>{openingText.openLead}</p>
    <Form action={`/tenants/${tenant}/opening/open`} token={token} send={openingText.send.open}>
      <Field name="reason" label={openingText.note} value={typed} optional maxLength={1000} />
    </Form>
  </section>
)

/** Why, for what is never done without a reason. */
const Reason = ({ typed }: Pick<OpeningPageProps, 'typed'>): JSX.Element => (
  <TextArea
    name="reason"
    label={openingText.reason}
    hint={openingText.reasonHint}
    value={typed ?? ''}
    maxLength={1000}
  />
)

const Close = ({ tenant, token, typed }: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.closeTitle}</h2>
    <p>{openingText.closeLead}</p>
    <Form action={`/tenants/${tenant}/opening/close`} token={token} send={openingText.send.close}>
      <Reason typed={typed} />
    </Form>
  </section>
)

/** Out of the way: what is missing comes first. */
const Override = ({
  tenant,
  token,
  typed,
  standing: { missing },
}: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.openTitle}</h2>
    <p>{openingText.notYet(missing.length)}</p>
    <details open={typed !== undefined}>
      <summary>{openingText.overrideTitle}</summary>
      <p>{openingText.overrideLead}</p>
      <Form
        action={`/tenants/${tenant}/opening/override`}
        token={token}
        send={openingText.send.override}
      >
        <Reason typed={typed} />
      </Form>
    </details>
  </section>
)

const Waiting = ({
  tenant,
  token,
  caller,
  typed,
  standing: { waiting },
}: OpeningPageProps): JSX.Element | null =>
  waiting === undefined ? null : (
    <section class="card narrow">
      <h2>{openingText.waiting}</h2>
      <p>{openingText.waitingLead}</p>
      <p class="said">{waiting.reason}</p>
      <p>{openingText.asked(waiting.actedName, minuteText(waiting.actedAt))}</p>
      <details>
        <summary>{openingText.stillLacks(waiting.missing.length)}</summary>
        <Missing opening={waiting} tenant={tenant} />
      </details>
      {waiting.actedBy === caller.id ? (
        <Form
          action={`/tenants/${tenant}/opening/answer`}
          token={token}
          send={openingText.withdraw}
          aside
        >
          <input type="hidden" name="opening" value={waiting.id} />
          <input type="hidden" name="agreed" value="no" />
          <Field name="answer" label={openingText.answer} value={typed ?? ''} maxLength={1000} />
        </Form>
      ) : (
        <AnswerForm
          action={`/tenants/${tenant}/opening/answer`}
          token={token}
          about={{ opening: waiting.id }}
          label={openingText.answer}
          value={typed}
          choice={{
            name: 'agreed',
            yes: ['yes', openingText.agree],
            no: ['no', openingText.refuse],
          }}
        />
      )}
    </section>
  )
