import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { choosePassword, invitedBy } from '../sign-in/welcome.ts'
import { passwordProblemTexts, signInText } from '../texts/sign-in.ts'
import { openHalf } from './open-session.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const nothing = Type.Object({})

/** Where the secret of the link is given: a script does so by itself, without one she copies it. */
const linkPage = (visit: Visit, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.linkTitle,
  ...(problem !== undefined && { status: 404 }),
  body: (
    <section class="card narrow">
      <h1>{signInText.linkTitle}</h1>
      <Form action="/welcome" token={visit.token} send={signInText.send} problem={problem}>
        <Field name="link" label={signInText.link} hint={signInText.linkHint} maxLength={300} />
      </Form>
      <script src="/assets/welcome.js" defer />
    </section>
  ),
})

type Person = { readonly name: string; readonly login: string }

const passwordPage = (visit: Visit, { name, login }: Person, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.newPassword,
  body: (
    <section class="card narrow">
      <h1>{signInText.welcome(name)}</h1>
      <Form
        action="/welcome/password"
        token={visit.token}
        send={signInText.begin}
        problem={problem}
      >
        <Field
          name="login"
          label={signInText.login}
          hint={signInText.loginHint}
          value={login}
          autocomplete="username"
          fixed
        />
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

/** The secret, whether she gives it alone or the whole link. */
const secretIn = (given: string): string | undefined =>
  /(?:^|#)([\w-]{43})$/.exec(given.trim())?.[1]

async function chosen(visit: Visit, password: string): Promise<Answer> {
  const { services, session } = visit
  const { link = '' } = session
  const made = await choosePassword(services, link, password, visit)
  if (made.ok) {
    await openHalf(visit, made.known.id)
    return { kind: 'redirect', to: '/welcome/authenticator' }
  }
  const person = await invitedBy(services, link)
  return person === undefined
    ? linkPage(visit, signInText.noInvitation)
    : passwordPage(visit, person, passwordProblemTexts[made.problem])
}

/** Taking up an invitation: its secret travels in a form and waits in the session, never in an address. */
export const invitationRoutes: readonly Route[] = [
  route('GET', '/welcome', 'anyone', nothing, async (visit) => linkPage(visit)),
  route(
    'POST',
    '/welcome',
    'anyone',
    Type.Object({ link: Type.String({ maxLength: 300 }) }),
    async (visit, given) => {
      const secret = secretIn(given.link)
      if (secret === undefined || (await invitedBy(visit.services, secret)) === undefined)
        return linkPage(visit, signInText.noInvitation)
      visit.session.link = secret
      return { kind: 'redirect', to: '/welcome/password' }
    },
  ),
  route('GET', '/welcome/password', 'anyone', nothing, async (visit) => {
    const { link } = visit.session
    const person = link === undefined ? undefined : await invitedBy(visit.services, link)
    return person === undefined ? { kind: 'redirect', to: '/welcome' } : passwordPage(visit, person)
  }),
  route(
    'POST',
    '/welcome/password',
    'anyone',
    Type.Object({ password: Type.String({ maxLength: 1000 }) }),
    (visit, { password }) => chosen(visit, password),
  ),
]
