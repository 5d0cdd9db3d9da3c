import { Type } from 'typebox'
import { declineStop } from '../acts/detection/decline.ts'
import { liftAnswer } from '../acts/detection/lift.ts'
import { setRule } from '../acts/detection/set-rule.ts'
import { inReach, perform } from '../acts/perform.ts'
import { DetectionPage } from '../detection/detection-page.tsx'
import { readAnswers, readAsked, readRules, readStanding } from '../detection/read-detection.ts'
import { RulePage } from '../detection/rule-page.tsx'
import { refusedText } from '../texts/acts.ts'
import { detectionText } from '../texts/detection.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const place = '/detection'
const rule = { id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,49}$' }) }
const answer = { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }
const reason = Type.String({ maxLength: 1000 })

async function detectionPage(
  { services, caller, token }: Visit,
  problem?: string,
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const now = services.now()
  const found = await inReach(services, caller, async (within) => ({
    rules: await readRules(within, now),
    standing: await readStanding(within, now),
    asked: await readAsked(within, now),
    answers: await readAnswers(within),
  }))
  return {
    kind: 'page',
    title: detectionText.title,
    shows: [...found.asked, ...found.answers, ...found.standing.rows].map(({ tenant }) => tenant),
    body: <DetectionPage {...found} {...{ caller, token, now, problem }} />,
  }
}

async function rulePage(
  { services, caller, token }: Visit,
  id: string,
  problem?: string,
  given: { readonly mode?: string; readonly reason?: string } = {},
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const now = services.now()
  const found = await inReach(services, caller, async (within) => {
    const row = (await readRules(within, now)).find((one) => one.rule.id === id)
    return row && { row, answers: await readAnswers(within, id) }
  })
  if (found === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: detectionText.ruleTitle(found.row.rule.title),
    shows: found.answers.map(({ tenant }) => tenant),
    body: <RulePage {...found} {...{ caller, token, now, problem, given }} />,
  }
}

export const detectionRoutes: readonly Route[] = [
  route('GET', place, 'detection.see', Type.Object({}), (visit) => detectionPage(visit)),
  route('GET', '/detection/rules/:id', 'detection.see', Type.Object(rule), (visit, { id }) =>
    rulePage(visit, id),
  ),
  route(
    'POST',
    '/detection/rules/:id',
    'detection.change',
    Type.Object({ ...rule, mode: Type.Union([Type.Literal('trial'), Type.Literal('on')]), reason }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const done = await perform(services, setRule, given, caller)
      if (done.ok) return { kind: 'redirect', to: place }
      if (done.refusal.code === 'prove-again') return toProve(`${place}/rules/${given.id}`)
      return rulePage(visit, given.id, refusedText(done.refusal), given)
    },
  ),
  route(
    'POST',
    '/detection/answers/:id/lift',
    'detection.change',
    Type.Object({ ...answer, reason }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const done = await perform(services, liftAnswer, given, caller)
      return done.ok
        ? { kind: 'redirect', to: place }
        : detectionPage(visit, refusedText(done.refusal))
    },
  ),
  route(
    'POST',
    '/detection/answers/:id/decline',
    'detection.change',
    Type.Object({ ...answer, reason }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const done = await perform(services, declineStop, given, caller)
      return done.ok
        ? { kind: 'redirect', to: place }
        : detectionPage(visit, refusedText(done.refusal))
    },
  ),
]
