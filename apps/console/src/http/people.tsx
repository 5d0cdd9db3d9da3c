import { asRole, invitable, roles, sideOf, type Role } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { inviteAccount } from '../acts/invite-account.ts'
import { perform } from '../acts/perform.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { inviteText, refusedText } from '../texts/acts.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const form = Type.Object({
  tenant: Type.Optional(Type.String({ maxLength: 6 })),
  login: Type.String({ pattern: '^[A-Za-z0-9._-]{3,60}$' }),
  name: Type.String({ minLength: 1, maxLength: 60 }),
  mail: Type.String({ pattern: '^[^\\s@<>,;:"\\r\\n]+@[A-Za-z0-9.-]+$', maxLength: 200 }),
  role: Type.String({ maxLength: 40 }),
})
type Given = Static<typeof form>

/** The municipalities that somebody may invite to: her own, or all and the provider itself. */
async function tenantsFor({ services, caller }: Visit) {
  if (caller?.actor.tenant !== undefined) return undefined
  return forProvider(services.store, (within) =>
    within.selectFrom('tenant').select(['id', 'name']).orderBy('id').execute(),
  )
}

async function invitePage(visit: Visit, problem?: string, given?: Given): Promise<Answer> {
  const tenants = await tenantsFor(visit)
  const offered: readonly Role[] = visit.caller ? invitable(visit.caller.actor.role) : []
  return {
    kind: 'page',
    title: inviteText.title,
    body: (
      <section class="card narrow">
        <h1>{inviteText.title}</h1>
        <Form action="/people/invite" token={visit.token} send={inviteText.send} problem={problem}>
          {tenants !== undefined && (
            <Choice
              name="tenant"
              label={inviteText.tenant}
              value={given?.tenant ?? ''}
              choices={[
                ['', inviteText.provider],
                ...tenants.map(({ id, name }) => [id, name] as const),
              ]}
            />
          )}
          <Choice
            name="role"
            label={inviteText.role}
            value={given?.role ?? ''}
            choices={offered.map((role) => [role, `${roles[role].name}：${roles[role].purpose}`])}
          />
          <Field name="name" label={inviteText.name} value={given?.name ?? ''} />
          <Field
            name="login"
            label={inviteText.login}
            hint={inviteText.loginHint}
            value={given?.login ?? ''}
          />
          <Field name="mail" label={inviteText.mail} type="email" value={given?.mail ?? ''} />
        </Form>
      </section>
    ),
  }
}

/** Where there is a mail server, only the person herself gets the link. */
const donePage = (name: string, link: string | undefined): Answer => ({
  kind: 'page',
  title: inviteText.doneTitle,
  body: (
    <section class="card narrow">
      <h1>{inviteText.doneTitle}</h1>
      {link === undefined ? (
        <p>{inviteText.mailed(name)}</p>
      ) : (
        <>
          <p>{inviteText.done(name)}</p>
          <p>
            <code class="secret">{link}</code>
          </p>
        </>
      )}
    </section>
  ),
})

export const peopleRoutes: readonly Route[] = [
  route('GET', '/people/invite', 'account.invite', Type.Object({}), async (visit) =>
    isProved(visit) ? invitePage(visit) : toProve('/people/invite'),
  ),
  route('POST', '/people/invite', 'account.invite', form, async (visit, given) => {
    const { caller, services } = visit
    const role = asRole(given.role)
    if (caller === undefined || role === undefined) return invitePage(visit, undefined, given)
    const chosen = given.tenant === '' ? undefined : given.tenant
    const tenant = sideOf(caller.actor.role) === 'municipality' ? caller.actor.tenant : chosen
    const done = await perform(
      services,
      inviteAccount,
      { ...given, tenant, role, endsOn: undefined },
      caller,
    )
    const link = done.ok && !services.sendsMail ? `/welcome/${done.result.token}` : undefined
    if (done.ok) return donePage(given.name, link)
    if (done.refusal.code === 'prove-again') return toProve('/people/invite')
    return invitePage(visit, refusedText(done.refusal), given)
  }),
]
