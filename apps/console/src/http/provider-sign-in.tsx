import { Type } from 'typebox'
import { beginAtProvider } from '../identity/begin.ts'
import { finishAtProvider } from '../identity/finish.ts'
import { hasFactor } from '../sign-in/enrol.ts'
import { identityText } from '../texts/identity.ts'
import { openFull, openHalf } from './open-session.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { signInPage } from './sign-in-pages.tsx'

const text = Type.Optional(Type.String({ maxLength: 4000 }))
const returned = Type.Object({
  state: Type.String({ maxLength: 200 }),
  code: text,
  iss: text,
  error: text,
})

/** Leads to a provider by a link: forms of ours lead nowhere else, and the policy says so. */
export const goPage = (to: URL): Answer => ({
  kind: 'page',
  title: identityText.goTitle,
  body: (
    <section class="card narrow">
      <h1>{identityText.goTitle}</h1>
      <p>{identityText.goLead(to.host)}</p>
      <p>
        <a class="button main" href={to.href} rel="noreferrer">
          {identityText.go(to.host)}
        </a>
      </p>
    </section>
  ),
})

/**
 * Comes from the provider's page, so that browsers keep our cookie back: a step of our own brings it.
 * (SameSite=Strict)
 */
const backPage = (query: Readonly<Record<string, string>>): Answer => {
  const onward = `/sign-in/provider/finish?${new URLSearchParams(query)}`
  return {
    kind: 'page',
    title: identityText.backTitle,
    onward,
    body: (
      <section class="card narrow">
        <h1>{identityText.backTitle}</h1>
        <p>
          <a class="button main" href={onward}>
            {identityText.back}
          </a>
        </p>
      </section>
    ),
  }
}

async function finish(visit: Visit, query: Parameters<typeof finishAtProvider>[1]) {
  const isLinking = visit.caller !== undefined
  const came = await finishAtProvider(visit, query)
  if (came.kind === 'linked') return { kind: 'redirect', to: '/me/provider' } as const
  if (came.kind === 'refused')
    return isLinking
      ? ({ kind: 'redirect', to: '/me/provider?failed=1' } as const)
      : signInPage(visit, identityText.failed)
  if (came.twoFactors) {
    await openFull(visit, came.known, 'idp', came.tenant)
    return { kind: 'redirect', to: '/' } as const
  }
  await openHalf(visit, came.known.id, came.tenant)
  const enrolled = await hasFactor(visit.services, came.known.id)
  return { kind: 'redirect', to: enrolled ? '/sign-in/code' : '/welcome/authenticator' } as const
}

/** Signing in at one's own municipality's provider. */
export const providerSignInRoutes: readonly Route[] = [
  route(
    'GET',
    '/sign-in/provider',
    'anyone',
    Type.Object({ tenant: Type.String({ maxLength: 20 }) }),
    async (visit, { tenant }) => {
      const to = await beginAtProvider(visit, tenant.normalize('NFKC').trim(), undefined)
      return to === undefined ? signInPage(visit, identityText.failed) : goPage(to)
    },
  ),
  route('GET', '/sign-in/provider/return', 'anyone', returned, async (_, query) => backPage(query)),
  route('GET', '/sign-in/provider/finish', 'anyone', returned, finish),
]
