import {
  asPaper,
  currentPeriod,
  dayInJapan,
  fieldsOnRecord,
  may,
  paperNames,
  paperOf,
  registerOf,
} from '@zeimori/records'
import { forProvider, forTenant, readDue, readEntries, readPapers } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { makePaper } from '../acts/papers/make.ts'
import { inReach, perform, record } from '../acts/perform.ts'
import { boxes } from '../registers/boxes.ts'
import { draftPaper } from '../papers/draft.ts'
import { DraftPage } from '../papers/draft-page.tsx'
import { judgedIn } from '../papers/judged-boxes.ts'
import { paperFile } from '../papers/paper-file.ts'
import { ChooseTenant, paperEndings, PapersPage, SubmittedPage } from '../papers/papers-page.tsx'
import { readJudged } from '../papers/read-version.ts'
import { wholeZip, type Reach } from '../papers/whole-zip.ts'
import { formLedger, numbered } from '../ledger/form-ledger.ts'
import { refusedText } from '../texts/acts.ts'
import { paperText } from '../texts/papers.ts'
import { scopeOf, tenantChoices } from './ledger-scope.ts'
import { paperVersionRoutes } from './paper-versions.tsx'
import { streamed } from './streamed.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const whose = { tenant: Type.Optional(Type.String({ maxLength: 40 })) }
const name = Type.Union(paperNames.map((one) => Type.Literal(one)))
const wanted = {
  name,
  tenant: Type.String({ maxLength: 40 }),
  period: Type.Optional(Type.String({ maxLength: 20 })),
}

async function overview(
  { services, caller }: Visit,
  asked: { readonly tenant?: string },
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, asked.tenant)
  if (scope === 'refused') return { kind: 'missing' }
  const { tenant } = scope
  if (tenant === undefined)
    return {
      kind: 'page',
      title: paperText.title,
      body: <ChooseTenant tenants={await tenantChoices(services)} />,
    }
  const now = services.now().getTime()
  const { versions, due, contracts } = await inReach(services, caller, async (within) => ({
    versions: await readPapers(within, { tenant }),
    due: (await readDue(within, caller.actor.tenant, now)).filter((one) => one.tenant === tenant),
    contracts: await readEntries(within, { register: 'contracts' }),
  }))
  if (!may(caller.actor, 'paper.draft', tenant))
    return {
      kind: 'page',
      title: paperText.title,
      body: <SubmittedPage {...{ tenant, versions, due }} />,
    }
  const names = new Map(await tenantChoices(services))
  const hasContract = contracts.some(
    (one) => one.tenant === tenant && fieldsOnRecord(registerOf('contracts'), one) !== undefined,
  )
  return {
    kind: 'page',
    title: paperText.title,
    shows: [tenant],
    body: (
      <PapersPage {...{ tenant, versions, due, hasContract }} name={names.get(tenant) ?? tenant} />
    ),
  }
}

const drafting = Type.Object(wanted)
const making = Type.Object(
  { ...wanted, reason: Type.Optional(Type.String({ maxLength: 1000 })) },
  boxes,
)

/** The period that is written next, where nobody chose one. */
function usualPeriod(paper: (typeof paperNames)[number], now: Date): string {
  const { period } = paperOf(paper)
  return period === 'entry' || period === 'incident'
    ? ''
    : currentPeriod(period, dayInJapan(now.getTime()))
}

const isTyped = (typed: Readonly<Record<string, unknown>>): boolean => Object.keys(typed).length > 0

