import { paperOf } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import type { Act, Caller } from '../acts/act.ts'
import { inReach, perform, record } from '../acts/perform.ts'
import { answerPaper, receivePaper, submitPaper } from '../acts/papers/steps.ts'
import type { WhichPaper } from '../acts/papers/which.ts'
import { paperFile } from '../papers/paper-file.ts'
import { paperEndings } from '../papers/papers-page.tsx'
import { coverOf, readVersion, type WholeVersion } from '../papers/read-version.ts'
import { VersionPage } from '../papers/version-page.tsx'
import { refusedText } from '../texts/acts.ts'
import { paperText } from '../texts/papers.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const which = { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }

type Found = WholeVersion & { readonly caller: Caller; readonly which: WhichPaper }

/** The version, if she may see it. */
async function find({ services, caller }: Visit, id: string): Promise<Found | undefined> {
  if (caller === undefined) return undefined
  const found = await inReach(services, caller, (within) => readVersion(within, id))
  if (found === undefined) return undefined
  const { tenant, name } = found.version
  return { ...found, caller, which: { id, tenant, name } }
}

async function versionPage(
  visit: Visit,
  id: string,
  problem?: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  const { version, report, before, caller } = found
  return {
    kind: 'page',
    title: `${paperOf(version.name).title} ${paperText.version(version.number)}`,
    shows: [version.tenant],
    body: (
      <VersionPage
        {...{ version, report, before, caller, problem, typed }}
        token={visit.token}
        isProved={isProved(visit)}
      />
    ),
  }
}

/** Does something to a version, and shows it as it stands then, or why it was refused. */
async function doTo<Given>(
  visit: Visit,
  id: string,
  act: Act<WhichPaper & Given, undefined>,
  given: Given,
  typed: Readonly<Record<string, string>>,
): Promise<Answer> {
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  const place = `/papers/versions/${id}`
  const done = await perform(visit.services, act, { ...found.which, ...given }, found.caller)
  if (done.ok) return { kind: 'redirect', to: place }
  if (done.refusal.code === 'prove-again') return toProve(place)
  return versionPage(visit, id, refusedText(done.refusal), typed)
}

const reasoned = { ...which, answer: Type.String({ maxLength: 1000 }) }
const answering = Type.Object({
  ...reasoned,
  decision: Type.Union([Type.Literal('approved'), Type.Literal('returned')]),
})
const submitting = Type.Object({
  ...which,
  day: Type.String({ maxLength: 20 }),
  receiver: Type.String({ maxLength: 200 }),
})
const receiving = Type.Object({
  ...reasoned,
  decision: Type.Union([Type.Literal('received'), Type.Literal('sent-back')]),
})
const file = Type.Object({
  ...which,
  ending: Type.Union(paperEndings.map((one) => Type.Literal(one))),
})

async function versionFile(visit: Visit, { id, ending }: Static<typeof file>): Promise<Answer> {
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  const { version, report, caller } = found
  const made = await paperFile(report, coverOf(version), ending)
  const what = { kind: 'paper', id, tenant: version.tenant }
  await record(visit.services, caller, [{ what, how: { action: 'report.export', result: 'ok' } }])
  const { title } = paperOf(version.name)
  return {
    kind: 'file',
    type: made.type,
    bytes: made.bytes,
    name:
      [title, version.tenant, version.period, paperText.version(version.number)].join('-') +
      made.suffix,
  }
}

/** One version of a paper, and what is done about it. */
export const paperVersionRoutes: readonly Route[] = [
  route('GET', '/papers/versions/:id', 'paper.see', Type.Object(which), (visit, { id }) =>
    versionPage(visit, id),
  ),
  route('GET', '/papers/versions/:id/:ending', 'paper.see', file, versionFile),
  route(
    'POST',
    '/papers/versions/:id/answer',
    'paper.approve',
    answering,
    (visit, { id, decision, answer }) =>
      isProved(visit)
        ? doTo(visit, id, answerPaper, { decision, reason: answer }, { answer })
        : Promise.resolve(toProve(`/papers/versions/${id}`)),
  ),
  route(
    'POST',
    '/papers/versions/:id/submit',
    'paper.write',
    submitting,
    (visit, { id, day, receiver }) =>
      doTo(visit, id, submitPaper, { day, receiver }, { day, receiver }),
  ),
  route(
    'POST',
    '/papers/versions/:id/receive',
    'paper.receive',
    receiving,
    (visit, { id, decision, answer }) =>
      doTo(visit, id, receivePaper, { decision, reason: answer }, { answer }),
  ),
]
