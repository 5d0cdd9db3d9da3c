import type { JSX } from 'preact'
import { Field, Form, TextArea, Token } from '../pages/form.tsx'
import { minuteText } from '../texts/day.ts'
import { openingText } from '../texts/openings.ts'
import type { OpeningPageProps } from './opening-page.tsx'
import { Missing } from './overridden.tsx'

/** The one thing that can be done as the pages stand: to open them, to close them, or to ask for an exception. */
export const OpeningForms = (props: OpeningPageProps): JSX.Element => {
  const { open, waiting, missing } = props.standing
  if (props.proveAt !== undefined) return <ProveFirst at={props.proveAt} />
  if (open !== undefined) return <Close {...props} />
  if (waiting !== undefined) return <Waiting {...props} />
  return missing.length === 0 ? <Open {...props} /> : <Override {...props} />
}

/** Nothing is typed that would be lost on the way there and back. */
const ProveFirst = ({ at }: { readonly at: string }): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.change}</h2>
    <p>{openingText.proveLead}</p>
    <p class="buttons">
      <a class="button main" href={at}>
        {openingText.prove}
      </a>
    </p>
  </section>
)

const Open = ({ tenant, token }: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.openTitle}</h2>
    <p>{openingText.openLead}</p>
    <Form action={`/tenants/${tenant}/opening/open`} token={token} send={openingText.send.open}>
      <Field name="reason" label={openingText.note} optional maxLength={1000} />
    </Form>
  </section>
)

const Close = ({ tenant, token }: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.closeTitle}</h2>
    <p>{openingText.closeLead}</p>
    <Form action={`/tenants/${tenant}/opening/close`} token={token} send={openingText.send.close}>
      <TextArea
        name="reason"
        label={openingText.reason}
        hint={openingText.reasonHint}
        maxLength={1000}
      />
    </Form>
  </section>
)

/** Out of the way: what is missing comes first. */
const Override = ({ tenant, token, standing: { missing } }: OpeningPageProps): JSX.Element => (
  <section class="card narrow">
    <h2>{openingText.openTitle}</h2>
    <p>{openingText.notYet(missing.length)}</p>
    <details>
      <summary>{openingText.overrideTitle}</summary>
      <p>{openingText.overrideLead}</p>
      <Form
        action={`/tenants/${tenant}/opening/override`}
        token={token}
        send={openingText.send.override}
      >
        <TextArea
          name="reason"
          label={openingText.reason}
          hint={openingText.reasonHint}
          maxLength={1000}
        />
      </Form>
    </details>
  </section>
)

const Waiting = ({
  tenant,
  token,
  caller,
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
      {waiting.actedBy !== caller.id && (
        <form method="post" action={`/tenants/${tenant}/opening/answer`} class="stacked" novalidate>
          <Token token={token} />
          <input type="hidden" name="opening" value={waiting.id} />
          <Field name="answer" label={openingText.answer} maxLength={1000} />
          <p class="buttons">
            <button class="button main" type="submit" name="agreed" value="yes">
              {openingText.agree}
            </button>
            <button class="button quiet" type="submit" name="agreed" value="no">
              {openingText.refuse}
            </button>
          </p>
        </form>
      )}
    </section>
  )
