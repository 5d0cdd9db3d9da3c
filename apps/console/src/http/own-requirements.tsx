import { may } from '@zeimori/records'
import { ownRequirements, type OwnRequirement } from '@zeimori/store'
import { Type, type Static } from 'typebox'
import { writeOwn } from '../acts/requirements/write-own.ts'
import { inReach, perform } from '../acts/perform.ts'
import { recordShown } from '../acts/shown.ts'
import { OwnPage } from '../ledger/own-page.tsx'
import { ownFile } from '../own-import/own-file.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { importText } from '../texts/own-import.ts'
import { ownText } from '../texts/own-requirements.ts'
import { proveAddress, toProve } from './prove.tsx'
import { isProved } from './proved.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const count = Type.Optional(Type.String({ pattern: '^\\d{1,4}$' }))
const choice = Type.String({ maxLength: 40 })
const number = Type.String({ pattern: '^(own-\\d{1,4})?$' })
const form = Type.Object({
  ...tenant,
  requirement: number,
  number: Type.Optional(Type.String({ maxLength: 40 })),
  title: Type.String({ maxLength: 100 }),
  section: Type.String({ maxLength: 100 }),
  wording: Type.String({ maxLength: 2000 }),
  entry: Type.String({ maxLength: 1000 }),
  theme: choice,
  control: choice,
  cadence: choice,
  responsible: Type.Union([
    Type.Literal('application'),
    Type.Literal('deployment'),
    Type.Literal('operation'),
    Type.Literal('organization'),
  ]),
  proof: Type.Union([Type.Literal('record'), Type.Literal('attestation')]),
  retired: Type.Optional(Type.Literal('yes')),
})
type Given = Static<typeof form>

const placeOf = (id: string): string => `/tenants/${id}/requirements`

type How = {
  readonly problem?: string
  /** What stood in the form that was sent. */
  readonly given?: OwnRequirement
  /** The number of the one that is to be changed. */
  readonly editing?: string | undefined
  /** What was done, in words. */
  readonly done?: string | undefined
}

async function ownPage(visit: Visit, id: string, how: How): Promise<Answer> {
  const { services, caller, token } = visit
  if (caller === undefined) return { kind: 'missing' }
  const found = await inReach(services, caller, async (within) => {
    const name = await tenantName(within, id)
    return name === undefined ? undefined : { name, all: await ownRequirements(within, id) }
  })
  if (found === undefined) return { kind: 'missing' }
  const editing = found.all.find(({ requirement }) => requirement === how.editing)
  return {
    kind: 'page',
    title: ownText.title(found.name),
    shows: [id],
    body: (
      <OwnPage
        {...{ tenant: id, name: found.name, all: found.all, token }}
        given={how.given ?? editing}
        problem={how.problem}
        done={how.done}
        mayWrite={may(caller.actor, 'requirement.add', id)}
        proveAt={isProved(visit) ? undefined : proveAddress(placeOf(id))}
        mayPrepare={may(caller.actor, 'requirement.prepare', id)}
      />
    ),
  }
}

async function write(visit: Visit, given: Given): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { tenant: id } = given
  const asked = { ...given, number: given.number ?? '', retired: given.retired === 'yes' }
  const done = await perform(services, writeOwn, asked, caller)
  if (done.ok) return { kind: 'redirect', to: `${placeOf(id)}?done=yes` }
  if (done.refusal.code === 'prove-again') return toProve(placeOf(id))
  if (done.refusal.code === 'not-found') return { kind: 'missing' }
  return ownPage(visit, id, { problem: refusedText(done.refusal), given: asked })
}

export const ownRequirementRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:tenant/requirements',
    'ledger.see',
    Type.Object({
      ...tenant,
      requirement: Type.Optional(number),
      done: Type.Optional(Type.Literal('yes')),
      fresh: count,
      changed: count,
    }),
    (visit, { tenant: id, requirement, done, fresh, changed }) => {
      const isImported = fresh !== undefined && changed !== undefined
      const said = isImported ? importText.done(Number(fresh), Number(changed)) : ownText.done
      return ownPage(visit, id, {
        editing: requirement,
        done: isImported || done === 'yes' ? said : undefined,
      })
    },
  ),
  route(
    'GET',
    '/tenants/:tenant/requirements.xlsx',
    'ledger.see',
    Type.Object(tenant),
    async ({ services, caller }, { tenant: id }) => {
      if (caller === undefined) return { kind: 'missing' }
      const all = await inReach(services, caller, async (within) =>
        (await tenantName(within, id)) === undefined ? undefined : ownRequirements(within, id),
      )
      if (all === undefined) return { kind: 'missing' }
      const what = { kind: 'list', id: placeOf(id) }
      await recordShown(
        services,
        caller,
        all.map(() => id),
        what,
        'list.export',
      )
      return ownFile(all, caller, services.now())
    },
  ),
  route('POST', '/tenants/:tenant/requirements', 'requirement.add', form, write),
]
