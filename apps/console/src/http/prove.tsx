import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { accountOf } from '../sign-in/account.ts'
import { checkCode } from '../sign-in/steps.ts'
import { proveText } from '../texts/acts.ts'
import { signInText } from '../texts/sign-in.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

/** Where she goes on afterwards: a place of ours, whatever is asked for. */
const places = '^/(tenants|people|me|setting|keys|audit|approvals|idp)(/[a-z0-9-]{1,40}){0,3}$'
const input = Type.Object({ to: Type.String({ pattern: places, maxLength: 200 }) })

const provePage = ({ token }: Visit, to: string, problem?: string): Answer => ({
  kind: 'page',
  title: proveText.title,
  body: (
    <section class="card narrow">
      <h1>{proveText.title}</h1>
      <p>{proveText.lead}</p>
      <Form action="/prove" token={token} send={proveText.send} problem={problem}>
        <input type="hidden" name="to" value={to} />
        <Field name="code" label={proveText.code} numeric autocomplete="one-time-code" />
      </Form>
    </section>
  ),
})

/** Where somebody is led who wants to do something dangerous. */
export const toProve = (to: string): Answer => ({
  kind: 'redirect',
  to: `/prove?${new URLSearchParams({ to })}`,
})

export const proveRoutes: readonly Route[] = [
  route('GET', '/prove', 'signed-in', input, async (visit, { to }) => provePage(visit, to)),
  route(
    'POST',
    '/prove',
    'signed-in',
    Type.Object({ ...input.properties, code: Type.String({ maxLength: 100 }) }),
    async (visit, { to, code }) => {
      const account = await accountOf(visit)
      const factor = account && (await checkCode(visit.services, account, code, visit))
      if (factor === undefined) return provePage(visit, to, signInText.codeFailed)
      await visit.renew()
      Object.assign(visit.session, { provedAt: visit.services.now().getTime() })
      return { kind: 'redirect', to }
    },
  ),
]
