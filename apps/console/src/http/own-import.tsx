import { inspect } from '@zeimori/attachments'
import { listLimits, readListsBeside, templateProblemText } from '@zeimori/documents'
import { may } from '@zeimori/records'
import { ownImport, ownRequirements } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { acceptImport } from '../acts/requirements/accept-import.ts'
import { dropImport } from '../acts/requirements/drop-import.ts'
import { fileProblem, prepareImport } from '../acts/requirements/prepare-import.ts'
import { inReach, perform } from '../acts/perform.ts'
import type { Upload } from '../attachments/attachment-files.ts'
import { queue } from '../queue.ts'
import type { Services } from '../services.ts'
import { ImportPage } from '../own-import/import-page.tsx'
import { importAddress, mappingOf, type MappingQuery } from '../own-import/mapping.ts'
import { planOf } from '../own-import/plan.ts'
import { storedSheets } from '../own-import/stored.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { importRefusals, importText } from '../texts/own-import.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, uploadRoute, type Answer, type Route, type Visit } from './route.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const column = Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_/-]{0,40}$' }))
const mapping = {
  sheet: Type.Optional(Type.String({ pattern: '^\\d{1,2}$' })),
  header: Type.Optional(Type.String({ pattern: '^\\d{1,5}$' })),
  hidden: Type.Optional(Type.Literal('yes')),
  number: column,
  title: column,
  section: column,
  wording: column,
  entry: column,
  theme: column,
  responsible: column,
  control: column,
  cadence: column,
  proof: column,
} satisfies Record<keyof MappingQuery, unknown>
const id = { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }
const shown = Type.Object({
  ...tenant,
  ...mapping,
  said: Type.Optional(Type.Literal('dropped')),
})
const accepting = Type.Object({
  ...tenant,
  ...id,
  ...mapping,
  digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})

type How = { readonly problem?: string; readonly said?: string }

async function importPage(
  visit: Visit,
  { tenant: of, ...query }: MappingQuery & { readonly tenant: string },
  { problem, said }: How = {},
): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const found = await inReach(services, caller, async (within) => {
    const name = await tenantName(within, of)
    return name === undefined
      ? undefined
      : { name, file: await ownImport(within, of), known: await ownRequirements(within, of) }
  })
  if (found === undefined) return { kind: 'missing' }
  const { name, file, known } = found
  const sheets = file === undefined ? [] : storedSheets(file.sheets)
  const read = mappingOf(query, sheets)
  return {
    kind: 'page',
    title: importText.title(name),
    shows: [of],
    body: (
      <ImportPage
        {...{ tenant: of, name, token, problem, said }}
        waiting={
          file && {
            file,
            sheets,
            mapping: read,
            plan: planOf(sheets[read.sheet], read, known, of),
          }
        }
        mayAccept={may(caller.actor, 'requirement.add', of)}
        isProved={isProved(visit)}
      />
    ),
  }
}

/** One file at a time: each may take half a gibibyte. */
const inTurn = queue({ atOnce: 1, waiting: 5 })

/** Looks at a file, has it scanned, and reads it where nothing stands against it. */
async function readFile({ attachments }: Services, { name, bytes }: Upload) {
  const { scanner, unscanned } = attachments
  const inspected = await inspect(name, bytes)
  const verdict = inspected.ok ? await scanner?.(bytes) : undefined
  const looked = { inspected, verdict, unscanned }
  const read =
    fileProblem(looked) === undefined ? await inTurn(() => readListsBeside(bytes)) : undefined
  return { ...looked, bytes, read, name: inspected.ok ? inspected.name : '' }
}

async function prepare(visit: Visit, of: string): Promise<Answer> {
  const { services, caller, upload } = visit
  if (caller === undefined) return { kind: 'missing' }
  const say = (problem: string | undefined) =>
    importPage(visit, { tenant: of }, { ...(problem && { problem }) })
  if (upload === undefined) return say(importRefusals['import-none'])
  if (upload === 'too-large') return say(importRefusals['import-too-large'])
  const file = await readFile(services, upload)
  const done = await perform(services, prepareImport, { ...file, tenant: of }, caller)
  if (done.ok) return { kind: 'redirect', to: importAddress(of) }
  if (done.refusal.code === 'not-found') return { kind: 'missing' }
  return say(
    file.read?.ok === false ? templateProblemText(file.read.problem) : refusedText(done.refusal),
  )
}

async function accept(visit: Visit, given: Static<typeof accepting>): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { tenant: of, id: file, digest, ...query } = given
  const asked = { tenant: of, id: file, digest, mapping: query }
  const done = await perform(services, acceptImport, asked, caller)
  if (done.ok) {
    const { fresh, changed } = done.result
    return { kind: 'redirect', to: `/tenants/${of}/requirements?fresh=${fresh}&changed=${changed}` }
  }
  if (done.refusal.code === 'prove-again') {
    const sheets = await inReach(services, caller, (within) => ownImport(within, of))
    return toProve(
      sheets === undefined
        ? importAddress(of)
        : importAddress(of, mappingOf(query, storedSheets(sheets.sheets))),
    )
  }
  return importPage(visit, { tenant: of, ...query }, { problem: refusedText(done.refusal) })
}

export const ownImportRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:tenant/requirements/import',
    'requirement.prepare',
    shown,
    (visit, { said, ...query }) =>
      importPage(visit, query, said === undefined ? {} : { said: importText.dropped }),
  ),
  uploadRoute(
    '/tenants/:tenant/requirements/import',
    'requirement.prepare',
    Type.Object(tenant),
    listLimits.file,
    (visit, given) => prepare(visit, given.tenant),
  ),
  route(
    'POST',
    '/tenants/:tenant/requirements/import/accept',
    'requirement.add',
    accepting,
    accept,
  ),
  route(
    'POST',
    '/tenants/:tenant/requirements/import/drop',
    'requirement.prepare',
    Type.Object({ ...tenant, ...id }),
    async (visit, given) => {
      const { services, caller } = visit
      if (caller === undefined) return { kind: 'missing' }
      const done = await perform(services, dropImport, given, caller)
      return done.ok
        ? { kind: 'redirect', to: `${importAddress(given.tenant)}?said=dropped` }
        : importPage(visit, { tenant: given.tenant }, { problem: refusedText(done.refusal) })
    },
  ),
]
