import { Type, type Static } from 'typebox'
import { answerRequirement } from '../acts/requirements/answer.ts'
import { decideRequirement, type DecisionRequest } from '../acts/requirements/decide.ts'
import { perform } from '../acts/perform.ts'
import { DecidePage } from '../ledger/decide-page.tsx'
import { requirementAddress } from '../ledger/query.ts'
import { readRequirement } from '../ledger/read-ledger.ts'
import { refusedText } from '../texts/acts.ts'
import { decisionText } from '../texts/requirement-decisions.ts'
import { requirementPage, whichRequirement } from './ledger.tsx'
import { scopeOf } from './ledger-scope.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const kind = Type.Union([
  Type.Literal('not-needed'),
  Type.Literal('not-applicable'),
  Type.Literal('override'),
  Type.Literal('lower'),
  Type.Literal('none'),
])
const form = Type.Object({
  ...whichRequirement,
  kind,
  reason: Type.String({ maxLength: 1000 }),
  reviewOn: Type.Optional(Type.String({ maxLength: 20 })),
  to: Type.Optional(Type.Union([Type.Literal('unmet'), Type.Literal('partial')])),
  response: Type.Optional(
    Type.Union([
      Type.Literal('reduce'),
      Type.Literal('avoid'),
      Type.Literal('transfer'),
      Type.Literal('accept'),
    ]),
  ),
})
type Given = Static<typeof form>

async function decidePage(
  { services, caller, token }: Visit,
  given: Partial<Given> & Pick<Given, 'requirement'>,
  problem?: string,
): Promise<Answer> {
  if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, given.tenant)
  if (scope === 'refused') return { kind: 'missing' }
  const { tenant } = scope
  const detail = await readRequirement(services, services.ledger, tenant, given.requirement)
  if (!detail?.binds) return { kind: 'missing' }
  const fields = { ...given, kind: given.kind ?? 'not-needed' } as const
  return {
    kind: 'page',
    title: decisionText.kinds[fields.kind],
    body: <DecidePage line={detail.line} given={fields} {...{ tenant, token, problem }} />,
  }
}

function requestOf(given: Given, tenant: string | undefined): DecisionRequest {
  const about = { tenant, requirement: given.requirement, reason: given.reason.trim() }
  if (given.kind === 'none') return { ...about, kind: 'none' }
  if (given.kind === 'lower') {
    const { to = 'unmet', response = 'reduce' } = given
    return { ...about, kind: 'lower', to, response }
  }
  return { ...about, kind: given.kind, reviewOn: given.reviewOn ?? '' }
}

async function decide(visit: Visit, given: Given): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, given.tenant)
  if (scope === 'refused') return { kind: 'missing' }
  const { tenant } = scope
  const done = await perform(services, decideRequirement, requestOf(given, tenant), caller)
  return done.ok
    ? { kind: 'redirect', to: requirementAddress(given.requirement, tenant) }
    : decidePage(visit, given, refusedText(done.refusal))
}

const answering = Type.Object({
  ...whichRequirement,
  decision: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  agreed: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  answer: Type.String({ maxLength: 1000 }),
})

async function answer(visit: Visit, given: Static<typeof answering>): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, given.tenant)
  if (scope === 'refused') return { kind: 'missing' }
  const { tenant } = scope
  const { requirement, decision } = given
  const here = requirementAddress(requirement, tenant)
  if (!isProved(visit)) return toProve(here)
  const text = given.answer.trim()
  if (text === '') return requirementPage(visit, given, decisionText.needed)
  const agreed = given.agreed === 'yes'
  const answered = { tenant, requirement, decision, agreed, answer: text }
  const done = await perform(services, answerRequirement, answered, caller)
  return done.ok
    ? { kind: 'redirect', to: here }
    : requirementPage(visit, given, refusedText(done.refusal))
}

export const ledgerDecisionRoutes: readonly Route[] = [
  route(
    'GET',
    '/ledger/:requirement/decide',
    'requirement.decide',
    Type.Object({ ...whichRequirement, kind: Type.Optional(kind) }),
    (visit, given) => decidePage(visit, given),
  ),
  route('POST', '/ledger/:requirement/decide', 'requirement.decide', form, decide),
  route('POST', '/ledger/:requirement/answer', 'requirement.agree', answering, answer),
]
