import { Type } from 'typebox'
import { inReach, perform, type Performed } from '../acts/perform.ts'
import { answerWeakness } from '../acts/weaknesses/answer.ts'
import { writeWeakness } from '../acts/weaknesses/write.ts'
import { refusedText } from '../texts/acts.ts'
import { weaknessText } from '../texts/weaknesses.ts'
import { shownWeaknesses } from '../weaknesses/read-weaknesses.ts'
import { WeaknessPage, type WeaknessBoxes } from '../weaknesses/weakness-page.tsx'
import { isProved } from './proved.ts'
import { proveAddress, toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const placeOf = (wanted: string): string => `/weaknesses/${wanted}`
const kinds = ['verified', 'agreed', 'mitigated', 'extended', 'not-affected'] as const

async function weaknessPage(
  visit: Visit,
  wanted: string,
  problem?: string,
  given: WeaknessBoxes = {},
): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const all = await inReach(services, caller, (within) => shownWeaknesses(within, services.now()))
  const one = all.find((some) => some.id === wanted)
  if (one === undefined) return { kind: 'missing' }
  const proveAt = isProved(visit) ? undefined : proveAddress(placeOf(wanted))
  return {
    kind: 'page',
    title: weaknessText.title,
    body: <WeaknessPage {...{ one, caller, token, problem, given, proveAt }} />,
  }
}

async function after(
  visit: Visit,
  wanted: string,
  done: Performed<undefined>,
  given: WeaknessBoxes,
): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to: placeOf(wanted) }
  if (done.refusal.code === 'prove-again') return toProve(placeOf(wanted))
  return weaknessPage(visit, wanted, refusedText(done.refusal), given)
}

const writing = route(
  'POST',
  '/weaknesses/:id/write',
  'weakness.work',
  Type.Object({
    id,
    kind: Type.String({ maxLength: 20 }),
    body: Type.String({ maxLength: 2000 }),
    whom: Type.Optional(Type.String({ maxLength: 200 })),
    until: Type.Optional(Type.String({ maxLength: 10 })),
  }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const { body, whom = '', until = '' } = given
    const kind = kinds.find((one) => one === given.kind)
    const asked = { id: given.id, kind, body, whom, until }
    return after(visit, given.id, await perform(services, writeWeakness, asked, caller), given)
  },
)

const answering = route(
  'POST',
  '/weaknesses/:id/answer',
  'weakness.work',
  Type.Object({
    id,
    record: id,
    agreed: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
    answer: Type.String({ maxLength: 1000 }),
  }),
  async (visit, given) => {
    const { services, caller } = visit
    if (caller === undefined) return { kind: 'missing' }
    const asked = { ...given, agreed: given.agreed === 'yes' }
    const done = await perform(services, answerWeakness, asked, caller)
    return after(visit, given.id, done, { answer: given.answer })
  },
)

export const weaknessRoutes: readonly Route[] = [
  route('GET', '/weaknesses/:id', 'weakness.see', Type.Object({ id }), (visit, { id: wanted }) =>
    weaknessPage(visit, wanted),
  ),
  writing,
  answering,
]
