import { asRole, invitable, roles, sideOf, type Role } from '@zeimori/records'
import type { JSX } from 'preact'
import { Type, type Static } from 'typebox'
import type { Caller } from '../acts/act.ts'
import type { Exception, Invitation } from '../acts/invite-account.ts'
import { Choice, Field } from '../pages/form.tsx'
import { inviteText } from '../texts/acts.ts'
import { personProblems, personText } from '../texts/person.ts'
import {
  readEnd,
  readLine,
  readLogin,
  readMail,
  readOneOf,
  readOptional,
  readReason,
  type Read,
} from './given.ts'
import { choices } from './person-fields.tsx'

const text = Type.Optional(Type.String({ maxLength: 2000 }))

/** Whatever the form of an invitation sends. */
export const invitationInput = Type.Object({
  tenant: text,
  role: text,
  name: text,
  login: text,
  mail: text,
  department: text,
  endsOn: text,
  kind: text,
  purpose: text,
  responsible: text,
  reason: text,
})
export type GivenInvitation = Static<typeof invitationInput>

const exceptionOf = (given: GivenInvitation): Read<Exception | undefined> => {
  const kind = given.kind ?? 'personal'
  if (kind === 'personal') return { ok: true, value: undefined }
  const known = readOneOf(kind, ['shared', 'test', 'probe'], 'exception')
  const purpose = readLine(given.purpose, 'exception', 200)
  const responsible = readLine(given.responsible, 'exception')
  if (!known.ok) return known
  if (!purpose.ok) return purpose
  if (!responsible.ok) return responsible
  const value = { kind: known.value, purpose: purpose.value, responsible: responsible.value }
  return { ok: true, value }
}

/** What was typed, as an invitation; or the first thing that is wrong with it. */
export function readInvitation(
  given: GivenInvitation,
  { actor }: Caller,
  now: Date,
): Read<Invitation & { readonly reason: string }> {
  const role = asRole(given.role ?? '')
  if (role === undefined) return { ok: false, problem: personProblems.role }
  const name = readLine(given.name, 'name')
  const login = readLogin(given.login)
  const mail = readMail(given.mail)
  const department = readOptional(given.department)
  const endsOn = readEnd(given.endsOn, now)
  const exception = exceptionOf(given)
  const reason = readReason(given.reason)
  if (!name.ok) return name
  if (!login.ok) return login
  if (!mail.ok) return mail
  if (!department.ok) return department
  if (!endsOn.ok) return endsOn
  if (!exception.ok) return exception
  if (!reason.ok) return reason
  const chosen = given.tenant === '' ? undefined : given.tenant
  return {
    ok: true,
    value: {
      tenant: sideOf(actor.role) === 'municipality' ? actor.tenant : chosen,
      role,
      name: name.value,
      login: login.value,
      mail: mail.value,
      department: department.value,
      endsOn: endsOn.value,
      reason: reason.value,
      ...(exception.value && { exception: exception.value }),
    },
  }
}

export type InvitationFieldsProps = {
  readonly given: GivenInvitation
  readonly caller: Caller
  /** The municipalities to choose from; undefined where there is only one's own. */
  readonly tenants: readonly { readonly id: string; readonly name: string }[] | undefined
}

const roleChoices = (of: readonly Role[]) =>
  of.map((role) => [role, `${roles[role].name}：${roles[role].purpose}`] as const)

export const InvitationFields = ({
  given,
  caller,
  tenants,
}: InvitationFieldsProps): JSX.Element => (
  <>
    {tenants !== undefined && (
      <Choice
        name="tenant"
        label={inviteText.tenant}
        value={given.tenant ?? ''}
        choices={[['', inviteText.provider], ...tenants.map(({ id, name }) => [id, name] as const)]}
      />
    )}
    <Choice
      name="role"
      label={inviteText.role}
      value={given.role ?? ''}
      choices={roleChoices(invitable(caller.actor.role))}
    />
    <Field name="name" label={inviteText.name} value={given.name ?? ''} maxLength={60} />
    <Field
      name="login"
      label={inviteText.login}
      hint={inviteText.loginHint}
      value={given.login ?? ''}
      maxLength={60}
    />
    <Field
      name="mail"
      label={inviteText.mail}
      type="email"
      value={given.mail ?? ''}
      maxLength={200}
    />
    <Field
      name="department"
      label={personText.department}
      value={given.department ?? ''}
      maxLength={60}
      optional
    />
    <Field
      name="endsOn"
      type="date"
      label={personText.endsOn}
      hint={personText.endsOnHint}
      value={given.endsOn ?? ''}
      optional
    />
    <ExceptionFields given={given} />
    <Field
      name="reason"
      label={personText.reason}
      hint={inviteText.reasonHint}
      value={given.reason ?? ''}
      maxLength={500}
    />
  </>
)

/** One person one account is the rule; an exception needs a reason and somebody who answers for it. */
const ExceptionFields = ({ given }: { readonly given: GivenInvitation }): JSX.Element => (
  <details open={(given.kind ?? 'personal') !== 'personal'}>
    <summary>{inviteText.exception}</summary>
    <Choice
      name="kind"
      label={personText.kind}
      value={given.kind ?? 'personal'}
      choices={choices(personText.kinds)}
    />
    <Field
      name="purpose"
      label={personText.purpose}
      value={given.purpose ?? ''}
      maxLength={200}
      optional
    />
    <Field
      name="responsible"
      label={personText.responsible}
      value={given.responsible ?? ''}
      maxLength={60}
      optional
    />
  </details>
)
