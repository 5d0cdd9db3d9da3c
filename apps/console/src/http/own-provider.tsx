import { Type } from 'typebox'
import { beginAtProvider } from '../identity/begin.ts'
import { issuerOf, unlinkOwn } from '../identity/own-link.ts'
import { providerOf } from '../identity/provider.ts'
import { Form } from '../pages/form.tsx'
import { accountOf } from '../sign-in/account.ts'
import { identityText } from '../texts/identity.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { goPage } from './provider-sign-in.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const here = '/me/provider'

async function minePage(visit: Visit, problem?: string): Promise<Answer> {
  const tenant = visit.caller?.actor.tenant
  const provider = tenant === undefined ? undefined : await providerOf(visit.services, tenant)
  const linked = await issuerOf(visit)
  const { token } = visit
  return {
    kind: 'page',
    title: identityText.mineTitle,
    body: (
      <section class="card narrow">
        <h1>{identityText.mineTitle}</h1>
        {linked !== undefined ? (
          <>
            <p>{identityText.linked(new URL(linked).host)}</p>
            <Form
              action={`${here}/unlink`}
              token={token}
              send={identityText.unlink}
              problem={problem}
            >
              {undefined}
            </Form>
          </>
        ) : provider === undefined ? (
          <p>{identityText.none}</p>
        ) : (
          <>
            <p>{identityText.unlinked}</p>
            <Form action={`${here}/link`} token={token} send={identityText.link} problem={problem}>
              {undefined}
            </Form>
          </>
        )}
      </section>
    ),
  }
}

async function unlink(visit: Visit): Promise<Answer> {
  const account = await accountOf(visit)
  if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
  await unlinkOwn(visit, account)
  return { kind: 'redirect', to: here }
}

/** Somebody's own link to her municipality's provider. */
export const ownProviderRoutes: readonly Route[] = [
  route(
    'GET',
    here,
    'own-account.see',
    Type.Object({ failed: Type.Optional(Type.Literal('1')) }),
    (visit, { failed }) => minePage(visit, failed && identityText.linkFailed),
  ),
  route('POST', `${here}/link`, 'own-account.change', Type.Object({}), async (visit) => {
    const { caller } = visit
    if (caller?.actor.tenant === undefined) return minePage(visit)
    if (!isProved(visit)) return toProve(here)
    const to = await beginAtProvider(visit, caller.actor.tenant, caller.id)
    return to === undefined ? minePage(visit, identityText.linkFailed) : goPage(to)
  }),
  route('POST', `${here}/unlink`, 'own-account.change', Type.Object({}), async (visit) =>
    isProved(visit) ? unlink(visit) : toProve(here),
  ),
]
