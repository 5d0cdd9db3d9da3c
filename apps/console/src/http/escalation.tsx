import { contactGroupNames, contactGroups, may, type ContactGroup } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { changeEscalation } from '../acts/contacts/escalation.ts'
import { numberIn } from '../acts/contacts/given.ts'
import { addWork, endWork } from '../acts/contacts/planned-work.ts'
import { inReach, perform } from '../acts/perform.ts'
import { EscalationPage, type WorkBoxes } from '../contacts/escalation-page.tsx'
import { readWork } from '../contacts/read-contacts.ts'
import { readEscalation } from '../contacts/read-escalation.ts'
import { scopeChoices } from '../contacts/scope-choices.ts'
import { Field, Form } from '../pages/form.tsx'
import { tenantName, tenantNames } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { escalationText } from '../texts/alerts.ts'
import { readMoment } from './moment-input.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const place = '/escalation'
const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const minutes = Type.String({ maxLength: 6 })
const form = Type.Object({
  ...tenant,
  'on-call': minutes,
  'vendor-lead': minutes,
  municipality: minutes,
  manager: minutes,
  repeat: minutes,
} satisfies Record<ContactGroup | 'tenant' | 'repeat', unknown>)
type Given = Static<typeof form>

async function escalationPage(
  { services, caller, token }: Visit,
  problem?: string,
  given: WorkBoxes = {},
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const { settled, work } = await inReach(services, caller, async (within) => {
    const all = []
    for (const name of await tenantNames(within))
      all.push({ ...name, ...(await readEscalation(within, name.id)) })
    return { settled: all, work: await readWork(within, services.now()) }
  })
  const scopes = await scopeChoices(services, caller)
  return {
    kind: 'page',
    title: escalationText.title,
    shows: settled.map(({ id }) => id),
    body: <EscalationPage {...{ caller, token, settled, work, scopes, problem, given }} />,
  }
}

async function changePage(
  { services, caller, token }: Visit,
  id: string,
  problem?: string,
  given?: Given,
): Promise<Answer> {
  if (caller === undefined || !may(caller.actor, 'escalation.change', id))
    return { kind: 'missing' }
  const found = await inReach(services, caller, async (within) => {
    const name = await tenantName(within, id)
    return name === undefined ? undefined : { name, ...(await readEscalation(within, id)) }
  })
  if (found === undefined) return { kind: 'missing' }
  const { policy } = found
  return {
    kind: 'page',
    title: escalationText.of(found.name),
    shows: [id],
    body: (
      <section class="card narrow">
        <h1>{escalationText.of(found.name)}</h1>
        <p>{escalationText.lead}</p>
        <Form action={`${place}/${id}`} token={token} send={escalationText.save} problem={problem}>
          {contactGroupNames.map((name) => (
            <Field
              key={name}
              name={name}
              label={contactGroups[name]}
              hint={escalationText.afterHint}
              value={given?.[name] ?? String(policy.after[name])}
              numeric
            />
          ))}
          <Field
            name="repeat"
            label={escalationText.repeat}
            hint={escalationText.repeatHint}
            value={given?.repeat ?? String(policy.repeat)}
            numeric
          />
        </Form>
      </section>
    ),
  }
}

const changing = route(
  'POST',
  '/escalation/:tenant',
  'escalation.change',
  form,
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const after = {
      'on-call': numberIn(given['on-call']),
      'vendor-lead': numberIn(given['vendor-lead']),
      municipality: numberIn(given.municipality),
      manager: numberIn(given.manager),
    }
    const change = { tenant: given.tenant, policy: { after, repeat: numberIn(given.repeat) } }
    const done = await perform(services, changeEscalation, change, caller)
    if (done.ok) return { kind: 'redirect', to: place }
    if (done.refusal.code === 'prove-again') return toProve(`${place}/${given.tenant}`)
    return changePage(visit, given.tenant, refusedText(done.refusal), given)
  },
)

const announcing = route(
  'POST',
  '/planned-work/add',
  'planned-work.change',
  Type.Object({
    scope: Type.String({ pattern: '^(\\d{6}|all|provider)$' }),
    from: Type.String({ maxLength: 30 }),
    to: Type.String({ maxLength: 30 }),
    reason: Type.String({ maxLength: 1000 }),
  }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const { scope, reason } = given
    const work = { scope, reason, from: readMoment(given.from), to: readMoment(given.to) }
    const done = await perform(services, addWork, work, caller)
    if (done.ok) return { kind: 'redirect', to: place }
    if (done.refusal.code === 'prove-again') return toProve(place)
    return escalationPage(visit, refusedText(done.refusal), given)
  },
)

const ending = route(
  'POST',
  '/planned-work/:id/end',
  'planned-work.change',
  Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }),
  async (visit, { id }) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const all = await inReach(services, caller, (within) => readWork(within, services.now()))
    const found = all.find((one) => one.id === id)
    if (found === undefined) return { kind: 'missing' }
    const done = await perform(services, endWork, { id, scope: found.scope }, caller)
    return done.ok
      ? { kind: 'redirect', to: place }
      : escalationPage(visit, refusedText(done.refusal))
  },
)

export const escalationRoutes: readonly Route[] = [
  route('GET', place, 'contact.see', Type.Object({}), (visit) => escalationPage(visit)),
  route(
    'GET',
    '/escalation/:tenant',
    'escalation.change',
    Type.Object(tenant),
    async (visit, given) =>
      isProved(visit) ? changePage(visit, given.tenant) : toProve(`${place}/${given.tenant}`),
  ),
  changing,
  announcing,
  ending,
]
