import { forProvider } from '@zeimori/store'
import { Type } from 'typebox'
import type { Caller } from '../acts/act.ts'
import { askInvitation, inviteAccount } from '../acts/invite-account.ts'
import { needsSecond } from '../acts/people/second-person.ts'
import { inReach, perform } from '../acts/perform.ts'
import { Form } from '../pages/form.tsx'
import { linkPage } from '../pages/link-page.tsx'
import {
  InvitationFields,
  invitationInput,
  readInvitation,
  type GivenInvitation,
} from '../people/invitation-fields.tsx'
import { givenInput } from '../people/given.ts'
import { readPerson } from '../people/read-person.ts'
import { tenantNames } from '../tenants/tenant-names.ts'
import { inviteText, refusedText } from '../texts/acts.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

/** The municipalities that somebody may invite to: her own, or all and the provider itself. */
async function tenantsFor({ services }: Visit, { actor }: Caller) {
  if (actor.tenant !== undefined) return undefined
  return forProvider(services.store, tenantNames)
}

async function invitePage(
  visit: Visit,
  caller: Caller,
  given: GivenInvitation,
  problem?: string,
): Promise<Answer> {
  const tenants = await tenantsFor(visit, caller)
  return {
    kind: 'page',
    title: inviteText.title,
    ...(problem !== undefined && { status: 422 }),
    body: (
      <section class="card narrow">
        <h1>{inviteText.title}</h1>
        <Form action="/people/invite" token={visit.token} send={inviteText.send} problem={problem}>
          <InvitationFields given={given} caller={caller} tenants={tenants} />
        </Form>
      </section>
    ),
  }
}

/** What stands in the form for somebody who has moved: her name and address come along. */
async function movedPerson(
  { services }: Visit,
  caller: Caller,
  from: string | undefined,
): Promise<GivenInvitation> {
  const person = from === undefined ? undefined : await readPerson(services, caller, from)
  return person === undefined ? {} : { name: person.name, mail: person.mail }
}

async function invite(visit: Visit, caller: Caller, given: GivenInvitation): Promise<Answer> {
  const { services } = visit
  const read = readInvitation(given, caller, services.now())
  if (!read.ok) return invitePage(visit, caller, given, read.problem)
  const { role, tenant } = read.value
  const asks = await inReach(services, caller, (within) =>
    needsSecond(within, role, tenant, caller),
  )
  const done = asks
    ? await perform(services, askInvitation, read.value, caller)
    : await perform(services, inviteAccount, read.value, caller)
  if (!done.ok)
    return done.refusal.code === 'prove-again'
      ? toProve('/people/invite')
      : invitePage(visit, caller, given, refusedText(done.refusal))
  return 'token' in done.result && typeof done.result.token === 'string'
    ? linkPage(visit, read.value.name, done.result.token)
    : { kind: 'redirect', to: '/people/requests' }
}

export const peopleRoutes: readonly Route[] = [
  route(
    'GET',
    '/people/invite',
    'account.invite',
    Type.Object({
      from: Type.Optional(givenInput.properties.id),
      tenant: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
    }),
    async (visit, { from, tenant }) => {
      const { caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      return isProved(visit)
        ? invitePage(visit, caller, {
            ...(await movedPerson(visit, caller, from)),
            ...(tenant !== undefined && { tenant, role: 'client-admin' }),
          })
        : toProve(tenant === undefined ? '/people/invite' : `/people/invite?tenant=${tenant}`)
    },
  ),
  route('POST', '/people/invite', 'account.invite', invitationInput, async (visit, given) =>
    visit.caller === undefined ? { kind: 'missing' } : invite(visit, visit.caller, given),
  ),
]
