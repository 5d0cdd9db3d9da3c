import type { FastifyInstance } from 'fastify'
import { generate } from 'otplib'
import type { Role } from '@zeimori/records'
import type { Services } from '../src/services.ts'
import { browser, type Browser } from './browser.ts'
import { invited, takenUp } from './invited.ts'

/** Somebody who has taken up her invitation and is signed in. */
export type Enrolled = {
  readonly visitor: Browser
  /** The code of her authenticator, so many half minutes from now. */
  readonly code: (steps?: number) => Promise<string>
  /** Signs in anew, as another browser. */
  readonly again: (password: string, steps?: number) => Promise<Browser>
}

/** The key that a page shows for an authenticator. */
export const secretOf = (body: string): string =>
  (/class="secret">([A-Z2-7 ]+)</.exec(body)?.[1] ?? '').replaceAll(' ', '')

/** Leads somebody from her link into the console. */
export async function enrolled(
  app: FastifyInstance,
  services: Services,
  person: { readonly tenant: string | undefined; readonly login: string; readonly role: Role },
): Promise<Enrolled> {
  const visitor = browser(app)
  const link = await invited(services, person)
  await takenUp(visitor, link)
  const secret = secretOf((await visitor.get('/welcome/authenticator')).body)
  const code = (steps = 0): Promise<string> =>
    generate({ secret, epoch: Math.floor(services.now().getTime() / 1000) + steps * 30 })
  await visitor.post('/welcome/authenticator', { code: await code(-1) })
  await visitor.get('/')
  const again = async (given: string, steps = 0): Promise<Browser> => {
    const other = browser(app)
    await other.post('/sign-in', { login: person.login, password: given })
    await other.get('/sign-in/code')
    await other.post('/sign-in/code', { code: await code(steps) })
    await other.get('/')
    return other
  }
  return { visitor, code, again }
}
