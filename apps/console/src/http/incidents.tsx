import { writePdf, writeWorkbook } from '@zeimori/documents'
import {
  alertKindNames,
  asEntryKind,
  incidentPaper,
  incidentPaperNames,
  type EntryWay,
  type IncidentPaper,
} from '@zeimori/records'
import { Type } from 'typebox'
import { classifyIncident } from '../acts/incidents/classify.ts'
import { closeIncident } from '../acts/incidents/close.ts'
import { addTask, finishTask } from '../acts/incidents/tasks.ts'
import { writeEntry } from '../acts/incidents/write.ts'
import { inReach, perform, record, type Performed } from '../acts/perform.ts'
import { fontFiles } from '../incidents/fonts.ts'
import type { EntryBoxes } from '../incidents/incident-forms.tsx'
import { IncidentPage } from '../incidents/incident-page.tsx'
import { alertsOf, incidentFacts } from '../incidents/read-incident.ts'
import { refusedText } from '../texts/acts.ts'
import { incidentText } from '../texts/incidents.ts'
import { readMoment } from './moment-input.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const box = (maxLength: number) => Type.String({ maxLength })
const ways: readonly EntryWay[] = ['phone', 'mail', 'meeting', 'paper']

const find = async ({ services, caller }: Visit, wanted: string) =>
  caller && inReach(services, caller, (within) => incidentFacts(within, wanted))

async function incidentPage(
  visit: Visit,
  wanted: string,
  problem?: string,
  given: EntryBoxes = {},
): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const found = await inReach(services, caller, async (within) => {
    const facts = await incidentFacts(within, wanted)
    return facts && { facts, alerts: await alertsOf(within, wanted) }
  })
  if (found === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: incidentText.title,
    shows: [found.facts.row.tenant],
    body: <IncidentPage {...found} {...{ caller, token, problem, given }} now={services.now()} />,
  }
}

async function after(
  visit: Visit,
  wanted: string,
  done: Performed<undefined>,
  given?: EntryBoxes,
): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to: `/incidents/${wanted}` }
  return incidentPage(visit, wanted, refusedText(done.refusal), given)
}

const writing = route(
  'POST',
  '/incidents/:id/write',
  'incident.work',
  Type.Object({
    id,
    kind: box(20),
    at: box(30),
    body: box(4000),
    receiver: Type.Optional(box(200)),
    way: Type.Optional(box(20)),
  }),
  async (visit, { id: wanted, ...given }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    const kind = asEntryKind(given.kind)
    if (caller === undefined || found === undefined || kind === undefined)
      return { kind: 'missing' }
    const entry = {
      id: wanted,
      scope: found.row.scope,
      kind,
      at: readMoment(given.at),
      body: given.body,
      receiver: given.receiver ?? '',
      way: ways.find((way) => way === given.way),
    }
    return after(visit, wanted, await perform(services, writeEntry, entry, caller), given)
  },
)

const classifying = route(
  'POST',
  '/incidents/:id/classify',
  'incident.work',
  Type.Object({
    id,
    title: box(200),
    kind: box(20),
    leakKnownAt: Type.Optional(box(30)),
    malicious: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  }),
  async (visit, { id: wanted, title, kind, leakKnownAt = '', malicious }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    if (caller === undefined || found === undefined) return { kind: 'missing' }
    const change = {
      id: wanted,
      scope: found.row.scope,
      title,
      kind: alertKindNames.find((name) => name === kind) ?? found.row.kind,
      leakKnownAt: leakKnownAt.trim() === '' ? ('none' as const) : readMoment(leakKnownAt),
      malicious: malicious === 'yes',
    }
    return after(visit, wanted, await perform(services, classifyIncident, change, caller))
  },
)

const tasking = route(
  'POST',
  '/incidents/:id/tasks',
  'incident.work',
  Type.Object({
    id,
    kind: Type.Union([Type.Literal('task'), Type.Literal('prevention')]),
    body: box(1000),
    who: box(100),
    due: box(20),
  }),
  async (visit, { id: wanted, ...given }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    if (caller === undefined || found === undefined) return { kind: 'missing' }
    const task = { ...given, id: wanted, scope: found.row.scope }
    return after(visit, wanted, await perform(services, addTask, task, caller))
  },
)

const finishing = route(
  'POST',
  '/incidents/:id/tasks/:task/done',
  'incident.work',
  Type.Object({ id, task: id }),
  async (visit, { id: wanted, task }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    if (caller === undefined || found === undefined) return { kind: 'missing' }
    const which = { id: wanted, scope: found.row.scope, task }
    return after(visit, wanted, await perform(services, finishTask, which, caller))
  },
)

const closing = route(
  'POST',
  '/incidents/:id/close',
  'incident.close',
  Type.Object({ id }),
  async (visit, { id: wanted }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    if (caller === undefined || found === undefined) return { kind: 'missing' }
    const which = { id: wanted, scope: found.row.scope }
    return after(visit, wanted, await perform(services, closeIncident, which, caller))
  },
)

const endings = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A paper, drafted from what is known now. That somebody took it leaves a record. (F06, F07) */
const paperRoute = (paper: IncidentPaper, ending: keyof typeof endings): Route =>
  route(
    'GET',
    `/incidents/:id/${paper}.${ending}`,
    'incident.see',
    Type.Object({ id }),
    async (visit, { id: wanted }) => {
      const { services, caller } = visit
      const found = await find(visit, wanted)
      if (caller === undefined || found === undefined) return { kind: 'missing' }
      const { tenant } = found.row
      const what = { kind: 'incident', id: wanted, ...(tenant !== null && { tenant }) }
      const how = { action: 'report.export', result: 'ok', reason: `${paper}.${ending}` } as const
      await record(services, caller, [{ what, how }])
      const report = incidentPaper(found.incident, paper, services.now().getTime())
      return {
        kind: 'file',
        name: `${report.title}-${found.incident.number}.${ending}`,
        type: endings[ending],
        bytes: ending === 'pdf' ? await writePdf(report, fontFiles()) : await writeWorkbook(report),
      }
    },
  )

export const incidentRoutes: readonly Route[] = [
  route('GET', '/incidents/:id', 'incident.see', Type.Object({ id }), (visit, { id: wanted }) =>
    incidentPage(visit, wanted),
  ),
  ...incidentPaperNames.flatMap((paper) => [paperRoute(paper, 'pdf'), paperRoute(paper, 'xlsx')]),
  writing,
  classifying,
  tasking,
  finishing,
  closing,
]
