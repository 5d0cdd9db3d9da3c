import { actions, asRole, policy, roles, type AuditEvent } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Facts, Table } from '../pages/table.tsx'
import { auditText } from '../texts/audit.ts'
import { dayText, minuteText } from '../texts/day.ts'
import { peopleText } from '../texts/people.ts'
import { personFormTexts, personText } from '../texts/person.ts'
import type { PersonFormName } from './form-names.ts'
import type { Belongings, PersonSheet } from './read-person.ts'

export type PersonPageProps = {
  readonly person: PersonSheet
  readonly belongings: Belongings
  /** Undefined where the caller may not see records. */
  readonly events: readonly AuditEvent[] | undefined
  readonly caller: Caller
  /** What the caller may do to her now. */
  readonly offered: readonly PersonFormName[]
  /** What has just been done. */
  readonly done: PersonFormName | undefined
}

export const roleName = (role: string): string => {
  const known = asRole(role)
  return known === undefined ? role : roles[known].name
}

const day = 24 * 60 * 60 * 1000

/** Until when an account that is not needed any more has to be deleted; nothing for one that may come back. (M46) */
const deleteBy = ({
  stopped_at,
  stopped_for,
}: Pick<PersonSheet, 'stopped_at' | 'stopped_for'>): Date | undefined =>
  stopped_at === null || stopped_for === 'paused'
    ? undefined
    : new Date(stopped_at.getTime() + policy.accountDeleteDays * day)

/** Everything about one person that the caller may know, and what she may do. */
export const PersonPage = (props: PersonPageProps): JSX.Element => {
  const { person, belongings, events, done, offered } = props
  return (
    <>
      <p class="small">
        <a href="/people">{personText.back}</a>
      </p>
      <h1>{person.name}</h1>
      <p class="small">{personText.seenBy}</p>
      {done !== undefined && (
        <p class="done" role="status">
          {personFormTexts[done].done}
        </p>
      )}
      {person.stopped_for === 'moved' && offered.includes('delete') && (
        <p>
          <a href={`/people/invite?from=${person.id}`}>{personText.movedNext}</a>
        </p>
      )}
      <Standing person={person} belongings={belongings} />
      {belongings.request !== undefined && <Asked {...props} request={belongings.request} />}
      <Offered {...props} />
      <Open sessions={belongings.sessions} />
      {person.kind === 'shared' && <Uses uses={belongings.uses} />}
      {belongings.reviews.length > 0 && <Reviews reviews={belongings.reviews} />}
      {events !== undefined && <Events events={events} />}
    </>
  )
}

const Standing = ({
  person,
  belongings: { factors },
}: Pick<PersonPageProps, 'person' | 'belongings'>): JSX.Element => {
  const count = (kind: 'totp' | 'passkey') => factors.filter((one) => one.kind === kind).length
  const exception: readonly (readonly [string, string])[] =
    person.kind === 'personal'
      ? []
      : [
          [personText.purpose, person.purpose],
          [personText.responsible, person.responsible],
        ]
  return (
    <section class="card">
      <Facts
        facts={[
          [personText.status, <State key="state" person={person} />],
          [personText.role, roleName(person.role)],
          [personText.tenant, person.tenantName ?? peopleText.provider],
          [personText.department, person.department || personText.none],
          [personText.login, person.login],
          [personText.mail, person.mail || personText.none],
          [personText.kind, personText.kinds[person.kind]],
          ...exception,
          [personText.ends, person.ends_on ? dayText(person.ends_on) : personText.noEnd],
          [personText.created, dayText(person.created_at)],
          [personText.signedIn, minuteText(person.signed_in_at) || personText.never],
          [personText.passwordAt, dayText(person.password_at) || personText.never],
          [personText.factors, personText.factorCount(count('totp'), count('passkey'))],
          [personText.reviewed, dayText(person.reviewed_at)],
        ]}
      />
    </section>
  )
}

