import { asRole, grantable, isPowerful, roles, type Role } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Choice, Field } from '../pages/form.tsx'
import { personText } from '../texts/person.ts'
import type { Given } from './given.ts'
import type { PersonSheet } from './read-person.ts'

/** What a form on a person is drawn from. */
export type FieldsProps = {
  readonly person: PersonSheet
  readonly given: Partial<Given>
  readonly caller: Caller
}

export const choices = <T extends string>(texts: Readonly<Record<T, string>>) =>
  Object.entries<string>(texts)

export const Reason = ({ given }: Pick<FieldsProps, 'given'>): JSX.Element => (
  <Field
    name="reason"
    label={personText.reason}
    hint={personText.reasonHint}
    value={given.reason ?? ''}
    maxLength={500}
  />
)

const roleChoices = (of: readonly Role[]) =>
  of.map((role) => [role, `${roles[role].name}：${roles[role].purpose}`] as const)

/** The roles that the caller may give to this person. */
export const rolesFor = ({ person, caller }: Pick<FieldsProps, 'person' | 'caller'>) => {
  const from = asRole(person.role)
  return from === undefined ? [] : grantable(caller.actor.role, from)
}

export const RoleFields = (props: FieldsProps): JSX.Element => (
  <Choice
    name="role"
    label={personText.newRole}
    value={props.given.role ?? ''}
    choices={roleChoices(rolesFor(props))}
  />
)

/** With a move comes an ordinary role: one that decides over others takes a second person, afterwards. */
export const movingRoles = (props: Pick<FieldsProps, 'person' | 'caller'>): readonly Role[] => {
  const from = asRole(props.person.role)
  const all = from === undefined ? [] : [from, ...rolesFor(props)]
  return all.filter((role) => !isPowerful(role))
}

export const TransferFields = (props: FieldsProps): JSX.Element => (
  <>
    <Choice
      name="to"
      label={personText.to}
      value={props.given.to ?? 'department'}
      choices={choices(personText.tos)}
    />
    <Field
      name="department"
      label={personText.department}
      value={props.given.department ?? ''}
      maxLength={60}
      optional
    />
    <Choice
      name="role"
      label={personText.newRole}
      value={props.given.role ?? ''}
      choices={roleChoices(movingRoles(props))}
    />
  </>
)

export const ChangeFields = ({ person, given }: FieldsProps): JSX.Element => (
  <>
    <Field name="name" label={personText.name} value={given.name ?? person.name} maxLength={60} />
    <Field
      name="mail"
      label={personText.mail}
      type="email"
      value={given.mail ?? person.mail}
      maxLength={200}
    />
    <Field
      name="department"
      label={personText.department}
      value={given.department ?? person.department}
      maxLength={60}
      optional
    />
  </>
)

export const EndFields = ({ person, given }: FieldsProps): JSX.Element => (
  <Field
    name="endsOn"
    type="date"
    label={personText.endsOn}
    hint={personText.endsOnHint}
    value={given.endsOn ?? person.ends_on?.toISOString().slice(0, 10) ?? ''}
    optional
  />
)
