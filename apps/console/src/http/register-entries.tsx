import { largestAttachment } from '@zeimori/attachments'
import {
  dayInJapan,
  readEntry,
  registerOf,
  type FieldProblem,
  type RegisterDefinition,
} from '@zeimori/records'
import { requirementOf } from '@zeimori/requirements'
import { readEntries, type Entry } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import type { Caller } from '../acts/act.ts'
import { inReach, perform, type Performed } from '../acts/perform.ts'
import { answerEntry } from '../acts/registers/answer.ts'
import { askForApproval } from '../acts/registers/ask.ts'
import { attachToEntry } from '../acts/registers/attach.ts'
import { retireEntry } from '../acts/registers/retire.ts'
import { rewriteEntry } from '../acts/registers/write.ts'
import { entryName, writes } from '../acts/registers/which.ts'
import { takeIn } from '../attachments/attachment-files.ts'
import { readAttachments } from '../attachments/read-attachments.ts'
import { Field } from '../pages/form.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { EntryPage } from '../registers/entry-page.tsx'
import { tickName } from '../registers/entry-parts.tsx'
import { boxes, typedIn } from '../registers/boxes.ts'
import { refusedText } from '../texts/acts.ts'
import { attachmentProblems, attachmentText } from '../texts/attachments.ts'
import { registerText } from '../texts/registers.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, uploadRoute, type Answer, type Route, type Visit } from './route.ts'

const which = { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }
const seen = Type.String({ pattern: '^[1-9]\\d{0,5}$' })

type Found = {
  readonly caller: Caller
  readonly entry: Entry
  readonly definition: RegisterDefinition
  /** The entry, as acts are told of it. */
  readonly which: { readonly id: string; readonly tenant: string | undefined }
}

/** The entry, if she may see it. */
async function find({ services, caller }: Visit, id: string): Promise<Found | undefined> {
  if (caller === undefined) return undefined
  const [entry] = await inReach(services, caller, (within) => readEntries(within, { id }))
  return (
    entry && {
      caller,
      entry,
      definition: registerOf(entry.register),
      which: { id, tenant: entry.tenant ?? undefined },
    }
  )
}

async function entryPage(
  visit: Visit,
  id: string,
  problem?: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { services, token } = visit
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  const { caller, entry, definition } = found
  const files = await inReach(services, caller, (within) => readAttachments(within, { entry: id }))
  const requirements = definition.requirements.map(
    (one) => [one, requirementOf(one)?.title ?? ''] as const,
  )
  return {
    kind: 'page',
    title: entryName(entry.register, entry.number),
    shows: [entry.tenant],
    body: (
      <EntryPage
        {...{ entry, definition, files, caller, token, requirements, problem, typed }}
        isProved={isProved(visit)}
      />
    ),
  }
}

/** What came of an act: the entry as it stands now, or why it was refused. */
const afterwards = (
  visit: Visit,
  id: string,
  done: Performed<unknown>,
  typed?: Readonly<Record<string, string>>,
): Promise<Answer> | Answer => {
  const place = `/registers/entries/${id}`
  if (done.ok) return { kind: 'redirect', to: place }
  if (done.refusal.code === 'prove-again') return toProve(place)
  return entryPage(visit, id, refusedText(done.refusal), typed)
}

const rewriting = Type.Object({ ...which, seen, reason: Type.String({ maxLength: 1000 }) }, boxes)

/** The form for a new version, with what the entry holds or what was typed. */
async function editPage(
  visit: Visit,
  id: string,
  sent?: Static<typeof rewriting>,
  problems: readonly FieldProblem[] = [],
  problem?: string,
): Promise<Answer> {
  const found = await find(visit, id)
  if (found === undefined || !writes(found.definition, found.caller)) return { kind: 'missing' }
  const { entry, definition } = found
  const name = entryName(entry.register, entry.number)
  return {
    kind: 'page',
    title: name,
    shows: [entry.tenant],
    body: (
      <EntryForm
        definition={definition}
        heading={`${name}: ${registerText.rewrite}`}
        lead={registerText.rewriteLead}
        action={`/registers/entries/${id}/write`}
        token={visit.token}
        given={sent === undefined ? entry.fields : typedIn(entry.register, sent)}
        problems={problems}
        problem={problem}
        before={<input type="hidden" name="seen" value={sent?.seen ?? entry.versions.length} />}
        after={
          <Field
            name="reason"
            label={registerText.reason}
            value={sent?.reason ?? ''}
            maxLength={1000}
          />
        }
      >
        <p>
          <a href={`/registers/entries/${id}`}>{name}</a>
        </p>
      </EntryForm>
    ),
  }
}

