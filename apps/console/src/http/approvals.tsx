import { approvalKinds, asApprovalKind } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { approve, reject, withdraw } from '../acts/approvals/decide.ts'
import { requestApproval } from '../acts/approvals/request.ts'
import { inReach, perform } from '../acts/perform.ts'
import { approvalPage } from '../approvals/approval-page.tsx'
import { readApprovals, type Approval } from '../approvals/read-approvals.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { tenantNames } from '../tenants/tenant-names.ts'
import { approvalText } from '../texts/approvals.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const form = Type.Object({
  kind: Type.String({ maxLength: 40 }),
  tenant: Type.Optional(Type.String({ pattern: '^(\\d{6})?$' })),
  subject: Type.Optional(Type.String({ maxLength: 60 })),
  reason: Type.String({ maxLength: 1000 }),
  endsOn: Type.String({ maxLength: 20 }),
})
type Given = Static<typeof form>

async function requestPage(visit: Visit, problem?: string, given?: Given): Promise<Answer> {
  const { services, caller, token } = visit
  const tenants =
    caller === undefined || caller.actor.tenant !== undefined
      ? undefined
      : await inReach(services, caller, tenantNames)
  return {
    kind: 'page',
    title: approvalText.request,
    body: (
      <section class="card narrow">
        <h1>{approvalText.request}</h1>
        <Form action="/approvals/request" token={token} send={approvalText.send} problem={problem}>
          <Choice
            name="kind"
            label={approvalText.kind}
            value={given?.kind ?? ''}
            choices={Object.entries(approvalKinds).map(([kind, { name }]) => [kind, name])}
          />
          {tenants !== undefined && (
            <Choice
              name="tenant"
              label={approvalText.tenant}
              value={given?.tenant ?? ''}
              choices={[
                ['', approvalText.provider],
                ...tenants.map(({ id, name }) => [id, name] as const),
              ]}
            />
          )}
          <Field
            name="subject"
            label={approvalText.subjectId}
            hint={approvalText.subjectHint}
            value={given?.subject ?? ''}
          />
          <Field name="reason" label={approvalText.reason} value={given?.reason ?? ''} />
          <Field
            name="endsOn"
            type="date"
            label={approvalText.ends}
            hint={approvalText.endsHint}
            value={given?.endsOn ?? ''}
          />
        </Form>
      </section>
    ),
  }
}

/** The number in the address. */
export const which = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
})

/** The request, if she may see it. */
export const findApproval = async (
  { services, caller }: Visit,
  id: string,
): Promise<Approval | undefined> =>
  caller === undefined
    ? undefined
    : (await inReach(services, caller, (within) => readApprovals(within, id)))[0]

/** Carries an answer out, and shows what came of it. */
async function answered(
  visit: Visit,
  id: string,
  act: typeof approve,
  answer: string,
): Promise<Answer> {
  const { services, caller } = visit
  const row = await findApproval(visit, id)
  if (row === undefined || caller === undefined) return approvalPage(visit, undefined)
  const decision = { id, tenant: row.tenant ?? undefined, answer }
  const done = await perform(services, act, decision, caller)
  if (done.ok) return { kind: 'redirect', to: `/approvals/${id}` }
  if (done.refusal.code === 'prove-again') return toProve(`/approvals/${id}`)
  return approvalPage(visit, await findApproval(visit, id), { problem: refusedText(done.refusal) })
}

export const approvalRoutes: readonly Route[] = [
  route('GET', '/approvals/request', 'approval.request', Type.Object({}), (visit) =>
    requestPage(visit),
  ),
  route('POST', '/approvals/request', 'approval.request', form, async (visit, given) => {
    const { services, caller } = visit
    const kind = asApprovalKind(given.kind)
    const reason = given.reason.trim()
    if (caller === undefined || kind === undefined || reason === '')
      return requestPage(visit, approvalText.needed, given)
    const chosen = given.tenant === '' ? undefined : given.tenant
    const tenant = caller.actor.tenant ?? chosen
    const { subject = '', endsOn } = given
    const request = { kind, tenant, subject: subject.trim(), reason, endsOn }
    const done = await perform(services, requestApproval, request, caller)
    return done.ok
      ? { kind: 'redirect', to: `/approvals/${done.result.id}` }
      : requestPage(visit, refusedText(done.refusal), given)
  }),
  route(
    'POST',
    '/approvals/:id/answer',
    'approval.decide',
    Type.Object({
      ...which.properties,
      decision: Type.Union([Type.Literal('approve'), Type.Literal('reject')]),
      answer: Type.String({ maxLength: 1000 }),
    }),
    async (visit, { id, decision, answer }) => {
      if (!isProved(visit)) return toProve(`/approvals/${id}`)
      if (answer.trim() === '')
        return approvalPage(visit, await findApproval(visit, id), { problem: approvalText.needed })
      return answered(visit, id, decision === 'approve' ? approve : reject, answer.trim())
    },
  ),
  route('POST', '/approvals/:id/withdraw', 'approval.request', which, (visit, { id }) =>
    answered(visit, id, withdraw, approvalText.states.withdrawn),
  ),
]
