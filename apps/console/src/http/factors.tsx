import { Wide } from '@zeimori/ui'
import { Type } from 'typebox'
import type { JSX } from 'preact'
import { Field, Token } from '../pages/form.tsx'
import { PasskeyForm } from '../pages/passkey-form.tsx'
import { accountOf } from '../sign-in/account.ts'
import { ownFactors, removeFactor, type OwnFactor } from '../sign-in/own-factors.ts'
import { addPasskey, newPasskeyOptions } from '../sign-in/passkeys.ts'
import type { Known } from '../sign-in/steps.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { passkeyInput } from './passkeys.tsx'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const day = (date: Date | null): string =>
  date === null ? '' : date.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' })

const Line = ({ token, one }: { token: string; one: OwnFactor }): JSX.Element => (
  <tr>
    <td data-label={passkeyText.columns[0]}>{one.label}</td>
    <td data-label={passkeyText.columns[1]}>{passkeyText.kinds[one.kind]}</td>
    <td data-label={passkeyText.columns[2]}>{day(one.created_at)}</td>
    <td data-label={passkeyText.columns[3]}>{day(one.used_at)}</td>
    <td data-label={passkeyText.columns[4]}>
      <form method="post" action="/me/factors/remove">
        <Token token={token} />
        <input type="hidden" name="id" value={one.id} />
        <button class="button quiet" type="submit" aria-label={passkeyText.removeOne(one.label)}>
          {passkeyText.remove}
        </button>
      </form>
    </td>
  </tr>
)

const factorsPage = async (visit: Visit, account: Known, problem?: string): Promise<Answer> => {
  const factors = await ownFactors(visit, account.id)
  const { token } = visit
  return {
    kind: 'page',
    title: passkeyText.title,
    body: (
      <>
        <h1>{passkeyText.title}</h1>
        <p>{passkeyText.lead}</p>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Wide name={passkeyText.title}>
          <table class="list">
            <thead>
              <tr>
                {passkeyText.columns.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {factors.map((one) => (
                <Line key={one.id} token={token} one={one} />
              ))}
            </tbody>
          </table>
        </Wide>
        <section class="card narrow">
          <h2>{passkeyText.addTitle}</h2>
          <p>{passkeyText.addLead}</p>
          <PasskeyForm
            action="/me/factors/passkey"
            token={token}
            kind="create"
            options={await newPasskeyOptions(visit, account)}
            send={passkeyText.add}
          >
            <Field name="label" label={passkeyText.label} hint={passkeyText.labelHint} />
          </PasskeyForm>
        </section>
      </>
    ),
  }
}

/** Does something with her own factors, once she has lately proved who she is. */
const withOwn = async (
  visit: Visit,
  work: (account: Known) => Promise<Answer>,
): Promise<Answer> => {
  const account = await accountOf(visit)
  if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
  return isProved(visit) ? work(account) : toProve('/me/factors')
}

/** What somebody proves herself with: to see, to add a passkey, to remove what is lost. */
export const factorRoutes: readonly Route[] = [
  route('GET', '/me/factors', 'own-account.change', Type.Object({}), (visit) =>
    withOwn(visit, (account) => factorsPage(visit, account)),
  ),
  route(
    'POST',
    '/me/factors/passkey',
    'own-account.change',
    Type.Object({
      ...passkeyInput.properties,
      label: Type.String({ minLength: 1, maxLength: 60 }),
    }),
    (visit, given) =>
      withOwn(visit, async (account) =>
        (await addPasskey(visit, account, given))
          ? { kind: 'redirect', to: '/me/factors' }
          : factorsPage(visit, account, passkeyText.addFailed),
      ),
  ),
  route(
    'POST',
    '/me/factors/remove',
    'own-account.change',
    Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$', format: 'uuid' }) }),
    (visit, { id }) =>
      withOwn(visit, async (account) => {
        const done = await removeFactor(visit, account, id)
        if (done === 'removed') return { kind: 'redirect', to: '/me/factors' }
        const problem = done === 'last' ? passkeyText.lastOne : passkeyText.gone
        return factorsPage(visit, account, problem)
      }),
  ),
]
