import type { FastifyInstance } from 'fastify'
import { routes } from '../../src/index.ts'
import type { Route } from '../../src/http/route.ts'
import type { Services } from '../../src/services.ts'
import { browser } from '../browser.ts'
import type { Broken, Fault } from './faults.ts'
import { signEverybodyIn, trial, type Finding, type Visitor, type Whose } from './trial.ts'
import { makeWorld, tenants, type World } from './world.ts'
import { openConsole } from '../open-console.ts'

export type Isolation = {
  /**
   * Every address is asked for, for what is her own, another municipality's and the provider's.
   */
  readonly everything: (of: Whose) => Promise<{
    readonly findings: readonly Finding[]
    readonly requests: number
  }>
  /** The first finding where these addresses are asked for; undefined if there is none. */
  readonly only: (at: RegExp) => Promise<Finding | undefined>
  readonly withFault: (fault: Fault) => Promise<Finding | undefined>
}

const isAdministrator = ({ person }: Visitor): boolean => person?.role === 'client-admin'

/** One of every role, and an administrator of each municipality. */
const isExample = (one: Visitor): boolean =>
  one.person?.tenant === undefined || one.person.tenant === tenants[0] || isAdministrator(one)

const asking: Readonly<Record<Whose, (one: Visitor) => boolean>> = {
  all: () => true,
  some: isExample,
  admins: isAdministrator,
}

/** The trial of the municipalities' isolation, on a console of its own. */
export function isolation(services: () => Services): Isolation {
  let made: Promise<{ world: World; cookies: readonly Visitor[] }> | undefined
  let requests = 0
  const listen = async (broken: Broken): Promise<FastifyInstance> => {
    const app = await openConsole({ ...services(), store: broken.store }, { routes: broken.routes })
    app.addHook('onResponse', async () => void (requests += 1))
    return app
  }
  const begin = async () => {
    const world = await makeWorld(services())
    const app = await listen({ store: services().store, routes })
    const cookies = await signEverybodyIn(app, world)
    await app.close()
    return { world, cookies }
  }
  const run = async (
    broken: Broken,
    at: (route: Route) => boolean,
    most: number,
    whose: Whose = 'all',
  ) => {
    made ??= begin()
    const { world, cookies } = await made
    const app = await listen(broken)
    // The same sessions, at another listener.
    const chosen = cookies.filter(asking[whose])
    const visitors = chosen.map((one) => ({ ...one, browser: browser(app, one.browser) }))
    const findings: Finding[] = []
    const asked = broken.routes.filter(at)
    for await (const finding of trial(services(), world, visitors, asked, routes, whose)) {
      findings.push(finding)
      if (findings.length >= most) break
    }
    await app.close()
    return findings
  }
  const whole = (): Broken => ({ store: services().store, routes })
  const matching =
    (at: RegExp) =>
    ({ method, url }: Route): boolean =>
      at.test(`${method} ${url}`)
  return {
    everything: async (whose) => {
      requests = 0
      const findings = await run(whole(), ({ url }) => url !== '/sign-out', 50, whose)
      return { findings, requests }
    },
    only: async (at) => (await run(whole(), matching(at), 1))[0],
    withFault: async (fault) => {
      // People sign in at a console that is whole.
      await (made ??= begin())
      const broken = await fault.inject(whole())
      try {
        return (await run(broken, matching(fault.at), 1))[0]
      } finally {
        await fault.mend(whole())
      }
    },
  }
}
