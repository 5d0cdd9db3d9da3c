import { Type } from 'typebox'
import { endOwnSessions } from '../acts/own/end-own-sessions.ts'
import { nameUser } from '../acts/own/name-user.ts'
import { perform } from '../acts/perform.ts'
import { chooseNewPassword, type NotChanged } from '../me/choose-new-password.ts'
import { MePage } from '../me/me-page.tsx'
import { readMe } from '../me/read-me.ts'
import { Field, Form } from '../pages/form.tsx'
import { readLine } from '../people/given.ts'
import { lastSignIns } from '../people/person-events.ts'
import { refusedText } from '../texts/acts.ts'
import { meDone, meText, type MeDone } from '../texts/me.ts'
import { passwordProblemTexts } from '../texts/sign-in.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const isDone = (text: string | undefined): text is MeDone =>
  text !== undefined && Object.hasOwn(meDone, text)

const mePage = async (visit: Visit, done: string | undefined): Promise<Answer> => {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const me = await readMe(services, caller.id)
  const signIns = await lastSignIns(services, caller)
  const shown = isDone(done) ? done : undefined
  const now = services.now()
  return {
    kind: 'page',
    title: meText.title,
    body: <MePage {...{ me, signIns, token, now }} here={visit.here} done={shown} />,
  }
}

const notChangedText = (problem: NotChanged): string => {
  if (problem === 'not-current') return meText.notCurrent
  if (problem === 'not-same') return meText.notSame
  return problem === 'refused' ? refusedText({ code: 'forbidden' }) : passwordProblemTexts[problem]
}

const passwordPage = ({ token, caller }: Visit, problem?: NotChanged): Answer => ({
  kind: 'page',
  title: meText.change,
  ...(problem !== undefined && { status: 422 }),
  body: (
    <section class="card narrow">
      <h1>{meText.change}</h1>
      {caller?.duty === 'password' && <p class="due">{meText.passwordPast}</p>}
      <Form
        action="/me/password"
        token={token}
        send={meText.change}
        problem={problem && notChangedText(problem)}
      >
        <Field
          name="current"
          type="password"
          label={meText.current}
          autocomplete="current-password"
        />
        <Field
          name="next"
          type="password"
          label={meText.next}
          hint={meText.nextHint}
          autocomplete="new-password"
        />
        <Field name="again" type="password" label={meText.again} autocomplete="new-password" />
      </Form>
    </section>
  ),
})

const personPage = (
  { token }: Visit,
  given: { readonly person?: string; readonly purpose?: string },
  problem?: string,
): Answer => ({
  kind: 'page',
  title: meText.personTitle,
  ...(problem !== undefined && { status: 422 }),
  body: (
    <section class="card narrow">
      <h1>{meText.personTitle}</h1>
      <p>{meText.personLead}</p>
      <Form action="/me/person" token={token} send={meText.personSend} problem={problem}>
        <Field
          name="person"
          label={meText.person}
          value={given.person ?? ''}
          maxLength={60}
          autocomplete="name"
        />
        <Field name="purpose" label={meText.purpose} value={given.purpose ?? ''} maxLength={60} />
      </Form>
    </section>
  ),
})

const word = Type.String({ maxLength: 1000 })
const nothing = Type.Object({})

/** Ends sessions of one's own: one, all others, or all and this one with them. */
const endSessions = async (visit: Visit, given: string): Promise<Answer> => {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const which =
    given === 'all'
      ? ({ kind: 'all' } as const)
      : given === 'others'
        ? ({ kind: 'others', keep: visit.here } as const)
        : ({ kind: 'one', digest: given } as const)
  const { tenant } = caller.actor
  await perform(services, endOwnSessions, { tenant, which }, caller)
  if (which.kind !== 'all') return { kind: 'redirect', to: '/me?done=sessions' }
  await visit.end()
  return { kind: 'redirect', to: '/sign-in' }
}

export const meRoutes: readonly Route[] = [
  route(
    'GET',
    '/me',
    'own-account.see',
    Type.Object({ done: Type.Optional(Type.String({ maxLength: 40 })) }),
    (visit, { done }) => mePage(visit, done),
  ),
  route('GET', '/me/password', 'own-account.change', nothing, async (visit) => passwordPage(visit)),
  route(
    'POST',
    '/me/password',
    'own-account.change',
    Type.Object({ current: word, next: word, again: word }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const { account } = await readMe(services, caller.id)
      const problem = await chooseNewPassword(services, caller, account, given, visit.here)
      if (problem !== undefined) return passwordPage(visit, problem)
      await visit.renew()
      return { kind: 'redirect', to: '/me?done=password' }
    },
  ),
  route(
    'POST',
    '/me/sessions',
    'own-account.change',
    Type.Object({ which: word }),
    (visit, given) => endSessions(visit, given.which),
  ),
  route('GET', '/me/person', 'own-account.change', nothing, async (visit) => personPage(visit, {})),
  route(
    'POST',
    '/me/person',
    'own-account.change',
    Type.Object({ person: word, purpose: word }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const person = readLine(given.person, 'name')
      const purpose = readLine(given.purpose, 'reason')
      if (!person.ok || !purpose.ok) return personPage(visit, given, meText.personProblem)
      const { tenant } = caller.actor
      const use = { tenant, person: person.value, purpose: purpose.value }
      const done = await perform(services, nameUser, use, caller)
      if (!done.ok) return personPage(visit, given, refusedText(done.refusal))
      visit.session.person = person.value
      return { kind: 'redirect', to: '/' }
    },
  ),
]
