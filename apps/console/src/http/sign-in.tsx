import { Type } from 'typebox'
import { Field, Form } from '../pages/form.tsx'
import { hasFactor } from '../sign-in/enrol.ts'
import { accountOf, markSignedIn } from '../sign-in/account.ts'
import { checkCode, checkPassword } from '../sign-in/steps.ts'
import { signInText } from '../texts/sign-in.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const text = (most: number) => Type.String({ maxLength: most })
const nothing = Type.Object({})

const signInPage = ({ token }: Visit, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.title,
  body: (
    <section class="card narrow">
      <h1>{signInText.title}</h1>
      <Form action="/sign-in" token={token} send={signInText.send} problem={problem}>
        <Field name="login" label={signInText.login} autocomplete="username" />
        <Field
          name="password"
          type="password"
          label={signInText.password}
          autocomplete="current-password"
        />
      </Form>
    </section>
  ),
})

const codePage = ({ token }: Visit, problem?: string): Answer => ({
  kind: 'page',
  title: signInText.codeTitle,
  body: (
    <section class="card narrow">
      <h1>{signInText.codeTitle}</h1>
      <Form action="/sign-in/code" token={token} send={signInText.title} problem={problem}>
        <Field
          name="code"
          label={signInText.code}
          hint={signInText.codeHint}
          autocomplete="one-time-code"
        />
      </Form>
    </section>
  ),
})

/** Opens the session's first half: the password was right. */
export async function openHalf(visit: Visit, account: string): Promise<void> {
  const now = visit.services.now().getTime()
  await visit.renew()
  Object.assign(visit.session, { account, level: 'half', startedAt: now, seenAt: now })
}

/** Opens the session whole: the second factor was right. */
export async function openFull(
  visit: Visit,
  account: string,
  factor: 'totp' | 'passkey' | 'recovery' | 'idp',
): Promise<void> {
  const now = visit.services.now().getTime()
  await markSignedIn(visit.services, account)
  await visit.renew()
  Object.assign(visit.session, {
    account,
    level: 'full',
    factor,
    startedAt: now,
    seenAt: now,
    provedAt: now,
  })
}

export const signInRoutes: readonly Route[] = [
  route('GET', '/sign-in', 'anyone', nothing, async (visit) => signInPage(visit)),
  route(
    'POST',
    '/sign-in',
    'anyone',
    Type.Object({ login: text(200), password: text(1000) }),
    async (visit, { login, password }) => {
      const step = await checkPassword(visit.services, login, password, visit)
      if (!step.ok) return signInPage(visit, signInText.failed)
      await openHalf(visit, step.known.id)
      const enrolled = await hasFactor(visit.services, step.known.id)
      return { kind: 'redirect', to: enrolled ? '/sign-in/code' : '/welcome/authenticator' }
    },
  ),
  route('GET', '/sign-in/code', 'half', nothing, async (visit) => codePage(visit)),
  route(
    'POST',
    '/sign-in/code',
    'half',
    Type.Object({ code: text(100) }),
    async (visit, { code }) => {
      const account = await accountOf(visit)
      if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
      const factor = await checkCode(visit.services, account, code, visit)
      if (factor === undefined) return codePage(visit, signInText.codeFailed)
      await openFull(visit, account.id, factor)
      return { kind: 'redirect', to: '/' }
    },
  ),
  route('POST', '/sign-out', 'half', nothing, async (visit) => {
    await visit.end()
    return { kind: 'redirect', to: '/sign-in' }
  }),
]