async function rewrite(visit: Visit, sent: Static<typeof rewriting>): Promise<Answer> {
  const { services } = visit
  const { id } = sent
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  const { caller, entry, definition } = found
  const given = typedIn(entry.register, sent)
  const read = readEntry(definition, given, dayInJapan(services.now().getTime()))
  if (!read.ok) return editPage(visit, id, sent, read.problems)
  const version = { ...found.which, seen: Number(sent.seen), given, reason: sent.reason }
  const done = await perform(services, rewriteEntry, version, caller)
  return done.ok
    ? { kind: 'redirect', to: `/registers/entries/${id}` }
    : editPage(visit, id, sent, [], refusedText(done.refusal))
}

const answering = Type.Object(
  {
    ...which,
    seen,
    decision: Type.Union([Type.Literal('approved'), Type.Literal('returned')]),
    reason: Type.String({ maxLength: 1000 }),
  },
  boxes,
)

async function answer(visit: Visit, given: Static<typeof answering>): Promise<Answer> {
  const { services } = visit
  const { id, decision, reason } = given
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  if (!isProved(visit)) return toProve(`/registers/entries/${id}`)
  const ticked: Readonly<Record<string, unknown>> = given
  const requirements = found.definition.requirements.filter(
    (one) => ticked[tickName(one)] === 'yes',
  )
  const typed = Object.fromEntries([
    ['reason', reason],
    ...requirements.map((one) => [tickName(one), 'yes']),
  ])
  const decided = { ...found.which, decision, reason, requirements, seen: Number(given.seen) }
  return afterwards(visit, id, await perform(services, answerEntry, decided, found.caller), typed)
}

const attaching = Type.Object({ ...which, field: Type.String({ maxLength: 40 }) })

async function attach(visit: Visit, { id, field }: Static<typeof attaching>): Promise<Answer> {
  const { services, upload } = visit
  const found = await find(visit, id)
  if (found === undefined) return { kind: 'missing' }
  if (upload === undefined) return entryPage(visit, id, attachmentText.none)
  if (upload === 'too-large')
    return entryPage(visit, id, attachmentProblems['attachment-too-large'])
  const { caller, which: entry } = found
  const done = await takeIn(services, upload, entry.tenant, (file) =>
    perform(services, attachToEntry, { ...entry, field, file }, caller),
  )
  return afterwards(visit, id, done)
}

/** One entry of a register, and what is done about it. */
export const registerEntryRoutes: readonly Route[] = [
  route('GET', '/registers/entries/:id', 'register.see', Type.Object(which), (visit, { id }) =>
    entryPage(visit, id),
  ),
  route(
    'GET',
    '/registers/entries/:id/edit',
    'register.write',
    Type.Object(which),
    (visit, { id }) => editPage(visit, id),
  ),
  route('POST', '/registers/entries/:id/write', 'register.write', rewriting, rewrite),
  route(
    'POST',
    '/registers/entries/:id/ask',
    'register.write',
    Type.Object(which),
    async (visit, { id }) => {
      const found = await find(visit, id)
      if (found === undefined) return { kind: 'missing' }
      return afterwards(
        visit,
        id,
        await perform(visit.services, askForApproval, found.which, found.caller),
      )
    },
  ),
  route('POST', '/registers/entries/:id/answer', 'register.approve', answering, answer),
  route(
    'POST',
    '/registers/entries/:id/retire',
    'register.write',
    Type.Object({ ...which, reason: Type.String({ maxLength: 1000 }) }),
    async (visit, { id, reason }) => {
      const found = await find(visit, id)
      if (found === undefined) return { kind: 'missing' }
      const given = { ...found.which, reason }
      return afterwards(visit, id, await perform(visit.services, retireEntry, given, found.caller))
    },
  ),
  uploadRoute(
    '/registers/entries/:id/attach',
    'attachment.add',
    attaching,
    largestAttachment,
    attach,
  ),
]
