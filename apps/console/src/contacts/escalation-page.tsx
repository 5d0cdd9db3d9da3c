import { contactGroupNames, contactGroups, may } from '@zeimori/records'
import { tenantOfScope } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { scopeName } from '../lists/alerts.tsx'
import { Choice, Field, Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import type { TenantName } from '../tenants/tenant-names.ts'
import { contactText, escalationText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import type { readWork } from './read-contacts.ts'
import type { SettledEscalation } from './read-escalation.ts'

export type WorkBoxes = {
  readonly scope?: string
  readonly from?: string
  readonly to?: string
  readonly reason?: string
}

export type EscalationPageProps = {
  readonly caller: Caller
  readonly token: string
  readonly settled: readonly (TenantName & SettledEscalation)[]
  readonly work: Awaited<ReturnType<typeof readWork>>
  readonly scopes: readonly (readonly [string, string])[]
  readonly problem: string | undefined
  readonly given: WorkBoxes
}

/** After how many minutes who is told, and the work during which nobody is. */
export const EscalationPage = (props: EscalationPageProps): JSX.Element => (
  <>
    <h1>{escalationText.title}</h1>
    <p>{escalationText.lead}</p>
    <section class="card">
      <Table
        name={escalationText.title}
        columns={[
          escalationText.tenant,
          ...contactGroupNames.map((name) => contactGroups[name]),
          escalationText.repeat,
          escalationText.setBy,
        ]}
        rows={props.settled.map(({ id, name, policy, by }) => [
          may(props.caller.actor, 'escalation.change', id) ? (
            <a key="name" href={`/escalation/${id}`}>
              {name}
            </a>
          ) : (
            name
          ),
          ...contactGroupNames.map((group) => escalationText.minutes(policy.after[group])),
          escalationText.minutes(policy.repeat),
          by ?? escalationText.byDefault,
        ])}
      />
    </section>
    <Work {...props} />
    <p>
      <a href="/contacts">{contactText.back}</a>
    </p>
  </>
)

const Work = ({
  caller,
  token,
  work,
  scopes,
  problem,
  given,
}: EscalationPageProps): JSX.Element => (
  <section class="card">
    <h2>{escalationText.workTitle}</h2>
    <p>{escalationText.workLead}</p>
    {work.length === 0 ? (
      <p>{escalationText.noWork}</p>
    ) : (
      <Table
        name={escalationText.workTitle}
        columns={escalationText.workColumns}
        rows={work.map((one) => [
          scopeName(one),
          minuteText(one.from_at),
          minuteText(one.to_at),
          one.reason,
          one.set_name,
          may(caller.actor, 'planned-work.change', tenantOfScope(one.scope)) && (
            <Form
              key="end"
              action={`/planned-work/${one.id}/end`}
              token={token}
              send={escalationText.end}
            >
              {undefined}
            </Form>
          ),
        ])}
      />
    )}
    {may(caller.actor, 'planned-work.change', undefined) && (
      <Form action="/planned-work/add" token={token} send={escalationText.add} problem={problem}>
        <Choice
          name="scope"
          label={escalationText.scope}
          value={given.scope ?? ''}
          choices={scopes}
        />
        <Field
          name="from"
          label={escalationText.from}
          hint={escalationText.momentHint}
          value={given.from ?? ''}
        />
        <Field
          name="to"
          label={escalationText.to}
          hint={escalationText.momentHint}
          value={given.to ?? ''}
        />
        <Field name="reason" label={escalationText.reason} value={given.reason ?? ''} />
      </Form>
    )}
  </section>
)
