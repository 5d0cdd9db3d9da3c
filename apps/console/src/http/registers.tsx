import {
  asRegister,
  dayInJapan,
  readEntry,
  registerNames,
  registerOf,
  type FieldProblem,
} from '@zeimori/records'
import { readEntries, readDue } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { inReach, perform } from '../acts/perform.ts'
import { writeEntry } from '../acts/registers/write.ts'
import { writes } from '../acts/registers/which.ts'
import { deadlines, openDue } from '../lists/deadlines.tsx'
import { fileKinds } from '../lists/file.ts'
import { listAnswer, listFileAnswer, listRoutes } from '../lists/list-routes.tsx'
import { registerList } from '../lists/register.tsx'
import { Choice } from '../pages/form.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { boxes, typedIn } from '../registers/boxes.ts'
import { RegistersPage } from '../registers/registers-page.tsx'
import { tenantNames } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { registerText } from '../texts/registers.ts'
import { registerEntryRoutes } from './register-entries.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const register = Type.Union(registerNames.map((name) => Type.Literal(name)))

/** How a list is looked at; by what it is narrowed is its own. */
const view = Type.Object(
  {
    register,
    down: Type.Optional(Type.Literal('1')),
    page: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,5}$' })),
  },
  { additionalProperties: Type.String({ maxLength: 200 }) },
)

async function overview({ services, caller }: Visit): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  const now = services.now()
  const { tenant } = caller.actor
  const { entries, due } = await inReach(services, caller, async (within) => ({
    entries: await readEntries(within),
    due: await readDue(within, tenant, now.getTime()),
  }))
  return {
    kind: 'page',
    title: registerText.title,
    body: (
      <RegistersPage
        entries={entries}
        due={openDue(due, now, caller)}
        isMunicipal={tenant !== undefined}
      />
    ),
  }
}

const form = Type.Object(
  { register, tenant: Type.Optional(Type.String({ pattern: '^(\\d{6})?$' })) },
  boxes,
)

/** The form for a new entry. */
async function writePage(
  { services, caller, token }: Visit,
  given: Static<typeof form>,
  problems: readonly FieldProblem[] = [],
  problem?: string,
): Promise<Answer> {
  const name = asRegister(given.register)
  if (caller === undefined || name === undefined) return { kind: 'missing' }
  const definition = registerOf(name)
  if (!writes(definition, caller)) return { kind: 'missing' }
  const chosen =
    definition.whose === 'tenant' && caller.actor.tenant === undefined
      ? await inReach(services, caller, tenantNames)
      : undefined
  return {
    kind: 'page',
    title: definition.title,
    body: (
      <EntryForm
        definition={definition}
        heading={`${definition.title}: ${registerText.write}`}
        lead={definition.lead}
        action={`/registers/${name}/write`}
        token={token}
        given={typedIn(name, given)}
        problems={problems}
        problem={problem}
        before={
          chosen !== undefined && (
            <Choice
              name="tenant"
              label={registerText.tenant}
              value={given.tenant ?? ''}
              choices={chosen.map((one) => [one.id, one.name])}
              unchosen={registerText.choose}
            />
          )
        }
      />
    ),
  }
}

async function write(visit: Visit, given: Static<typeof form>): Promise<Answer> {
  const { services, caller } = visit
  const name = asRegister(given.register)
  if (caller === undefined || name === undefined) return { kind: 'missing' }
  const definition = registerOf(name)
  const typed = typedIn(name, given)
  const read = readEntry(definition, typed, dayInJapan(services.now().getTime()))
  const chosen = given.tenant === '' ? undefined : given.tenant
  const tenant = definition.whose === 'tenant' ? (caller.actor.tenant ?? chosen) : undefined
  const isWhole = definition.whose === 'provider' || tenant !== undefined
  if (!read.ok || !isWhole)
    return writePage(
      visit,
      given,
      read.ok ? [] : read.problems,
      isWhole ? undefined : registerText.chooseTenant,
    )
  const done = await perform(services, writeEntry, { register: name, tenant, given: typed }, caller)
  return done.ok
    ? { kind: 'redirect', to: `/registers/entries/${done.result.id}` }
    : writePage(visit, given, [], refusedText(done.refusal))
}

export const registerRoutes: readonly Route[] = [
  route('GET', '/registers', 'register.see', Type.Object({}), overview),
  ...listRoutes(deadlines),
  route('GET', '/registers/:register/list', 'register.see', view, (visit, input) =>
    listAnswer(registerList(input.register), visit, input),
  ),
  ...fileKinds.map((kind) =>
    route('GET', `/registers/:register/list.${kind}`, 'register.see', view, (visit, input) =>
      listFileAnswer(registerList(input.register), kind, visit, input),
    ),
  ),
  route('GET', '/registers/:register/write', 'register.write', form, (visit, given) =>
    writePage(visit, given),
  ),
  route('POST', '/registers/:register/write', 'register.write', form, write),
  ...registerEntryRoutes,
]
