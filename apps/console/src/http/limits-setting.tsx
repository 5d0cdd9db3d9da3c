import {
  limitBounds,
  limitNames,
  limitProblem,
  limitsOf,
  may,
  type LimitName,
  type Limits,
} from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { changeLimits, readLimits } from '../acts/change-limits.ts'
import { inReach, perform } from '../acts/perform.ts'
import { Field, Form } from '../pages/form.tsx'
import { tenantName } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { limitText } from '../texts/limits.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { typedNumber } from './typed-number.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const box = Type.String({ maxLength: 6 })
const form = Type.Object({
  ...tenant,
  passwordLength: box,
  passwordDays: box,
  passwordHistory: box,
  tries: box,
  lockMinutes: box,
  idleMinutes: box,
  sessionHours: box,
  reviewDays: box,
  logYears: box,
} satisfies Record<LimitName | 'tenant', unknown>)
type Given = Static<typeof form>

const placeOf = (id: string): string => `/tenants/${id}/limits`

/** What stands there now, for whoever may change it; undefined for everybody else. */
async function current({ services, caller }: Visit, id: string) {
  if (caller === undefined || !may(caller.actor, 'tenant.change', id)) return undefined
  return inReach(services, caller, async (within) => {
    const name = await tenantName(within, id)
    return name === undefined ? undefined : { name, limits: await readLimits(within, id) }
  })
}

async function limitsPage(
  visit: Visit,
  id: string,
  problem?: string,
  given?: Given,
): Promise<Answer> {
  const now = await current(visit, id)
  if (now === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: limitText.formTitle(now.name),
    body: (
      <section class="card narrow">
        <h1>{limitText.formTitle(now.name)}</h1>
        <p>{limitText.formLead}</p>
        <p>{limitText.approvalLead}</p>
        <Form action={placeOf(id)} token={visit.token} send={limitText.save} problem={problem}>
          {limitNames.map((name) => (
            <Field
              key={name}
              name={name}
              label={limitBounds[name].name}
              hint={limitText.hint(name)}
              value={given?.[name] ?? String(now.limits[name])}
              numeric
              maxLength={6}
            />
          ))}
        </Form>
      </section>
    ),
  }
}

const typedLimits = (given: Given): Limits => {
  const typed = Object.fromEntries(limitNames.map((name) => [name, typedNumber(given[name])]))
  // Within the bounds nothing is moved: what is outside has been refused before.
  return limitsOf(typed)
}

/** What is wrong with the first value that may not be set, in words. */
const problemOf = (given: Given): string | undefined =>
  limitNames.flatMap((name) => {
    const problem = limitProblem(name, typedNumber(given[name]))
    return problem === undefined ? [] : [limitText.problem(name, problem)]
  })[0]

export const limitRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:tenant/limits',
    'tenant.change',
    Type.Object(tenant),
    async (visit, { tenant: id }) =>
      isProved(visit) ? limitsPage(visit, id) : toProve(placeOf(id)),
  ),
  route('POST', '/tenants/:tenant/limits', 'tenant.change', form, async (visit, given) => {
    const { caller, services } = visit
    if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
    const { tenant: id } = given
    if ((await current(visit, id)) === undefined) return { kind: 'missing' }
    const problem = problemOf(given)
    if (problem !== undefined) return limitsPage(visit, id, problem, given)
    const limits = typedLimits(given)
    const done = await perform(services, changeLimits, { tenant: id, limits }, caller)
    if (done.ok) return { kind: 'redirect', to: `/tenants/${id}?done=limits` }
    if (done.refusal.code === 'prove-again') return toProve(placeOf(id))
    const text = done.refusal.code === 'already' ? limitText.same : refusedText(done.refusal)
    return limitsPage(visit, id, text, given)
  }),
]
