import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { accountOf } from '../sign-in/account.ts'
import { checkPasskey } from '../sign-in/passkeys.ts'
import { noteStepUp, type SessionFactor } from '../sign-in/sessions-in-log.ts'
import { checkCode, type Known } from '../sign-in/steps.ts'
import { proveText } from '../texts/acts.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { signInText } from '../texts/sign-in.ts'
import { passkeyInput } from './passkeys.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { passkeyPart } from './sign-in-pages.tsx'

/** The first part of every address behind the sign-in: any of them may ask for a proof. */
const sections = [
  'access',
  'alerts',
  'approvals',
  'attachments',
  'audit',
  'contacts',
  'detection',
  'duties',
  'escalation',
  'findings',
  'incidents',
  'ledger',
  'mail',
  'me',
  'now',
  'papers',
  'people',
  'planned-work',
  'registers',
  'stops',
  'tenants',
  'weaknesses',
]
/** Where she goes on afterwards: a place of ours, whatever is asked for. */
const places = `^/(${sections.join('|')})(/[A-Za-z0-9-]{1,40}){0,3}(\\?tenant=\\d{6})?$`
/** A mapping of a municipality's file, which would have to be chosen again otherwise. */
const mapping = '^/tenants/\\d{6}/requirements/import\\?[A-Za-z0-9_=&%-]{1,400}$'
const input = Type.Object({
  to: Type.Union([
    Type.String({ pattern: places, maxLength: 200 }),
    Type.String({ pattern: mapping, maxLength: 500 }),
  ]),
})

/** Whoever has no second factor proves herself by signing in anew. */
const signInAnew = (visit: Visit): Answer => ({
  kind: 'page',
  title: proveText.title,
  body: (
    <section class="card narrow">
      <h1>{proveText.title}</h1>
      <p>{proveText.anew}</p>
      <Form action="/sign-out" token={visit.token} send={proveText.anewSend}>
        {null}
      </Form>
    </section>
  ),
})

const provePage = async (visit: Visit, to: string, problem?: string): Promise<Answer> =>
  visit.caller?.factor === 'exception' ? signInAnew(visit) : codePage(visit, to, problem)

const codePage = async (visit: Visit, to: string, problem?: string): Promise<Answer> => ({
  kind: 'page',
  title: proveText.title,
  body: (
    <section class="card narrow">
      <h1>{proveText.title}</h1>
      <p>{proveText.lead}</p>
      <Form action="/prove" token={visit.token} send={proveText.send} problem={problem}>
        <input type="hidden" name="to" value={to} />
        <Field name="code" label={proveText.code} numeric autocomplete="one-time-code" />
      </Form>
      {await passkeyPart(visit, '/prove/passkey', { to })}
    </section>
  ),
})

/** Where somebody is led who wants to do something dangerous. */
export const toProve = (to: string): Answer => ({ kind: 'redirect', to: proveAddress(to) })

/** Where she proves who she is, before she fills in a form that would not be kept on the way. */
export const proveAddress = (to: string): string => `/prove?${new URLSearchParams({ to })}`

async function proved(visit: Visit, to: string, known: Known, by: SessionFactor): Promise<Answer> {
  await visit.renew()
  await noteStepUp(visit.services, known, visit, by)
  Object.assign(visit.session, { provedAt: visit.services.now().getTime() })
  return { kind: 'redirect', to }
}

export const proveRoutes: readonly Route[] = [
  route('GET', '/prove', 'signed-in', input, (visit, { to }) => provePage(visit, to)),
  route(
    'POST',
    '/prove',
    'signed-in',
    Type.Object({ ...input.properties, code: Type.String({ maxLength: 100 }) }),
    async (visit, { to, code }) => {
      const account = await accountOf(visit)
      const factor = account && (await checkCode(visit.services, account, code, visit))
      if (account === undefined || factor === undefined)
        return provePage(visit, to, signInText.codeFailed)
      return proved(visit, to, account, factor)
    },
  ),
  route(
    'POST',
    '/prove/passkey',
    'signed-in',
    Type.Object({ ...input.properties, ...passkeyInput.properties }),
    async (visit, { to, passkey }) => {
      const known = await checkPasskey(visit, passkey, visit.session.account)
      return known === undefined
        ? provePage(visit, to, passkeyText.failed)
        : proved(visit, to, known, 'passkey')
    },
  ),
]
