import type { Permission } from '@zeimori/records'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Route } from '../../src/http/route.ts'
import type { Services } from '../../src/services.ts'
import { browser, type Browser } from '../browser.ts'
import { expectedRoles, openPlaces } from './expected.ts'
import { namesOf, sample, type Fields } from './sample.ts'
import {
  asked as requirement,
  markOf,
  password,
  stateOf,
  tenants,
  type Code,
  type Person,
  type World,
} from './world.ts'

/** Something that the console should not have done. */
export type Finding = {
  readonly kind: 'cross-read' | 'cross-write' | 'let-in' | 'shut-out' | 'unproved-write' | 'broken'
  readonly route: string
  readonly who: string
}

/** Somebody with a session: whole, half, none, or one whose proof is too old for dangerous acts. */
export type Visitor = {
  readonly person: Person | undefined
  readonly level: 'none' | 'half' | 'full' | 'unproved'
  readonly browser: Browser
}

const nameOf = ({ person, level }: Visitor): string =>
  `${person === undefined ? 'nobody' : `${person.role} ${person.tenant ?? ''}`} (${level})`

/** Signs everybody in as people do, with a password and a recovery code. */
export async function signEverybodyIn(
  app: FastifyInstance,
  { people }: World,
): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = [{ person: undefined, level: 'none', browser: browser(app) }]
  for (const person of people) {
    const own = browser(app)
    await own.get('/sign-in')
    await own.post('/sign-in', { login: person.login, password })
    if (person.role === 'client-admin' && person.tenant === tenants[0]) {
      const half = browser(app)
      await half.get('/sign-in')
      await half.post('/sign-in', { login: person.login, password })
      visitors.push({ person, level: 'half', browser: half })
    }
    await own.get('/sign-in/code')
    const done = await own.post('/sign-in/code', { code: person.recovery[0] ?? '' })
    if (done.headers.location !== '/') throw new Error(`${person.login} cannot sign in`)
    visitors.push({ person, level: 'full', browser: own })
  }
  return visitors
}

/**
 * Who asks for whose things. `all`: everybody for everybody's. `some`: one of every role for some. `admins`:
 * whoever reaches most of each municipality, for some; the roles are the program's, and tried elsewhere.
 */
export type Whose = 'all' | 'some' | 'admins'

/** Ends what must not be ended while others are still to come, last. */
const last = (route: Route): number => (route.url === '/sign-out' ? 1 : 0)

/**
 * Everybody asks for every address, with what belongs to every municipality in turn.
 * @returns one after the other, so that a fault is known by its first
 */
export async function* trial(
  services: Services,
  world: World,
  visitors: readonly Visitor[],
  routes: readonly Route[],
  declared: readonly Route[],
  whose: Whose,
): AsyncGenerator<Finding> {
  const all = await world.newTargets()
  for (const visitor of visitors) {
    const targets = whose === 'all' ? all : someOf(all, visitor)
    const before = await stateOf(services)
    for (const route of routes.toSorted((a, b) => last(a) - last(b)))
      yield* ask(visitor, route, accessOf(route, declared), targets)
    yield* changed(visitor, before, await stateOf(services))
  }
}

/** Her own, the next municipality's, and the provider's. */
function someOf(
  targets: ReadonlyMap<Code | undefined, string>,
  { person }: Visitor,
): ReadonlyMap<Code | undefined, string> {
  const own = person?.tenant
  const next = tenants[(tenants.findIndex((one) => one === own) + 1) % tenants.length]
  return new Map([...targets].filter(([of]) => of === own || of === next || of === undefined))
}

/** What the address says of itself, whatever a fault made of it. */
const accessOf = ({ method, url }: Route, declared: readonly Route[]): Route['access'] =>
  declared.find((one) => one.method === method && one.url === url)?.access ?? 'anyone'

async function* ask(
  visitor: Visitor,
  route: Route,
  access: Route['access'],
  targets: ReadonlyMap<Code | undefined, string>,
): AsyncGenerator<Finding> {
  // Without anything that may be left out, an address shows most.
  yield* askWith(visitor, route, access, sample(route.input), 'none')
  if (namesOf(route.input).length === 0) return
  for (const [tenant, target] of targets) {
    const fields = sample(route.input, preferredOf(tenant, target))
    yield* askWith(visitor, route, access, fields, tenant)
  }
}

