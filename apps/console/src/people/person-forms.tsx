import { may, type Permission } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Act, Caller } from '../acts/act.ts'
import { changePerson } from '../acts/people/change-person.ts'
import { changeRole } from '../acts/people/change-role.ts'
import { decideRequest } from '../acts/people/decide-request.ts'
import { deleteAccount } from '../acts/people/delete-account.ts'
import { revokeSessions } from '../acts/people/end-sessions.ts'
import { resendInvitation, resetAccess, withdrawInvitation } from '../acts/people/invitations.ts'
import type { Target } from '../acts/people/on-person.ts'
import { resumeAccount } from '../acts/people/resume-account.ts'
import { reviewAccount } from '../acts/people/review-account.ts'
import { setEnd } from '../acts/people/set-end.ts'
import { suspendAccount } from '../acts/people/suspend-account.ts'
import { transferAccount, type Transfer } from '../acts/people/transfer-account.ts'
import { perform, type Performed } from '../acts/perform.ts'
import { Choice } from '../pages/form.tsx'
import type { Services } from '../services.ts'
import { personText } from '../texts/person.ts'
import { personFormNames, type PersonFormName } from './form-names.ts'
import {
  mapped,
  readEnd,
  readLine,
  readMail,
  readOneOf,
  readOptional,
  type Given,
  type Read,
} from './given.ts'
import {
  ChangeFields,
  choices,
  EndFields,
  RoleFields,
  rolesFor,
  movingRoles,
  TransferFields,
  type FieldsProps,
} from './person-fields.tsx'
import { readBelongings, type PersonSheet } from './read-person.ts'

/** What an act may leave to be shown: the secret of a link, this once. */
type Shown =
  | {
      readonly token?: string | undefined
      readonly ended?: number
      readonly waits?: boolean
    }
  | undefined

/** What came of a form that was sent. */
export type Sent = Read<Performed<Shown>>

/** One thing that can be done to a person: its boxes, and what is made of them. */
export type PersonForm = {
  readonly permission: Permission
  readonly states: readonly PersonSheet['status'][]
  /** The boxes besides the reason, which every form has. */
  readonly fields?: (props: FieldsProps) => JSX.Element
  readonly send: (sending: Sending) => Promise<Sent>
}

type Sending = {
  readonly services: Services
  readonly caller: Caller
  readonly person: PersonSheet
  readonly given: Given
  readonly target: Target
}

/** A form whose act takes what `read` makes of the boxes. */
function formOf<Input extends Target, Result extends Shown>(
  act: Act<Input, Result>,
  states: PersonForm['states'],
  read: (sending: Sending) => Read<Input> | Promise<Read<Input>>,
  fields?: PersonForm['fields'],
): PersonForm {
  return {
    permission: act.permission,
    states,
    ...(fields && { fields }),
    send: async (sending) => {
      const input = await read(sending)
      return input.ok
        ? { ok: true, value: await perform(sending.services, act, input.value, sending.caller) }
        : input
    },
  }
}

function plain({ target }: Sending): Read<Target> {
  return { ok: true, value: target }
}

export const personForms: Readonly<Record<PersonFormName, PersonForm>> = {
  review: formOf(
    reviewAccount,
    ['invited', 'active', 'suspended'],
    ({ target, given }) =>
      mapped(readOneOf(given.verdict, ['keep', 'unneeded'], 'verdict'), (verdict) => ({
        ...target,
        verdict,
      })),
    ({ given }) => (
      <Choice
        name="verdict"
        label={personText.verdict}
        value={given.verdict ?? ''}
        unchosen={personText.choose}
        choices={choices(personText.verdicts)}
      />
    ),
  ),
  change: formOf(
    changePerson,
    ['invited', 'active', 'suspended'],
    ({ target, given }) => {
      const name = readLine(given.name, 'name')
      const mail = readMail(given.mail)
      const department = readOptional(given.department)
      if (!name.ok) return name
      if (!mail.ok) return mail
      return mapped(department, (value) => ({
        ...target,
        name: name.value,
        mail: mail.value,
        department: value,
      }))
    },
    ChangeFields,
  ),
  role: formOf(
    changeRole,
    ['active', 'suspended'],
    ({ target, given, person, caller }) =>
      mapped(readOneOf(given.role, rolesFor({ person, caller }), 'role'), (role) => ({
        ...target,
        role,
      })),
    RoleFields,
  ),
  transfer: formOf(
    transferAccount,
    ['invited', 'active', 'suspended'],
    readTransfer,
    TransferFields,
  ),
  end: formOf(
    setEnd,
    ['invited', 'active', 'suspended'],
    ({ target, given, services }) =>
      mapped(readEnd(given.endsOn, services.now()), (endsOn) => ({ ...target, endsOn })),
    EndFields,
  ),
  sessions: formOf(revokeSessions, ['invited', 'active', 'suspended'], plain),
  reset: formOf(resetAccess, ['active'], plain),
  invite: formOf(resendInvitation, ['invited'], plain),
  withdraw: formOf(withdrawInvitation, ['invited'], plain),
  suspend: formOf(
    suspendAccount,
    ['invited', 'active'],
    ({ target, given }) =>
      mapped(readOneOf(given.why, ['paused', 'unneeded'], 'why'), (why) => ({ ...target, why })),
    ({ given }) => (
      <Choice
        name="why"
        label={personText.why}
        value={given.why ?? 'paused'}
        choices={choices(personText.whys)}
      />
    ),
  ),
  resume: formOf(resumeAccount, ['suspended'], plain),
  delete: formOf(deleteAccount, ['suspended'], plain),
  decide: formOf(
    decideRequest,
    ['invited', 'active', 'suspended'],
    async ({ services, caller, person, target, given }) => {
      const { request } = await readBelongings(services, caller, person.id)
      return mapped(readOneOf(given.agree, ['yes', 'no'], 'agree'), (agree) => ({
        ...target,
        // Decided meanwhile: the act says so.
        request: request?.id ?? nobody,
        agree: agree === 'yes',
      }))
    },
    ({ given }) => (
      <Choice
        name="agree"
        label={personText.agree}
        value={given.agree ?? ''}
        unchosen={personText.choose}
        choices={choices(personText.agrees)}
      />
    ),
  ),
}

const nobody = '00000000-0000-0000-0000-000000000000'

function readTransfer({ target, given, person, caller }: Sending): Read<Transfer> {
  const kind = readOneOf(given.to, ['department', 'elsewhere'], 'to')
  if (!kind.ok) return kind
  if (kind.value === 'elsewhere')
    return { ok: true, value: { ...target, to: { kind: 'elsewhere' } } }
  const department = readLine(given.department, 'department')
  if (!department.ok) return department
  return mapped(readOneOf(given.role, movingRoles({ person, caller }), 'role'), (role) => ({
    ...target,
    to: { kind: 'department' as const, department: department.value, role },
  }))
}

/** Everything that the caller may do to this person now; whatever it is, the act looks again. */
export const offeredTo = (
  person: PersonSheet,
  caller: Caller,
  isAsked: boolean,
): readonly PersonFormName[] =>
  personFormNames.filter((name) => {
    const { permission, states } = personForms[name]
    if (person.id === caller.id || !states.includes(person.status)) return false
    if (!may(caller.actor, permission, person.tenant ?? undefined)) return false
    if (name === 'decide') return isAsked
    if (name === 'role') return rolesFor({ person, caller }).length > 0
    return name !== 'resume' || person.stopped_for !== 'moved'
  })
