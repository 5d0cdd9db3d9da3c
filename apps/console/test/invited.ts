import type { Role } from '@zeimori/records'
import type { LightMyRequestResponse } from 'fastify'
import { createTenant } from '../src/acts/create-tenant.ts'
import { inviteAccount } from '../src/acts/invite-account.ts'
import { perform } from '../src/acts/perform.ts'
import { welcomePath } from '../src/acts/welcome-link.ts'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { administrator } from './services.ts'

/** A password that every rule takes. */
export const password = 'Kaki-no-tane-8-mai-Sora'

/** Registers a municipality, if nobody has yet. */
export async function registered(services: Services, id: string, name: string): Promise<void> {
  const done = await perform(services, createTenant, { id, name }, administrator)
  if (!done.ok && done.refusal.code !== 'taken') throw new Error(done.refusal.code)
}

/** Invites somebody. @returns the path of her link */
export async function invited(
  services: Services,
  person: { readonly tenant: string | undefined; readonly login: string; readonly role: Role },
): Promise<string> {
  const done = await perform(
    services,
    inviteAccount,
    {
      ...person,
      name: `見本 ${person.login}`,
      mail: `${person.login}@example.jp`,
      endsOn: undefined,
    },
    { ...administrator, provedAt: services.now().getTime() },
  )
  if (!done.ok) throw new Error(done.refusal.code)
  return welcomePath(done.result.token)
}

/** Takes up an invitation as a browser with a script does. @returns what came of the password */
export async function takenUp(
  visitor: Browser,
  link: string,
  given = password,
): Promise<LightMyRequestResponse> {
  const [page = '', secret = ''] = link.split('#')
  await visitor.get(page)
  const found = await visitor.post(page, { link: secret })
  if (found.statusCode !== 303) return found
  await visitor.get('/welcome/password')
  return visitor.post('/welcome/password', { password: given })
}
