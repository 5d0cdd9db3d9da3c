import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AuditEvent } from '@zeimori/records'
import { routes } from '../src/index.ts'
import type { Route } from '../src/http/route.ts'
import { browser } from './browser.ts'
import { deeds, shownElsewhere } from './every-act/deeds.ts'
import { expectedRoles } from './isolation/expected.ts'
import { sample, type Fields } from './isolation/sample.ts'
import { preferredOf, signEverybodyIn, type Visitor } from './isolation/trial.ts'
import { makeWorld, tenants, type Person, type World } from './isolation/world.ts'
import { onOne } from './on-both.ts'
import { openConsole } from './open-console.ts'

/** Everything that somebody sends something to. */
const taking = routes.filter(({ method }) => method === 'POST')

type Somebody = Visitor & { readonly person: Person }

/** Of every role one, of one municipality and of the provider. */
const isExample = (visitor: Visitor): visitor is Somebody =>
  visitor.level === 'full' &&
  visitor.person !== undefined &&
  (visitor.person.tenant === undefined || visitor.person.tenant === tenants[0])

const isExpected = ({ access }: Route, { person }: Somebody): boolean =>
  !(access in expectedRoles) || Reflect.get(expectedRoles, access)?.includes(person.role) === true

const addressOf = ({ url }: Route, fields: Fields): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => fields[name] ?? '')

onOne('whatever changes something', (base) => {
  let app: FastifyInstance
  let world: World
  let examples: readonly Somebody[]
  let round = 0
  const services = () => ({
    ...base(),
    attachments: { ...base().attachments, scanner: async () => ({ kind: 'clean' }) as const },
  })
  beforeAll(async () => {
    app = await openConsole(services())
    world = await makeWorld(services())
    examples = (await signEverybodyIn(app, world)).filter(isExample)
  })
  afterAll(() => app.close())

  /** What waits for its number, as 「action result」. */
  const waiting = async (): Promise<readonly string[]> => {
    const rows = await base()
      .store.db.selectFrom('audit_pending')
      .select('event')
      .orderBy('id')
      .execute()
    return rows.map(({ event }) => {
      const { how }: AuditEvent = JSON.parse(event)
      return `${how.action} ${how.result}`
    })
  }
  /** What sending something leaves in the log. */
  const leftBy = async (send: () => Promise<unknown>): Promise<readonly string[]> => {
    const before = (await waiting()).length
    await send()
    return (await waiting()).slice(before)
  }
  /** What is left where somebody does what is done at an address, made ready so that it succeeds. */
  const leftAt = async (route: Route, { person, browser: visitor }: Somebody) => {
    round += 1
    const tenant = person.tenant ?? tenants[0]
    const target = (await world.newTargets()).get(tenant) ?? ''
    const stage = { services: services(), app, world, person, visitor, tenant, target }
    const ready = await deeds[route.url]?.ready?.({ ...stage, fresh: `fresh${round}` })
    const { fields: sent = {}, boxes = {}, by = visitor, file } = ready ?? {}
    const named = sample(route.input, { ...preferredOf(tenant, target), ...sent })
    const fields = { ...named, ...boxes }
    const address = addressOf(route, fields)
    if (by === visitor) await by.get('/access')
    return leftBy(() =>
      file === undefined ? by.post(address, fields) : by.upload(address, file, undefined, fields),
    )
  }

  it('is known, with what it leaves', () => {
    expect(taking.map(({ url }) => url).toSorted()).toEqual(
      [...Object.keys(deeds), ...shownElsewhere].toSorted(),
    )
  })

  it('leaves what was refused, whoever may not', async () => {
    let now = services().now().getTime()
    const other = await openConsole({ ...services(), now: () => new Date(now) })
    const target = (await world.newTargets()).get(tenants[0]) ?? ''
    for (const route of taking)
      for (const one of examples) {
        // Of one person's refusals within a minute only the first is written at once.
        now += 61_000 / examples.length
        const visitor = browser(other, one.browser)
        await visitor.get('/access')
        if (isExpected(route, one)) continue
        const fields = sample(route.input, preferredOf(tenants[0], target))
        const left = await leftBy(() => visitor.post(addressOf(route, fields), fields))
        expect({ url: route.url, role: one.person.role, left }).toEqual({
          url: route.url,
          role: one.person.role,
          left: ['access.deny denied'],
        })
      }
    await other.close()
  })

  const known = taking.flatMap((route) => {
    const deed = deeds[route.url]
    return deed === undefined ? [] : [{ route, deed, title: `${deed.action} at ${route.url}` }]
  })
  it.each(known)('leaves $title, whoever may', async ({ route, deed }) => {
    const doing = examples.filter(
      (one) => isExpected(route, one) && (deed.only ?? one.person.role) === one.person.role,
    )
    expect(doing).not.toEqual([])
    for (const one of doing)
      expect({ role: one.person.role, left: await leftAt(route, one) }).toEqual({
        role: one.person.role,
        left: expect.arrayContaining([`${deed.action} ok`]),
      })
  })
})
