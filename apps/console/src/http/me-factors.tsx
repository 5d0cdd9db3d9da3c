import { Type } from 'typebox'
import { renewRecoveryCodes, replaceAuthenticator } from '../acts/own/renew-factors.ts'
import { perform } from '../acts/perform.ts'
import { readMe } from '../me/read-me.ts'
import { Field, Form } from '../pages/form.tsx'
import { Secret } from '../pages/secret.tsx'
import { newRecoveryCodes } from '../sign-in/recovery-codes.ts'
import { acceptedStep, newSecret } from '../sign-in/totp.ts'
import { refusedText } from '../texts/acts.ts'
import { meText } from '../texts/me.ts'
import { signInText } from '../texts/sign-in.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { recoveryPage } from './recovery-page.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const nothing = Type.Object({})

const authenticatorPage = async (
  { services, caller, token }: Visit,
  secret: string,
  problem?: string,
): Promise<Answer> => {
  if (caller === undefined) return { kind: 'missing' }
  const { account } = await readMe(services, caller.id)
  return {
    kind: 'page',
    title: meText.replace,
    ...(problem !== undefined && { status: 422 }),
    body: (
      <section class="card narrow">
        <h1>{meText.replace}</h1>
        <p>{meText.replaceLead}</p>
        <Secret secret={secret} login={account.login} />
        <Form
          action="/me/authenticator"
          token={token}
          send={signInText.enrolSend}
          problem={problem}
        >
          <Field name="code" label={signInText.code} numeric autocomplete="one-time-code" />
        </Form>
      </section>
    ),
  }
}

const codesPage = ({ token }: Visit): Answer => ({
  kind: 'page',
  title: meText.renew,
  body: (
    <section class="card narrow">
      <h1>{meText.renew}</h1>
      <p>{meText.renewLead}</p>
      <Form action="/me/recovery-codes" token={token} send={meText.renew}>
        {null}
      </Form>
    </section>
  ),
})

/** Another authenticator and other recovery codes: only shortly after she has proved who she is. */
export const meFactorRoutes: readonly Route[] = [
  route('GET', '/me/authenticator', 'own-account.change', nothing, async (visit) => {
    if (!isProved(visit)) return toProve('/me/authenticator')
    visit.session.pending = newSecret()
    return authenticatorPage(visit, visit.session.pending)
  }),
  route(
    'POST',
    '/me/authenticator',
    'own-account.change',
    Type.Object({ code: Type.String({ maxLength: 100 }) }),
    async (visit, { code }) => {
      const { services, caller } = visit
      const secret = visit.session.pending
      if (caller === undefined || secret === undefined || !isProved(visit))
        return toProve('/me/authenticator')
      const step = await acceptedStep(secret, code, 0, services.now())
      if (step === undefined) return authenticatorPage(visit, secret, signInText.codeFailed)
      const { tenant } = caller.actor
      const { account } = await readMe(services, caller.id)
      const input = { tenant, secret, login: account.login, step, keep: visit.here }
      const done = await perform(services, replaceAuthenticator, input, caller)
      if (!done.ok) return authenticatorPage(visit, secret, refusedText(done.refusal))
      Reflect.deleteProperty(visit.session, 'pending')
      await visit.renew()
      return { kind: 'redirect', to: '/me?done=authenticator' }
    },
  ),
  route('GET', '/me/recovery-codes', 'own-account.change', nothing, async (visit) =>
    isProved(visit) ? codesPage(visit) : toProve('/me/recovery-codes'),
  ),
  route('POST', '/me/recovery-codes', 'own-account.change', nothing, async (visit) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const codes = newRecoveryCodes()
    const { tenant } = caller.actor
    const { login } = (await readMe(services, caller.id)).account
    const done = await perform(services, renewRecoveryCodes, { tenant, codes, login }, caller)
    return done.ok ? recoveryPage(codes) : toProve('/me/recovery-codes')
  }),
]
