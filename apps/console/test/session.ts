import { generate } from 'otplib'
import { createTenant } from '../src/acts/create-tenant.ts'
import { inviteAccount, type Invitation } from '../src/acts/invite-account.ts'
import { perform } from '../src/acts/perform.ts'
import { welcomePath } from '../src/index.ts'
import type { Services } from '../src/services.ts'
import { browser, type Browser } from './browser.ts'
import { takenUp } from './invited.ts'
import { openConsole } from './open-console.ts'
import { administrator } from './services.ts'

const password = 'Kaki-no-tane-8-mai-Sora'

/** A municipality for the tests of a file. */
export const makeTenant = async (services: Services, id: string, name: string): Promise<void> => {
  const made = await perform(services, createTenant, { id, name }, administrator)
  if (!made.ok) throw new Error(made.refusal.code)
}

/** Invites somebody, takes her invitation up, and leaves her signed in. */
export async function signedIn(
  services: Services,
  who: Pick<Invitation, 'tenant' | 'login' | 'role'>,
): Promise<{ readonly id: string; readonly visitor: Browser }> {
  const invitation = {
    ...who,
    name: `見本 ${who.login}`,
    mail: `${who.login}@example.jp`,
    endsOn: undefined,
  }
  const invited = await perform(services, inviteAccount, invitation, administrator)
  if (!invited.ok) throw new Error(invited.refusal.code)
  const app = await openConsole(services)
  const visitor = browser(app)
  await takenUp(visitor, welcomePath(invited.result.token), password)
  const page = await visitor.get('/welcome/authenticator')
  const secret = (/class="secret">([A-Z2-7 ]+)</.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
  const epoch = Math.floor(services.now().getTime() / 1000)
  const done = await visitor.post('/welcome/authenticator', {
    code: await generate({ secret, epoch }),
  })
  if (done.statusCode !== 200) throw new Error(`sign-in ended with ${done.statusCode}`)
  // Signing in made the form tokens of before worthless.
  await visitor.get('/me')
  return { id: invited.result.account, visitor }
}
