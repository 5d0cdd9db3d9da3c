import { approvalKinds, asRole, longestApproval, type ApprovalKind } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import { readProposal, versionMark } from '../../log-proposal/proposal.ts'
import { timeText } from '../../texts/time.ts'
import type { Act, Refusal } from '../act.ts'

export type ApprovalRequest = {
  readonly kind: ApprovalKind
  /** The municipality that it concerns; undefined for the provider's own people. */
  readonly tenant: string | undefined
  /** The identifier of the account, or the municipality's number. */
  readonly subject: string
  readonly reason: string
  /** The last day on which it is to hold, 「2027-03-31」. */
  readonly endsOn: string
}

type Subject = { readonly id: string; readonly name: string }

/** Asks somebody else to allow what is stricter by default. */
export const requestApproval: Act<ApprovalRequest, { readonly id: string }> = {
  permission: 'approval.request',
  action: 'approval.request',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, request, { id: requested_by, name: requested_name }, now) => {
    const { kind, tenant, reason, endsOn } = request
    const what = { kind: 'approval', id: kind }
    if (!isSoon(endsOn, now))
      return { ok: false, refusal: notValid('endsOn', 'approval-end'), what }
    const subject = await subjectOf(within, request, now)
    if (subject === undefined)
      return { ok: false, refusal: notValid('subject', 'approval-subject'), what }
    const made = await within
      .insertInto('approval')
      .values({
        tenant: tenant ?? null,
        kind,
        subject: subject.id,
        subject_name: subject.name,
        reason,
        ends_on: endsOn,
        requested_by,
        requested_name,
        requested_at: now,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return { ok: false, refusal: { code: 'taken', field: 'subject' }, what }
    const notice: Notice = {
      to: { kind: 'administrators', tenant, except: requested_by },
      key: `approval:${made.id}`,
      template: 'approval-requested',
      values: { at: timeText(now), by: requested_name, kind: approvalKinds[kind].name },
    }
    const changes = { kind: { before: null, after: kind }, endsOn: { before: null, after: endsOn } }
    return {
      ok: true,
      result: made,
      what: { kind: 'approval', id: made.id },
      changes,
      notices: [notice],
    }
  },
}

const notValid = (field: string, rule: string): Refusal => ({ code: 'not-valid', field, rule })

/** From today on, and not for longer than a year; a day that the calendar has. */
function isSoon(day: string, now: Date): boolean {
  const end = new Date(`${day}T23:59:59+09:00`)
  const exists =
    !Number.isNaN(end.getTime()) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  const days = (end.getTime() - now.getTime()) / (24 * 60 * 60 * 1000)
  return exists && days >= 0 && days <= longestApproval
}

/** What it is asked for, if that is there and may be asked for. */
async function subjectOf(
  within: Within,
  { kind, tenant, subject }: ApprovalRequest,
  now: Date,
): Promise<Subject | undefined> {
  const { of, roles } = approvalKinds[kind]
  if (of === 'tenant') {
    if (tenant === undefined) return undefined
    const found = await within
      .selectFrom('tenant')
      .select(['id', 'name'])
      .where('id', '=', tenant)
      .executeTakeFirst()
    if (found === undefined || kind !== 'log-proposal') return found
    // What is approved is this very version, and no later one.
    const { version } = await readProposal(within, tenant, now)
    return { ...found, name: `${found.name}${versionMark(version)}` }
  }
  const account = await within
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .where('login', '=', subject)
    .where('tenant', 'is not distinct from', tenant ?? null)
    .where('status', 'in', ['invited', 'active'])
    .executeTakeFirst()
  const role = asRole(account?.role ?? '')
  const askable: readonly string[] = roles
  return account && role !== undefined && askable.includes(role)
    ? { id: account.id, name: account.name }
    : undefined
}
