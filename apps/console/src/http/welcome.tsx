import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { Secret } from '../pages/secret.tsx'
import { accountOf } from '../sign-in/account.ts'
import { addAuthenticator, hasFactor } from '../sign-in/enrol.ts'
import { newSecret } from '../sign-in/totp.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { signInText } from '../texts/sign-in.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { openFull } from './open-session.ts'
import { recoveryPage } from './recovery-page.tsx'

const nothing = Type.Object({})

const secretPage = (visit: Visit, login: string, secret: string, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.enrolTitle,
  body: (
    <section class="card narrow">
      <h1>{signInText.enrolTitle}</h1>
      <p>{signInText.enrolLead}</p>
      <Secret secret={secret} login={login} />
      <Form
        action="/welcome/authenticator"
        token={visit.token}
        send={signInText.enrolSend}
        problem={problem}
      >
        <Field name="code" label={signInText.code} numeric autocomplete="one-time-code" />
      </Form>
      <p>
        <a href="/welcome/passkey">{passkeyText.welcomeLink}</a>
      </p>
    </section>
  ),
})

/** What somebody enrols on her first visit, after her password. */
export const welcomeRoutes: readonly Route[] = [
  route('GET', '/welcome/authenticator', 'half', nothing, async (visit) => {
    const account = await accountOf(visit)
    if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
    if (await hasFactor(visit.services, account.id))
      return { kind: 'redirect', to: '/sign-in/code' }
    visit.session.pending ??= newSecret()
    return secretPage(visit, account.login, visit.session.pending)
  }),
  route(
    'POST',
    '/welcome/authenticator',
    'half',
    Type.Object({ code: Type.String({ maxLength: 100 }) }),
    async (visit, { code }) => {
      const account = await accountOf(visit)
      const secret = visit.session.pending
      if (account === undefined || secret === undefined) return { kind: 'redirect', to: '/sign-in' }
      // Whoever has a factor proves herself with it first: a password alone must not add another.
      if (await hasFactor(visit.services, account.id))
        return { kind: 'redirect', to: '/sign-in/code' }
      const codes = await addAuthenticator(visit.services, account, secret, code, visit)
      if (codes === undefined)
        return secretPage(visit, account.login, secret, signInText.codeFailed)
      Reflect.deleteProperty(visit.session, 'pending')
      await openFull(visit, account, 'totp')
      return recoveryPage(codes)
    },
  ),
]
