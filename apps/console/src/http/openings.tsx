import { Type, type Static } from 'typebox'
import type { Act } from '../acts/act.ts'
import { closeTenant } from '../acts/openings/close.ts'
import { openTenant, type OpeningAsked } from '../acts/openings/open.ts'
import { answerToOverride, askOverride } from '../acts/openings/override.ts'
import { inReach, perform, type Performed } from '../acts/perform.ts'
import { OpeningPage } from '../tenants/opening-page.tsx'
import { openingStanding } from '../tenants/opening-standing.ts'
import { refusedText } from '../texts/acts.ts'
import { openingText } from '../texts/openings.ts'
import { isProved } from './proved.ts'
import { proveAddress, toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const reason = Type.String({ maxLength: 1000 })

type Done = keyof typeof openingText.done
const isDone = (text: string | undefined): text is Done =>
  text !== undefined && Object.hasOwn(openingText.done, text)

const placeOf = (id: string): string => `/tenants/${id}/opening`

async function openingPage(
  visit: Visit,
  id: string,
  {
    problem,
    typed,
    done,
  }: {
    readonly problem?: string
    readonly typed?: string
    readonly done?: string | undefined
  } = {},
): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const standing = await inReach(services, caller, (within) =>
    openingStanding(within, services, id),
  )
  if (standing === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: openingText.title(standing.name),
    shows: [id],
    body: (
      <OpeningPage
        {...{ tenant: id, standing, caller, token, problem, typed }}
        proveAt={isProved(visit) ? undefined : proveAddress(placeOf(id))}
        done={isDone(done) ? done : undefined}
      />
    ),
  }
}

/** Where it leads: back to the page, with what was done or why it was not. */
function afterwards(
  visit: Visit,
  { tenant: id, typed }: { readonly tenant: string; readonly typed: string },
  performed: Performed<unknown>,
  done: Done,
): Promise<Answer> | Answer {
  if (performed.ok) return { kind: 'redirect', to: `${placeOf(id)}?done=${done}` }
  if (performed.refusal.code === 'prove-again') return toProve(placeOf(id))
  if (performed.refusal.code === 'not-found') return { kind: 'missing' }
  return openingPage(visit, id, { problem: refusedText(performed.refusal), typed })
}

const acting = (
  which: 'open' | 'close' | 'override',
  act: Act<OpeningAsked, { readonly id: string }>,
): Route =>
  route(
    'POST',
    `/tenants/:tenant/opening/${which}`,
    'tenant.open',
    Type.Object({ ...tenant, reason }),
    async (visit, given) =>
      visit.caller === undefined
        ? { kind: 'missing' }
        : afterwards(
            visit,
            { tenant: given.tenant, typed: given.reason },
            await perform(visit.services, act, given, visit.caller),
            which,
          ),
  )

const answering = Type.Object({
  ...tenant,
  opening: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  agreed: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  answer: reason,
})

async function answer(visit: Visit, given: Static<typeof answering>): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const answered = { ...given, agreed: given.agreed === 'yes' }
  const done = await perform(services, answerToOverride, answered, caller)
  return afterwards(visit, { tenant: given.tenant, typed: given.answer }, done, 'answer')
}

export const openingRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:tenant/opening',
    'tenant.see',
    Type.Object({ ...tenant, done: Type.Optional(Type.String({ maxLength: 40 })) }),
    (visit, { tenant: id, done }) => openingPage(visit, id, { done }),
  ),
  acting('open', openTenant),
  acting('close', closeTenant),
  acting('override', askOverride),
  route('POST', '/tenants/:tenant/opening/answer', 'tenant.open', answering, answer),
]
