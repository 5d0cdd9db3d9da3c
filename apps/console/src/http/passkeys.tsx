import { Type } from 'typebox'
import { PasskeyForm } from '../pages/passkey-form.tsx'
import { accountOf } from '../sign-in/account.ts'
import { hasFactor } from '../sign-in/enrol.ts'
import { longestAnswer } from '../sign-in/passkey-answers.ts'
import { addPasskey, checkPasskey, newPasskeyOptions } from '../sign-in/passkeys.ts'
import { keepRecoveryCodes, newRecoveryCodes } from '../sign-in/recovery-codes.ts'
import { passkeyText } from '../texts/passkeys.ts'
import { openFull } from './open-session.ts'
import { recoveryPage } from './recovery-page.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { codePage, signInPage } from './sign-in-pages.tsx'
import type { Known } from '../sign-in/steps.ts'

const nothing = Type.Object({})
/** What a browser sends with a passkey. */
export const passkeyInput = Type.Object({ passkey: Type.String({ maxLength: longestAnswer }) })

const enrolPage = async (visit: Visit, account: Known, problem?: string): Promise<Answer> => ({
  kind: 'page',
  title: passkeyText.addTitle,
  body: (
    <section class="card narrow">
      <h1>{passkeyText.addTitle}</h1>
      <p>{passkeyText.addLead}</p>
      <PasskeyForm
        action="/welcome/passkey"
        token={visit.token}
        kind="create"
        options={await newPasskeyOptions(visit, account)}
        send={passkeyText.add}
        problem={problem}
      />
      <p>
        <a href="/welcome/authenticator">{passkeyText.appLink}</a>
      </p>
    </section>
  ),
})

/** Enrolling on the first visit, and signing in, with a passkey instead of a code. */
export const passkeyRoutes: readonly Route[] = [
  route('GET', '/welcome/passkey', 'half', nothing, async (visit) => {
    const account = await accountOf(visit)
    if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
    if (await hasFactor(visit.services, account.id))
      return { kind: 'redirect', to: '/sign-in/code' }
    return enrolPage(visit, account)
  }),
  route('POST', '/welcome/passkey', 'half', passkeyInput, async (visit, { passkey }) => {
    const account = await accountOf(visit)
    if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
    // Whoever has a factor proves herself with it first: a password alone must not add another.
    if (await hasFactor(visit.services, account.id))
      return { kind: 'redirect', to: '/sign-in/code' }
    const codes = newRecoveryCodes()
    const given = { passkey, label: passkeyText.standard }
    const added = await addPasskey(visit, account, given, (within) =>
      keepRecoveryCodes(within, account.id, codes),
    )
    if (!added) return enrolPage(visit, account, passkeyText.addFailed)
    await openFull(visit, account, 'passkey')
    return recoveryPage(codes)
  }),
  route('POST', '/sign-in/passkey', 'anyone', passkeyInput, async (visit, { passkey }) => {
    const { account, level } = visit.session
    const expected = level === 'half' ? account : undefined
    const known = await checkPasskey(visit, passkey, expected)
    if (known === undefined)
      return expected === undefined
        ? signInPage(visit, passkeyText.failed)
        : codePage(visit, passkeyText.failed)
    await openFull(visit, known, 'passkey')
    return { kind: 'redirect', to: '/' }
  }),
]
