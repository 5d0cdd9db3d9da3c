import { contactGroups, may } from '@zeimori/records'
import { Type } from 'typebox'
import { addDuty, removeDuty } from '../acts/contacts/duties.ts'
import { inReach, perform } from '../acts/perform.ts'
import { readContacts, readDuties } from '../contacts/read-contacts.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { refusedText } from '../texts/acts.ts'
import { contactText, dutyText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import { readMoment } from './moment-input.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const moment = Type.String({ maxLength: 30 })

async function dutiesPage(
  { services, caller, token }: Visit,
  problem?: string,
  given: { readonly contact?: string; readonly from?: string; readonly to?: string } = {},
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const now = services.now()
  const { duties, contacts } = await inReach(services, caller, async (within) => ({
    duties: await readDuties(within, now),
    contacts: await readContacts(within, now),
  }))
  const mayChange = (tenant: string | null): boolean =>
    may(caller.actor, 'contact.change', tenant ?? undefined)
  const own = contacts.filter(({ tenant }) => mayChange(tenant))
  return {
    kind: 'page',
    title: dutyText.title,
    shows: [...duties, ...contacts].map(({ tenant }) => tenant),
    body: (
      <>
        <h1>{dutyText.title}</h1>
        <p>{dutyText.lead}</p>
        <section class="card">
          {duties.length === 0 ? (
            <p>{dutyText.none}</p>
          ) : (
            <Table
              name={dutyText.title}
              columns={dutyText.columns}
              rows={duties.map((duty) => [
                duty.tenantName ?? contactText.provider,
                contactGroups[duty.grp],
                `${duty.organisation} ${duty.name}`,
                minuteText(duty.from_at),
                minuteText(duty.to_at),
                duty.set_name,
                mayChange(duty.tenant) && (
                  <Form
                    key="remove"
                    action={`/duties/${duty.id}/remove`}
                    token={token}
                    send={dutyText.remove}
                  >
                    {undefined}
                  </Form>
                ),
              ])}
            />
          )}
        </section>
        {own.length > 0 && (
          <section class="card narrow">
            <h2>{dutyText.add}</h2>
            <Form action="/duties/add" token={token} send={dutyText.add} problem={problem}>
              <Choice
                name="contact"
                label={dutyText.contact}
                value={given.contact ?? ''}
                choices={own.map((one) => [
                  one.id,
                  `${one.tenantName ?? contactText.provider} ${contactGroups[one.grp]} ${one.organisation} ${one.name}`,
                ])}
              />
              <Field
                name="from"
                label={dutyText.from}
                hint={dutyText.momentHint}
                value={given.from ?? ''}
              />
              <Field
                name="to"
                label={dutyText.to}
                hint={dutyText.momentHint}
                value={given.to ?? ''}
              />
            </Form>
          </section>
        )}
        <p>
          <a href="/contacts">{contactText.back}</a>
        </p>
      </>
    ),
  }
}

/** 当番表: who is on duty. */
export const dutyRoutes: readonly Route[] = [
  route('GET', '/duties', 'contact.see', Type.Object({}), (visit) => dutiesPage(visit)),
  route(
    'POST',
    '/duties/add',
    'contact.change',
    Type.Object({ contact: id, from: moment, to: moment }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const [found] = await inReach(services, caller, (within) =>
        readContacts(within, services.now(), given.contact),
      )
      if (found === undefined) return { kind: 'missing' }
      const done = await perform(
        services,
        addDuty,
        {
          tenant: found.tenant ?? undefined,
          contact: found.id,
          from: readMoment(given.from),
          to: readMoment(given.to),
        },
        caller,
      )
      return done.ok
        ? { kind: 'redirect', to: '/duties' }
        : dutiesPage(visit, refusedText(done.refusal), given)
    },
  ),
  route(
    'POST',
    '/duties/:id/remove',
    'contact.change',
    Type.Object({ id }),
    async (visit, { id: wanted }) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const found = (
        await inReach(services, caller, (within) => readDuties(within, services.now()))
      ).find((one) => one.id === wanted)
      if (found === undefined) return { kind: 'missing' }
      const which = { id: wanted, tenant: found.tenant ?? undefined }
      const done = await perform(services, removeDuty, which, caller)
      return done.ok
        ? { kind: 'redirect', to: '/duties' }
        : dutiesPage(visit, refusedText(done.refusal))
    },
  ),
]
