import { Type } from 'typebox'
import { Form } from '../pages/form.tsx'
import { linkPage } from '../pages/link-page.tsx'
import { personFormNames, type PersonFormName } from '../people/form-names.ts'
import { givenInput, readReason, type Given } from '../people/given.ts'
import { personEvents } from '../people/person-events.ts'
import { Reason } from '../people/person-fields.tsx'
import { offeredTo, personForms } from '../people/person-forms.tsx'
import { PersonPage } from '../people/person-page.tsx'
import { readBelongings, readPerson, type PersonSheet } from '../people/read-person.ts'
import type { Caller } from '../acts/act.ts'
import { refusedText } from '../texts/acts.ts'
import { personFormTexts } from '../texts/person.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const pageInput = Type.Object({
  id: givenInput.properties.id,
  done: Type.Optional(Type.String({ maxLength: 40 })),
})

const isFormName = (text: string | undefined): text is PersonFormName =>
  personFormNames.some((name) => name === text)

/** One person: who she is here, what she has open, what was done, and what may be done. */
async function personPage(visit: Visit, id: string, done: string | undefined): Promise<Answer> {
  const { services, caller } = visit
  const person = caller && (await readPerson(services, caller, id))
  if (caller === undefined || person === undefined) return { kind: 'missing' }
  const belongings = await readBelongings(services, caller, id)
  const events = await personEvents(services, caller, id, person.tenant)
  const offered = offeredTo(person, caller, belongings.request !== undefined)
  const shown = isFormName(done) ? done : undefined
  return {
    kind: 'page',
    title: person.name,
    body: <PersonPage {...{ person, belongings, events, caller, offered, done: shown }} />,
  }
}

const formPage = (
  { token }: Visit,
  name: PersonFormName,
  props: { person: PersonSheet; caller: Caller; given: Partial<Given>; problem?: string },
): Answer => {
  const { fields: Fields } = personForms[name]
  const { title, lead, send } = personFormTexts[name]
  const { person, problem, ...rest } = props
  return {
    kind: 'page',
    title,
    shows: [person.tenant],
    ...(problem !== undefined && { status: 422 }),
    body: (
      <section class="card narrow">
        <p class="small">
          <a href={`/people/${person.id}`}>{person.name}</a>
        </p>
        <h1>{title}</h1>
        <p>{lead}</p>
        <Form action={`/people/${person.id}/${name}`} token={token} send={send} problem={problem}>
          {Fields && <Fields person={person} {...rest} />}
          <Reason given={rest.given} />
        </Form>
      </section>
    ),
  }
}

async function sendForm(visit: Visit, name: PersonFormName, given: Given): Promise<Answer> {
  const { services, caller } = visit
  const person = caller && (await readPerson(services, caller, given.id))
  if (caller === undefined || person === undefined) return { kind: 'missing' }
  const again = (problem: string): Answer =>
    formPage(visit, name, { person, caller, given, problem })
  const reason = readReason(given.reason)
  if (!reason.ok) return again(reason.problem)
  const target = {
    account: person.id,
    tenant: person.tenant ?? undefined,
    reason: reason.value,
  }
  const sent = await personForms[name].send({ services, caller, person, given, target })
  if (!sent.ok) return again(sent.problem)
  if (!sent.value.ok) {
    const { refusal } = sent.value
    return refusal.code === 'prove-again'
      ? toProve(`/people/${person.id}/${name}`)
      : again(refusedText(refusal))
  }
  const token = sent.value.result?.token
  return token === undefined
    ? { kind: 'redirect', to: `/people/${person.id}?done=${name}` }
    : linkPage(visit, person.name, token)
}

const formRoutes = (name: PersonFormName): readonly Route[] => {
  const { permission } = personForms[name]
  const url = `/people/:id/${name}`
  return [
    route(
      'GET',
      url,
      permission,
      Type.Object({ id: givenInput.properties.id }),
      async (visit, { id }) => {
        const { services, caller } = visit
        const person = caller && (await readPerson(services, caller, id))
        if (caller === undefined || person === undefined) return { kind: 'missing' }
        if (!isProved(visit)) return toProve(`/people/${id}/${name}`)
        return formPage(visit, name, { person, caller, given: {} })
      },
    ),
    route('POST', url, permission, givenInput, (visit, given) => sendForm(visit, name, given)),
  ]
}

export const personRoutes: readonly Route[] = [
  route('GET', '/people/:id', 'account.see', pageInput, (visit, { id, done }) =>
    personPage(visit, id, done),
  ),
  ...personFormNames.flatMap(formRoutes),
]