async function draftPage(
  visit: Visit,
  given: Static<typeof drafting>,
  typed: Readonly<Record<string, unknown>> = {},
  problem?: string,
): Promise<Answer> {
  const { services, caller, token } = visit
  const { ledger } = services
  if (caller === undefined || ledger === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, given.tenant)
  if (scope === 'refused' || scope.tenant === undefined) return { kind: 'missing' }
  const { tenant } = scope
  const period = given.period?.normalize('NFKC').trim() ?? usualPeriod(given.name, services.now())
  const { name: paper } = given
  const { composed, versions, judged } = await forProvider(services.store, async (within) => {
    const own = (await readPapers(within, { tenant })).filter((one) => one.name === paper)
    // Who makes a further version goes on from what was written in the last one.
    const last = own.find((one) => one.period === period)
    const before = isTyped(typed) || last === undefined ? {} : await readJudged(within, last.id)
    const words = { ...before, ...judgedIn(paper, typed) }
    const asked = { tenant, name: paper, period }
    return {
      composed: await draftPaper(within, services, ledger, asked, words, services.now().getTime()),
      versions: own,
      judged: words,
    }
  })
  const isWrong = composed === undefined && period !== ''
  const reason = typed['reason']
  return {
    kind: 'page',
    title: paperText.draftOf(paperOf(given.name).title),
    shows: [tenant],
    body: (
      <DraftPage
        {...{ tenant, name: given.name, period, composed, judged, versions, token }}
        reason={typeof reason === 'string' ? reason : ''}
        mayWrite={may(caller.actor, 'paper.write', tenant)}
        problem={problem ?? (isWrong ? paperText.wrongPeriod : undefined)}
      />
    ),
  }
}

async function make(visit: Visit, given: Static<typeof making>): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { tenant, period = '', reason = '' } = given
  const judged = judgedIn(given.name, given)
  const done = await perform(
    services,
    makePaper,
    { tenant, name: given.name, period, judged, reason },
    caller,
  )
  return done.ok
    ? { kind: 'redirect', to: `/papers/versions/${done.result.id}` }
    : draftPage(visit, given, given, refusedText(done.refusal))
}

const ending = Type.Union(paperEndings.map((one) => Type.Literal(one)))
const draftFileInput = Type.Object({ ...wanted, ending })

async function draftFile(
  { services, caller }: Visit,
  given: Static<typeof draftFileInput>,
): Promise<Answer> {
  const { ledger } = services
  const paper = asPaper(given.name)
  if (caller === undefined || ledger === undefined || paper === undefined)
    return { kind: 'missing' }
  const scope = await scopeOf(services, caller, given.tenant)
  if (scope === 'refused' || scope.tenant === undefined) return { kind: 'missing' }
  const { tenant } = scope
  const period = given.period ?? ''
  const composed = await forProvider(services.store, (within) =>
    draftPaper(
      within,
      services,
      ledger,
      { tenant, name: paper, period },
      {},
      services.now().getTime(),
    ),
  )
  if (composed === undefined) return { kind: 'missing' }
  const file = await paperFile(composed.report, undefined, given.ending)
  const what = { kind: 'paper', id: `${paper} ${period}`, tenant }
  await record(services, caller, [{ what, how: { action: 'report.export', result: 'ok' } }])
  return {
    kind: 'file',
    type: file.type,
    bytes: file.bytes,
    name: ['下書き', paperOf(paper).title, tenant, period].join('-') + file.suffix,
  }
}

/** Everything of a municipality in one file; it is written while it is sent. */
async function whole(
  { services, caller }: Visit,
  asked: { readonly tenant?: string },
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, asked.tenant)
  if (scope === 'refused' || scope.tenant === undefined) return { kind: 'missing' }
  const { tenant } = scope
  const now = services.now().getTime()
  const { ledger } = services
  // What is only the provider's is in no file that is handed to a municipality, whoever takes it.
  const reach: Reach = (work) => forTenant(services.store, tenant, work)
  const form =
    ledger && (await reach((within) => formLedger(within, services, ledger, tenant, now)))
  const numberedForm =
    form && (await forProvider(services.store, (within) => numbered(within, form)))
  const what = { kind: 'paper', id: 'whole.zip', tenant }
  await record(services, caller, [{ what, how: { action: 'report.export', result: 'ok' } }])
  return {
    kind: 'file',
    name: `税守-${tenant}.zip`,
    type: 'application/zip',
    bytes: streamed(wholeZip({ services, reach, tenant, ledger: numberedForm, now })),
  }
}

/** 提出書類: what is due, drafts, and the versions that were made of them. */
export const paperRoutes: readonly Route[] = [
  route('GET', '/papers', 'paper.see', Type.Object(whose), overview),
  route('GET', '/papers/drafts/:name', 'paper.draft', drafting, draftPage),
  route('POST', '/papers/drafts/:name', 'paper.write', making, make),
  route('GET', '/papers/drafts/:name/:ending', 'paper.draft', draftFileInput, draftFile),
  route('GET', '/papers/whole.zip', 'paper.see', Type.Object(whose), whole),
  ...paperVersionRoutes,
]
