import { Type } from 'typebox'
import { sayWho } from '../acts/own/say-who.ts'
import { perform } from '../acts/perform.ts'
import { Field, Form } from '../pages/form.tsx'
import { readLine, readMail } from '../people/given.ts'
import { refusedText } from '../texts/acts.ts'
import { meText } from '../texts/me.ts'
import { personText } from '../texts/person.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const word = Type.Optional(Type.String({ maxLength: 2000 }))
const input = Type.Object({ name: word, mail: word })

const namePage = (
  { token }: Visit,
  given: { readonly name?: string; readonly mail?: string },
  problem?: string,
): Answer => ({
  kind: 'page',
  title: meText.nameTitle,
  ...(problem !== undefined && { status: 422 }),
  body: (
    <section class="card narrow">
      <h1>{meText.nameTitle}</h1>
      <p>{meText.nameLead}</p>
      <Form action="/me/name" token={token} send={meText.nameSend} problem={problem}>
        <Field
          name="name"
          label={personText.name}
          value={given.name ?? ''}
          maxLength={60}
          autocomplete="name"
        />
        <Field
          name="mail"
          type="email"
          label={personText.mail}
          value={given.mail ?? ''}
          maxLength={200}
          autocomplete="email"
        />
      </Form>
    </section>
  ),
})

/** Where the first administrator says who she is, before anything else. */
export const nameRoutes: readonly Route[] = [
  route('GET', '/me/name', 'own-account.change', Type.Object({}), async (visit) =>
    visit.caller?.duty === 'name' ? namePage(visit, {}) : { kind: 'redirect', to: '/me' },
  ),
  route('POST', '/me/name', 'own-account.change', input, async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const name = readLine(given.name, 'name')
    const mail = readMail(given.mail)
    if (!name.ok) return namePage(visit, given, name.problem)
    if (!mail.ok) return namePage(visit, given, mail.problem)
    const named = { name: name.value, mail: mail.value }
    const done = await perform(services, sayWho, named, caller)
    return done.ok
      ? { kind: 'redirect', to: '/' }
      : namePage(visit, given, refusedText(done.refusal))
  }),
]