async function* askWith(
  visitor: Visitor,
  route: Route,
  access: Route['access'],
  fields: Fields,
  tenant: Code | 'none' | undefined,
): AsyncGenerator<Finding> {
  yield* judged(visitor, route, access, await asked(visitor, route, fields), tenant)
}

/** Whatever an address calls it: it is another municipality's, or another person's. */
export const preferredOf = (tenant: Code | undefined, target: string): Fields => ({
  tenant: tenant ?? '',
  id: target,
  task: target,
  account: target,
  who: target,
  reason: 'ためし',
  why: 'ためし',
  verdict: 'unneeded',
  requirement,
  reviewOn: '2027-03-31',
  effectiveOn: '2026-11-22',
})

/** With the token that stood on the last page; once more if that had become old. */
async function asked(
  { browser: own }: Visitor,
  { method, url }: Route,
  fields: Fields,
): Promise<LightMyRequestResponse> {
  const path = url.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(fields[name] ?? 'x'),
  )
  const rest = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !url.includes(`:${name}`)),
  )
  if (method === 'GET') return own.get(`${path}?${new URLSearchParams(rest)}`)
  const answer = await own.post(path, rest)
  if (answer.statusCode !== 403) return answer
  await own.get('/access')
  return own.post(path, rest)
}

function* judged(
  visitor: Visitor,
  { method, url }: Route,
  access: Route['access'],
  { statusCode, headers, body }: LightMyRequestResponse,
  tenant: Code | 'none' | undefined,
): Generator<Finding> {
  const { person, level } = visitor
  const found = (kind: Finding['kind']): Finding => ({
    kind,
    route: `${method} ${url}`,
    who: nameOf(visitor),
  })
  if (statusCode >= 500) yield found('broken')
  if (statusCode < 400 && foreignMarks(person, level, url).some((mark) => body.includes(mark)))
    yield found('cross-read')
  if (openPlaces.test(url)) return
  const toSignIn = statusCode === 303 && headers.location === '/sign-in'
  const shut = statusCode === 403 || toSignIn
  if (level === 'none' || level === 'half') {
    if (!toSignIn && method === 'GET') yield found('let-in')
    return
  }
  const should = person !== undefined && isExpected(access, person)
  if (!should && !shut) yield found('let-in')
  // What is another's is refused as it should be.
  if (should && statusCode === 403 && tenant === person.tenant) yield found('shut-out')
}

/** A municipality sees who of the provider's people did something to it. */
const tellsWhoActed = /^\/(audit|people\/:id|me|ledger)/

/** The marks that somebody must never see here. */
function foreignMarks(
  person: Person | undefined,
  level: Visitor['level'],
  url: string,
): readonly string[] {
  if (person === undefined || level === 'none') return [...tenants, undefined].map(markOf)
  if (person.tenant === undefined) return []
  const others = tenants.filter((one) => one !== person.tenant).map(markOf)
  return tellsWhoActed.test(url) ? others : [...others, markOf(undefined)]
}

const isPermission = (access: Route['access']): access is Permission =>
  !['anyone', 'half', 'signed-in'].includes(access)

/** By the table that was written by hand. */
const isExpected = (access: Route['access'], { role }: Person): boolean =>
  !isPermission(access) || expectedRoles[access]?.includes(role) === true

/** What may be changed by somebody who has not proved anew who she is: what others answer, and records. */
const takesNoProof: ReadonlySet<string> = new Set([
  'account',
  'decision',
  'evidence',
  'contact',
  'duty',
  'alert',
  'incident',
  'incident_entry',
  'incident_task',
  'register_entry',
  'register_version',
  'register_step',
  'paper',
  'paper_step',
])

/** Whether anything was changed that was not hers to change. */
function* changed(
  visitor: Visitor,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Generator<Finding> {
  const { person, level } = visitor
  const found = (kind: Finding['kind'], route: string): Finding => ({
    kind,
    route,
    who: nameOf(visitor),
  })
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(key) === after.get(key)) continue
    const [tenant = '', table = ''] = key.split(' ')
    const isOwn = person !== undefined && (person.tenant === undefined || tenant === person.tenant)
    if (!isOwn) yield found('cross-write', key)
    else if (level === 'unproved' && !takesNoProof.has(table)) yield found('unproved-write', key)
  }
}
