import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { Secret } from '../pages/secret.tsx'
import { accountOf } from '../sign-in/account.ts'
import { addAuthenticator, hasFactor } from '../sign-in/enrol.ts'
import { newSecret } from '../sign-in/totp.ts'
import { choosePassword, invitedBy } from '../sign-in/welcome.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { passwordProblemTexts, signInText } from '../texts/sign-in.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { openFull, openHalf } from './open-session.ts'
import { recoveryPage } from './recovery-page.tsx'

const nothing = Type.Object({})
const link = Type.Object({ link: Type.String({ pattern: '^[\\w-]{43}$' }) })

const notePage = (title: string, lead: string, status = 200): Answer => ({
  kind: 'page',
  title,
  status,
  body: (
    <section class="card narrow">
      <h1>{title}</h1>
      <p>{lead}</p>
    </section>
  ),
})

const passwordPage = (visit: Visit, to: string, name: string, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.newPassword,
  body: (
    <section class="card narrow">
      <h1>{signInText.welcome(name)}</h1>
      <Form action={to} token={visit.token} send={signInText.begin} problem={problem}>
        <Field
          name="password"
          type="password"
          label={signInText.newPassword}
          hint={signInText.passwordHint}
          autocomplete="new-password"
        />
      </Form>
    </section>
  ),
})

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

export const welcomeRoutes: readonly Route[] = [
  route('GET', '/welcome/:link', 'anyone', link, async (visit, given) => {
    const person = await invitedBy(visit.services, given.link)
    return person === undefined
      ? notePage(signInText.title, signInText.noInvitation, 404)
      : passwordPage(visit, `/welcome/${given.link}`, person.name)
  }),
  route(
    'POST',
    '/welcome/:link',
    'anyone',
    Type.Object({ ...link.properties, password: Type.String({ maxLength: 1000 }) }),
    async (visit, given) => {
      const chosen = await choosePassword(visit.services, given.link, given.password, visit)
      if (!chosen.ok) {
        const person = await invitedBy(visit.services, given.link)
        return person === undefined
          ? notePage(signInText.title, signInText.noInvitation, 404)
          : passwordPage(
              visit,
              `/welcome/${given.link}`,
              person.name,
              passwordProblemTexts[chosen.problem],
            )
      }
      await openHalf(visit, chosen.known.id)
      return { kind: 'redirect', to: '/welcome/authenticator' }
    },
  ),
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
      await openFull(visit, account.id, 'totp')
      return recoveryPage(codes)
    },
  ),
]
