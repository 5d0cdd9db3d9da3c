import { Field, Form } from '../pages/form.tsx'
import { PasskeyForm } from '../pages/passkey-form.tsx'
import { hasPasskey, passkeyOptions } from '../sign-in/passkeys.ts'
import { identityText } from '../texts/identity.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { signInText } from '../texts/sign-in.ts'
import type { Answer, Visit } from './route.ts'

/** Where everybody begins: a password, or a passkey that is enough by itself. */
export const signInPage = async (visit: Visit, problem?: string): Promise<Answer> => ({
  kind: 'page',
  title: signInText.title,
  body: (
    <section class="card narrow">
      <h1>{signInText.title}</h1>
      <Form action="/sign-in" token={visit.token} send={signInText.send} problem={problem}>
        <Field name="login" label={signInText.login} autocomplete="username" />
        <Field
          name="password"
          type="password"
          label={signInText.password}
          autocomplete="current-password"
        />
      </Form>
      <PasskeyForm
        action="/sign-in/passkey"
        token={visit.token}
        kind="get"
        options={await passkeyOptions(visit, undefined)}
        send={passkeyText.signIn}
      >
        <p class="small">{passkeyText.signInLead}</p>
      </PasskeyForm>
      <form method="get" action="/sign-in/provider" class="stacked">
        <p class="small">{identityText.lead}</p>
        <Field
          name="tenant"
          label={identityText.tenant}
          hint={identityText.tenantHint}
          numeric
          autocomplete="organization"
        />
        <p class="buttons">
          <button class="button quiet" type="submit">
            {identityText.begin}
          </button>
        </p>
      </form>
    </section>
  ),
})

/** She is out here, and still in at her municipality's provider. */
export const leftPage = (there: URL): Answer => ({
  kind: 'page',
  title: signInText.outTitle,
  body: (
    <section class="card narrow">
      <h1>{signInText.outTitle}</h1>
      <p>{identityText.leftLead(there.host)}</p>
      <p>
        <a class="button main" href={there.href} rel="noreferrer">
          {identityText.leave(there.host)}
        </a>
      </p>
      <p>
        <a href="/sign-in">{signInText.title}</a>
      </p>
    </section>
  ),
})

/** The second step, with whatever she has. */
export const codePage = async (visit: Visit, problem?: string): Promise<Answer> => ({
  kind: 'page',
  title: signInText.codeTitle,
  body: (
    <section class="card narrow">
      <h1>{signInText.codeTitle}</h1>
      <Form action="/sign-in/code" token={visit.token} send={signInText.title} problem={problem}>
        <Field
          name="code"
          label={signInText.code}
          hint={signInText.codeHint}
          autocomplete="one-time-code"
        />
      </Form>
      {await passkeyPart(visit, '/sign-in/passkey')}
    </section>
  ),
})

/** The button of whoever has a passkey. */
export async function passkeyPart(visit: Visit, action: string, more?: { readonly to: string }) {
  const { account } = visit.session
  if (account === undefined || !(await hasPasskey(visit, account))) return undefined
  return (
    <PasskeyForm
      action={action}
      token={visit.token}
      kind="get"
      options={await passkeyOptions(visit, account)}
      send={passkeyText.code}
    >
      {more && <input type="hidden" name="to" value={more.to} />}
    </PasskeyForm>
  )
}
