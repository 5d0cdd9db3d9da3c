import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { generate } from 'otplib'
import type { Role } from '@zeimori/records'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { perform } from '../src/acts/perform.ts'
import { setIdentityProvider } from '../src/acts/set-identity-provider.ts'
import { browser, type Browser } from './browser.ts'
import { secretOf } from './enrolled.ts'
import { identityServer, type IdentityServer } from './identity-server.ts'
import { invited, registered, takenUp } from './invited.ts'
import { openConsole } from './open-console.ts'
import { administrator, freshServices } from './services.ts'

/** The municipality that has a provider of its own. */
export const tenant = '131016'

/** Where a page of ours leads to. */
const linkIn = (page: LightMyRequestResponse): string =>
  (/class="button main" href="([^"]+)"/.exec(page.body)?.[1] ?? '').replaceAll('&amp;', '&')

/** A console, and a provider on loopback that one municipality has registered. */
export function identityConsole() {
  const services = freshServices()
  let app: FastifyInstance
  let there: IdentityServer
  const set = (more: object = {}) =>
    perform(
      services(),
      setIdentityProvider(services().vault),
      {
        tenant,
        issuer: there.issuer,
        clientId: 'zeimori',
        clientSecret: 'the-secret-of-the-tests',
        trustsMfa: false,
        acrValues: [],
        trial: true,
        ...more,
      },
      administrator,
    )
  beforeAll(async () => {
    app = await openConsole(services())
    there = await identityServer(() => 'http://localhost/sign-in/provider/return')
    await registered(services(), tenant, '千代田区')
    await registered(services(), '142051', '藤沢市')
    await set()
  })
  afterAll(async () => {
    await there.close()
    await app.close()
  })
  beforeEach(async () => {
    await services().store.db.deleteFrom('attempt').execute()
    there.tamper(undefined)
    there.pretend({})
  })
  return {
    services,
    app: () => app,
    there: () => there,
    set,
    linkIn,
    ...going(
      () => app,
      () => there,
    ),
    ...enrolling(services, () => app),
  }
}

/** Goes to the provider and comes back. */
function going(app: () => FastifyInstance, there: () => IdentityServer) {
  /** Back from there, over the page that has no cookie, to the one that has. */
  const back = async (visitor: Browser, returned: URL) => {
    const page = await app().inject(`${returned.pathname}${returned.search}`)
    return visitor.get(linkIn(page))
  }
  const begin = async (visitor: Browser, of = tenant): Promise<string> =>
    linkIn(await visitor.get(`/sign-in/provider?tenant=${of}`))
  const through = async (visitor: Browser, sub: string) =>
    back(visitor, await there().visit(await begin(visitor), sub))
  return { back, begin, through }
}

/** Invites people, who take an authenticator each; the code is the last one's. */
function enrolling(services: ReturnType<typeof freshServices>, app: () => FastifyInstance) {
  let steps = -1
  let secret = ''
  const code = () => {
    steps += 1
    const epoch = Math.floor(services().now().getTime() / 1000) + steps * 30 - 30
    return generate({ secret, epoch })
  }
  const enrolled = async (login: string, role: Role = 'client-staff'): Promise<Browser> => {
    const visitor = browser(app())
    const link = await invited(services(), { tenant, login, role })
    await takenUp(visitor, link)
    secret = secretOf((await visitor.get('/welcome/authenticator')).body)
    steps = -1
    await visitor.post('/welcome/authenticator', { code: await code() })
    await visitor.get('/')
    return visitor
  }
  return { code, enrolled }
}
