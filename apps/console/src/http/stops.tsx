import { anomalyNames } from '@zeimori/records'
import { Type } from 'typebox'
import type { Refusal } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import {
  agreeToResume,
  askToResume,
  openFurther,
  stopService,
  takeBack,
} from '../stops/carry-out.ts'
import { readPolicies } from '../stops/read-policy.ts'
import { readStops } from '../stops/read-stops.ts'
import { StopsPage } from '../stops/stops-page.tsx'
import { tenantNames } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { stopText } from '../texts/stops.ts'
import { isProved } from './proved.ts'
import { proveAddress, toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const place = '/stops'
const target = Type.String({ pattern: '^(\\d{6}|all)$' })
const reason = Type.String({ maxLength: 1000 })

async function stopsPage(visit: Visit, problem?: string): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { stops, tenants, policies } = await inReach(services, caller, async (within) => {
    const names = await tenantNames(within)
    const settled = await readPolicies(
      within,
      names.map(({ id }) => id),
    )
    return {
      stops: await readStops(within),
      tenants: names,
      policies: names.flatMap((name) => {
        const found = settled.get(name.id)
        return found === undefined ? [] : [{ ...name, ...found }]
      }),
    }
  })
  const standing = []
  for (const stop of stops.filter(({ state }) => state !== 'open')) {
    const found = await services.stops?.standing(stop.target)
    standing.push({ stop, flag: found?.stopped === true })
  }
  const past = stops.filter(({ state }) => state === 'open')
  return {
    kind: 'page',
    title: stopText.title,
    shows: stops.map(({ tenant }) => tenant),
    body: (
      <StopsPage
        {...{ caller, token, standing, past, tenants, policies, problem }}
        proveAt={isProved(visit) ? undefined : proveAddress(place)}
      />
    ),
  }
}

/** Goes on to the page, or says there why it was not done. */
async function after(
  visit: Visit,
  done: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to: place }
  if (done.refusal.code === 'prove-again') return toProve(place)
  return stopsPage(visit, refusedText(done.refusal))
}

const raising = route(
  'POST',
  '/stops/raise',
  'stop.raise',
  Type.Object({
    target,
    reason,
    anomaly: Type.Optional(Type.String({ maxLength: 20 })),
    sure: Type.Optional(Type.Literal('yes')),
  }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    if (given.reason.trim() === '') return stopsPage(visit, stopText.needed)
    if (given.sure === undefined) return stopsPage(visit, stopText.unsure)
    const anomaly = anomalyNames.find((name) => name === given.anomaly)
    const request = { target: given.target, reason: given.reason.trim(), anomaly }
    return after(visit, await stopService(services, request, caller))
  },
)

const backwards = route(
  'POST',
  '/stops/:target/back',
  'stop.raise',
  Type.Object({ target, reason }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const text = given.reason.trim()
    if (text === '') return stopsPage(visit, stopText.needed)
    return after(visit, await takeBack(services, { target: given.target, reason: text }, caller))
  },
)

const two = { ask: askToResume, agree: agreeToResume } as const

const forwards = (['ask', 'agree'] as const).map((deed) =>
  route(
    'POST',
    `/stops/:target/${deed}`,
    'stop.resume',
    Type.Object({ target, reason }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      if (!isProved(visit)) return toProve(place)
      const text = given.reason.trim()
      if (text === '') return stopsPage(visit, stopText.needed)
      const request = { target: given.target, reason: text }
      return after(visit, await two[deed](services, request, caller))
    },
  ),
)

const stepping = route(
  'POST',
  '/stops/:target/step',
  'stop.resume',
  Type.Object({ target, override: Type.Optional(reason) }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    if (!isProved(visit)) return toProve(place)
    const request = { target: given.target, override: given.override?.trim() ?? '' }
    const { checks, done } = await openFurther(services, request, caller)
    if (done.ok === 'closed') return stopsPage(visit, stopText.closed)
    const failed = checks.filter(({ ok }) => !ok).map(({ title, seen }) => `${title}（${seen}）`)
    return done.ok || failed.length === 0
      ? after(visit, done)
      : stopsPage(visit, `${refusedText(done.refusal)} ${stopText.failed(failed)}`)
  },
)

export const stopRoutes: readonly Route[] = [
  route('GET', place, 'stop.see', Type.Object({}), (visit) => stopsPage(visit)),
  raising,
  backwards,
  ...forwards,
  stepping,
]
