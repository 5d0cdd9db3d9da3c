import { anomalyNames } from '@zeimori/records'
import type { Standing } from '@zeimori/stops'
import { Type } from 'typebox'
import type { Caller, Refusal } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import {
  agreeToResume,
  askToResume,
  openFurther,
  stopService,
  takeBack,
} from '../stops/carry-out.ts'
import { readPolicies } from '../stops/read-policy.ts'
import { readStops, type ShownStop } from '../stops/read-stops.ts'
import type { FlagShown, TypedReason } from '../stops/stop-card.tsx'
import { StopsPage, type RaiseGiven } from '../stops/stops-page.tsx'
import { tenantNames } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { stopText } from '../texts/stops.ts'
import { isProved } from './proved.ts'
import { proveAddress, toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const place = '/stops'
const target = Type.String({ pattern: '^(\\d{6}|all)$' })
const reason = Type.String({ maxLength: 1000 })

/** Why something was not done, and what had been typed. */
type Refused = {
  readonly problem: string
  readonly given?: RaiseGiven
  readonly typed?: TypedReason
}

async function stopsPage(visit: Visit, refused?: Refused): Promise<Answer> {
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
  const standing = await Promise.all(
    stops
      .filter(({ state }) => state !== 'open')
      .map(async (stop) => ({
        stop,
        flag: flagOf(stop, await services.stops?.standing(stop.target)),
      })),
  )
  const flagged = (services.stops?.stopped() ?? []).filter(
    (one) => mayLearn(caller, one) && !standing.some(({ stop }) => stop.target === one),
  )
  const past = stops.filter(({ state }) => state === 'open')
  return {
    kind: 'page',
    title: stopText.title,
    shows: [
      ...stops.map(({ tenant }) => tenant),
      // What nobody has settled is the default, and nobody's.
      ...policies.flatMap(({ id, document }) => (document === undefined ? [] : [id])),
    ],
    body: (
      <StopsPage
        {...{ caller, token, standing, flagged, past, tenants, policies }}
        {...refused}
        proveAt={isProved(visit) ? undefined : proveAddress(place)}
      />
    ),
  }
}

/** Whether its flag says what its record says. */
function flagOf({ step }: ShownStop, found: Standing | undefined): FlagShown {
  if (found?.stopped !== true) return 'down'
  return (found.step ?? null) === step ? 'up' : 'other'
}

/** What closes all closes each. */
const mayLearn = ({ actor: { tenant } }: Caller, stopped: string): boolean =>
  tenant === undefined || stopped === 'all' || stopped === tenant

/** Goes on to the page, or says there why it was not done. */
async function after(
  visit: Visit,
  done: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
  typed: Omit<Refused, 'problem'>,
): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to: place }
  if (done.refusal.code === 'prove-again') return toProve(place)
  return stopsPage(visit, { problem: refusedText(done.refusal), ...typed })
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
    if (given.reason.trim() === '') return stopsPage(visit, { problem: stopText.needed, given })
    if (given.sure === undefined) return stopsPage(visit, { problem: stopText.unsure, given })
    const anomaly = anomalyNames.find((name) => name === given.anomaly)
    const request = { target: given.target, reason: given.reason.trim(), anomaly }
    return after(visit, await stopService(services, request, caller), { given })
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
    if (text === '') return stopsPage(visit, { problem: stopText.needed })
    const request = { target: given.target, reason: text }
    const typed = { ...request, deed: 'back' } as const
    return after(visit, await takeBack(services, request, caller), { typed })
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
      if (text === '') return stopsPage(visit, { problem: stopText.needed })
      const request = { target: given.target, reason: text }
      const typed = { ...request, deed: 'next' } as const
      return after(visit, await two[deed](services, request, caller), { typed })
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
    if (done.ok === 'closed') return stopsPage(visit, { problem: stopText.closed })
    const typed = { target: given.target, reason: request.override, deed: 'next' } as const
    const failed = checks.filter(({ ok }) => !ok).map(({ title, seen }) => `${title}（${seen}）`)
    return done.ok || failed.length === 0
      ? after(visit, done, { typed })
      : stopsPage(visit, {
          problem: `${refusedText(done.refusal)} ${stopText.failed(failed)}`,
          typed,
        })
  },
)

export const stopRoutes: readonly Route[] = [
  route('GET', place, 'stop.see', Type.Object({}), (visit) => stopsPage(visit)),
  raising,
  backwards,
  ...forwards,
  stepping,
]
