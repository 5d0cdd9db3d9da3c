import { contactGroupNames } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { confirmByPerson, removeContact, testContact } from '../acts/contacts/others.ts'
import { addContact, changeContact } from '../acts/contacts/save.ts'
import type { ContactGiven } from '../acts/contacts/given.ts'
import { inReach, perform, type Performed } from '../acts/perform.ts'
import { ContactFields, noBoxes, type ContactBoxes } from '../contacts/contact-fields.tsx'
import { ContactPage } from '../contacts/contact-page.tsx'
import { readContacts } from '../contacts/read-contacts.ts'
import { sideChoices } from '../contacts/side-choices.ts'
import { Choice, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { contactText } from '../texts/alerts.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const box = (maxLength: number) => Type.String({ maxLength })
const boxes = {
  group: Type.Union([
    Type.Literal('on-call'),
    Type.Literal('vendor-lead'),
    Type.Literal('municipality'),
    Type.Literal('manager'),
  ]),
  place: box(6),
  organisation: box(100),
  name: box(100),
  tel: Type.Optional(box(40)),
  address: box(500),
  delay: box(6),
  days: Type.Union([Type.Literal('all'), Type.Literal('business')]),
  from: box(10),
  to: box(10),
}
const adding = Type.Object({
  ...boxes,
  tenant: Type.String({ pattern: '^(\\d{6})?$' }),
  way: Type.Union([Type.Literal('mail'), Type.Literal('webhook')]),
})
const changing = Type.Object({ ...boxes, id })

type Boxes = Omit<Static<typeof adding>, 'tenant' | 'way'>

const givenIn = ({ tel = '', ...given }: Boxes): Omit<ContactGiven, 'tenant' | 'way'> => ({
  ...given,
  tel,
  group: contactGroupNames.find((name) => name === given.group) ?? 'on-call',
})

const find = async ({ services, caller }: Visit, wanted: string) =>
  caller &&
  (await inReach(services, caller, (within) => readContacts(within, services.now(), wanted)))[0]

async function contactPage(
  visit: Visit,
  wanted: string,
  problem?: string,
  given?: ContactBoxes,
): Promise<Answer> {
  const { caller, token, services } = visit
  const contact = await find(visit, wanted)
  if (caller === undefined || contact === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: contactText.title,
    shows: [contact.tenant],
    body: <ContactPage {...{ contact, caller, token, problem, given }} now={services.now()} />,
  }
}

async function addPage(
  visit: Visit,
  problem?: string,
  given: ContactBoxes & { readonly tenant?: string; readonly way?: string } = noBoxes,
): Promise<Answer> {
  const { caller, services, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: contactText.add,
    body: (
      <section class="card narrow">
        <h1>{contactText.add}</h1>
        <p>{contactText.addLead}</p>
        <Form action="/contacts/add" token={token} send={contactText.save} problem={problem}>
          <Choice
            name="tenant"
            label={contactText.side}
            value={given.tenant ?? ''}
            choices={await sideChoices(services, caller)}
          />
          <Choice
            name="way"
            label={contactText.way}
            value={given.way ?? 'mail'}
            choices={Object.entries(contactText.ways)}
          />
          <ContactFields boxes={given} />
        </Form>
      </section>
    ),
  }
}

/** A webhook's secret: shown this once. */
const secretPage = (secret: string): Answer => ({
  kind: 'page',
  title: contactText.secretTitle,
  body: (
    <section class="card narrow">
      <h1>{contactText.secretTitle}</h1>
      <p>{contactText.secretLead}</p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p>
        <a href="/contacts">{contactText.back}</a>
      </p>
    </section>
  ),
})

const addRoute = route('POST', '/contacts/add', 'contact.change', adding, async (visit, given) => {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { tenant, way, ...rest } = given
  const contact = { ...givenIn(rest), way, tenant: tenant === '' ? undefined : tenant }
  const done = await perform(services, addContact, contact, caller)
  if (done.ok)
    return done.result.secret === undefined
      ? { kind: 'redirect', to: `/contacts/${done.result.id}` }
      : secretPage(done.result.secret)
  if (done.refusal.code === 'prove-again') return toProve('/contacts/add')
  return addPage(visit, refusedText(done.refusal), { ...givenIn(rest), tenant, way })
})

async function after(
  visit: Visit,
  wanted: string,
  done: Performed<undefined>,
  given?: ContactBoxes,
  to = `/contacts/${wanted}`,
): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to }
  if (done.refusal.code === 'prove-again') return toProve(`/contacts/${wanted}`)
  return contactPage(visit, wanted, refusedText(done.refusal), given)
}

const changeRoute = route(
  'POST',
  '/contacts/:id/change',
  'contact.change',
  changing,
  async (visit, { id: wanted, ...rest }) => {
    const { services, caller } = visit
    const contact = await find(visit, wanted)
    if (caller === undefined || contact === undefined) return { kind: 'missing' }
    const given = givenIn(rest)
    const change = { ...given, id: wanted, way: contact.way, tenant: contact.tenant ?? undefined }
    return after(visit, wanted, await perform(services, changeContact, change, caller), given)
  },
)

const deeds = { test: testContact, confirm: confirmByPerson, remove: removeContact } as const

const otherRoutes = (['test', 'confirm', 'remove'] as const).map((deed) =>
  route(
    'POST',
    `/contacts/:id/${deed}`,
    'contact.change',
    Type.Object({ id, reason: Type.Optional(box(1000)) }),
    async (visit, { id: wanted, reason = '' }) => {
      const { services, caller } = visit
      const contact = await find(visit, wanted)
      if (caller === undefined || contact === undefined) return { kind: 'missing' }
      const which = { id: wanted, tenant: contact.tenant ?? undefined, reason }
      const done = await perform(services, deeds[deed], which, caller)
      return after(visit, wanted, done, undefined, deed === 'remove' ? '/contacts' : undefined)
    },
  ),
)

export const contactRoutes: readonly Route[] = [
  route('GET', '/contacts/add', 'contact.change', Type.Object({}), async (visit) =>
    isProved(visit) ? addPage(visit) : toProve('/contacts/add'),
  ),
  addRoute,
  route('GET', '/contacts/:id', 'contact.see', Type.Object({ id }), (visit, { id: wanted }) =>
    contactPage(visit, wanted),
  ),
  changeRoute,
  ...otherRoutes,
]
