import { may } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { perform } from '../acts/perform.ts'
import {
  removeIdentityProvider,
  setIdentityProvider,
  type IdentityProvider,
} from '../acts/set-identity-provider.ts'
import { returnAddress } from '../identity/begin.ts'
import { acrValuesOf, isIssuer, problemOf, providerSetting } from '../identity/provider.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { identityText, providerProblemTexts } from '../texts/identity.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const form = Type.Object({
  ...tenant,
  issuer: Type.String({ maxLength: 300 }),
  clientId: Type.String({ minLength: 1, maxLength: 300 }),
  clientSecret: Type.String({ maxLength: 1000 }),
  trustsMfa: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  acrValues: Type.Optional(Type.String({ maxLength: 300 })),
})
type Given = Static<typeof form>

/** What stands there now, for whoever may change it; undefined for everybody else. */
async function current({ services, caller }: Visit, id: string) {
  if (caller === undefined || !may(caller.actor, 'tenant.change', id)) return undefined
  return forProvider(services.store, (within) => providerSetting(within, id))
}

async function settingPage(
  visit: Visit,
  id: string,
  problem?: string,
  given?: Given,
): Promise<Answer> {
  const now = await current(visit, id)
  if (now === undefined) return { kind: 'missing' }
  const trusts = given?.trustsMfa ?? (now.trusts_mfa === true ? 'yes' : 'no')
  return {
    kind: 'page',
    title: identityText.settingTitle(now.name),
    shows: [id],
    body: (
      <section class="card narrow">
        <h1>{identityText.settingTitle(now.name)}</h1>
        <p>{identityText.settingLead}</p>
        <dl>
          <dt>{identityText.returnTo}</dt>
          <dd>
            <code>{returnAddress(visit.site.origin)}</code>
          </dd>
        </dl>
        <Form
          action={`/tenants/${id}/provider`}
          token={visit.token}
          send={identityText.save}
          problem={problem}
        >
          <Field
            name="issuer"
            label={identityText.issuer}
            hint={identityText.issuerHint}
            value={given?.issuer ?? now.issuer ?? ''}
          />
          <Field
            name="clientId"
            label={identityText.clientId}
            value={given?.clientId ?? now.client_id ?? ''}
          />
          <Field
            name="clientSecret"
            type="password"
            label={identityText.clientSecret}
            hint={identityText.secretHint}
          />
          <Choice
            name="trustsMfa"
            label={identityText.trustsMfa}
            value={trusts}
            choices={identityText.trustsMfaChoices}
          />
          <Field
            name="acrValues"
            label={identityText.acrValues}
            hint={identityText.acrHint}
            value={given?.acrValues ?? now.acr_values ?? ''}
            optional
          />
        </Form>
        {now.issuer !== null && (
          <Form
            action={`/tenants/${id}/provider/remove`}
            token={visit.token}
            send={identityText.remove}
          >
            {undefined}
          </Form>
        )}
      </section>
    ),
  }
}

const inputOf = (given: Given, trial: boolean): IdentityProvider => {
  const { clientSecret, trustsMfa, acrValues = '', issuer, ...rest } = given
  return {
    ...rest,
    issuer: issuer.trim(),
    clientSecret: clientSecret === '' ? undefined : clientSecret,
    trustsMfa: trustsMfa === 'yes',
    acrValues: acrValuesOf(acrValues),
    trial,
  }
}

/** What keeps people from signing in there: asked for by whoever may register it, and of an address that may be one. */
async function problemBefore(visit: Visit, input: IdentityProvider): Promise<string | undefined> {
  const { issuer, trial } = input
  if ((await current(visit, input.tenant)) === undefined || !isIssuer(issuer, trial))
    return undefined
  // The secret is not sent: only what it says of itself is asked for.
  const problem = await problemOf({ ...input, clientSecret: '-' })
  return problem && providerProblemTexts[problem]
}

/** Where a municipality's people sign in: for its own administrator, and the provider's. */
export const providerSettingRoutes: readonly Route[] = [
  route('GET', '/tenants/:tenant/provider', 'tenant.change', Type.Object(tenant), (visit, given) =>
    settingPage(visit, given.tenant),
  ),
  route('POST', '/tenants/:tenant/provider', 'tenant.change', form, async (visit, given) => {
    const { caller, services, site } = visit
    if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
    if (!isProved(visit)) return toProve(`/tenants/${given.tenant}/provider`)
    const input = inputOf(given, site.origin.startsWith('http:'))
    const problem = await problemBefore(visit, input)
    if (problem !== undefined) return settingPage(visit, given.tenant, problem, given)
    const done = await perform(services, setIdentityProvider(services.vault), input, caller)
    return done.ok
      ? { kind: 'redirect', to: `/tenants/${given.tenant}/provider` }
      : settingPage(visit, given.tenant, refusedText(done.refusal), given)
  }),
  route(
    'POST',
    '/tenants/:tenant/provider/remove',
    'tenant.change',
    Type.Object(tenant),
    async (visit, given) => {
      const { caller, services } = visit
      if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
      if (!isProved(visit)) return toProve(`/tenants/${given.tenant}/provider`)
      const done = await perform(services, removeIdentityProvider, given, caller)
      return done.ok
        ? { kind: 'redirect', to: `/tenants/${given.tenant}/provider` }
        : settingPage(visit, given.tenant, refusedText(done.refusal))
    },
  ),
]