const State = ({ person }: { person: PersonSheet }): JSX.Element => {
  const { status, stopped_for, locked_until } = person
  const until = status === 'suspended' ? deleteBy(person) : undefined
  return (
    <>
      <span class={`state ${status}`}>{peopleText.statuses[status]}</span>
      {status === 'suspended' && stopped_for !== null && ` ${personText.stopped[stopped_for]}。`}
      {until && ` ${personText.deleteBy(dayText(until))}。`}
      {locked_until && ` ${personText.locked(minuteText(locked_until))}`}
    </>
  )
}

const Asked = ({
  person,
  request,
  caller,
}: PersonPageProps & { request: NonNullable<Belongings['request']> }): JSX.Element => (
  <section class="card due">
    <h2>{personText.requests}</h2>
    <p>{personText.asked(request.asked_name, roleName(request.role))}</p>
    <p>
      {personText.reason}：{request.reason}
    </p>
    {request.asked_by !== caller.id && (
      <p class="buttons">
        <a class="button main" href={`/people/${person.id}/decide`}>
          {personText.decide}
        </a>
      </p>
    )}
  </section>
)

const Offered = ({ person, caller, offered }: PersonPageProps): JSX.Element | null => {
  if (person.id === caller.id)
    return (
      <p>
        {personText.self} <a href="/me">/me</a>
      </p>
    )
  const listed = offered.filter((name) => name !== 'decide')
  return listed.length === 0 ? null : (
    <section class="card">
      <h2>{personText.acts}</h2>
      <ul class="acts">
        {listed.map((name) => (
          <li key={name}>
            <a class="button quiet" href={`/people/${person.id}/${name}`}>
              {personFormTexts[name].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const methodName = (factor: string | null): string =>
  factor !== null && isMethod(factor) ? personText.methods[factor] : personText.half

const isMethod = (factor: string): factor is keyof typeof personText.methods =>
  Object.hasOwn(personText.methods, factor)

const Open = ({ sessions }: Pick<Belongings, 'sessions'>): JSX.Element => (
  <section class="card">
    <h2>{personText.sessions}</h2>
    {sessions.length === 0 ? (
      <p>{personText.noSessions}</p>
    ) : (
      <Table
        name={personText.sessions}
        columns={personText.sessionColumns}
        rows={sessions.map(({ started_at, seen_at, source, factor }) => [
          minuteText(started_at),
          minuteText(seen_at),
          source,
          methodName(factor),
        ])}
      />
    )}
  </section>
)

const Uses = ({ uses }: Pick<Belongings, 'uses'>): JSX.Element => (
  <section class="card">
    <h2>{personText.uses}</h2>
    <Table
      name={personText.uses}
      columns={personText.columnsOfUses}
      rows={uses.map(({ at, person, purpose, source }) => [
        minuteText(at),
        person,
        purpose,
        source,
      ])}
    />
  </section>
)

const Reviews = ({ reviews }: Pick<Belongings, 'reviews'>): JSX.Element => (
  <section class="card">
    <h2>{personText.reviews}</h2>
    <Table
      name={personText.reviews}
      columns={personText.reviewColumns}
      rows={reviews.map(({ at, reviewer_name, verdict, reason }) => [
        dayText(at),
        reviewer_name,
        personText.verdicts[verdict],
        reason,
      ])}
    />
  </section>
)

const Events = ({ events }: { readonly events: readonly AuditEvent[] }): JSX.Element => (
  <section class="card">
    <h2>{personText.events}</h2>
    {events.length === 0 ? (
      <p>{personText.noEvents}</p>
    ) : (
      <Table
        name={personText.events}
        columns={personText.eventColumns}
        rows={events.map(({ at, who, how }) => [
          at.slice(0, 16).replace('T', ' '),
          who.name ?? who.id,
          actions[how.action],
          <span key="result" class={`state ${how.result}`}>
            {auditText.results[how.result]}
          </span>,
          how.reason,
        ])}
      />
    )}
  </section>
)
