import {
  anomalies,
  anomalyNames,
  may,
  stoppings,
  type Anomaly,
  type TenantPolicy,
} from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { inReach, perform } from '../acts/perform.ts'
import { setStopPolicy } from '../acts/stops/set-policy.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { readPolicy } from '../stops/read-policy.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import { refusedText } from '../texts/acts.ts'
import { stopText } from '../texts/stops.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { typedNumber } from './typed-number.ts'

const tenant = { tenant: Type.String({ pattern: '^\\d{6}$' }) }
const stopping = Type.Union([Type.Literal('stop'), Type.Literal('ask'), Type.Literal('mitigate')])
const form = Type.Object({
  ...tenant,
  dos: stopping,
  tampering: stopping,
  load: stopping,
  c2: stopping,
  wait: Type.String({ maxLength: 6 }),
  afterWait: Type.Union([Type.Literal('stop'), Type.Literal('stay')]),
  perDay: Type.Optional(Type.String({ maxLength: 6 })),
  document: Type.String({ maxLength: 200 }),
} satisfies Record<Anomaly | 'tenant' | 'wait' | 'afterWait' | 'perDay' | 'document', unknown>)
type Given = Static<typeof form>

const minute = 60_000
const placeOf = (id: string): string => `/stops/${id}/policy`

/** What stands there now, for whoever may change it. */
async function current({ services, caller }: Visit, id: string) {
  if (caller === undefined || !may(caller.actor, 'stop.policy', id)) return undefined
  return inReach(services, caller, async (within) => {
    const name = await tenantName(within, id)
    return name === undefined ? undefined : { name, ...(await readPolicy(within, id)) }
  })
}

async function policyPage(
  visit: Visit,
  id: string,
  problem?: string,
  given?: Given,
): Promise<Answer> {
  const now = await current(visit, id)
  if (now === undefined) return { kind: 'missing' }
  const { policy } = now
  const title = stopText.policyOf(now.name)
  return {
    kind: 'page',
    title,
    shows: [id],
    body: (
      <section class="card narrow">
        <h1>{title}</h1>
        <p>{stopText.policyLead}</p>
        <Form action={placeOf(id)} token={visit.token} send={stopText.save} problem={problem}>
          {anomalyNames.map((name) => (
            <Choice
              key={name}
              name={name}
              label={anomalies[name]}
              value={given?.[name] ?? policy.stopping[name]}
              choices={Object.entries(stoppings)}
            />
          ))}
          <Field
            name="wait"
            label={stopText.wait}
            hint={stopText.waitHint}
            value={given?.wait ?? String(policy.wait / minute)}
            numeric
          />
          <Choice
            name="afterWait"
            label={stopText.afterWait}
            value={given?.afterWait ?? policy.afterWait}
            choices={Object.entries(stopText.after)}
          />
          <Field
            name="perDay"
            label={stopText.perDay}
            hint={stopText.perDayHint}
            value={given?.perDay ?? String(policy.stopsPerDay ?? '')}
            numeric
            optional
          />
          <Field
            name="document"
            label={stopText.document}
            hint={stopText.documentHint}
            value={given?.document ?? now.document ?? ''}
          />
        </Form>
      </section>
    ),
  }
}

function policyOf({ dos, tampering, load, c2, wait, afterWait, perDay = '' }: Given): TenantPolicy {
  return {
    stopping: { dos, tampering, load, c2 },
    wait: typedNumber(wait) * minute,
    afterWait,
    ...(perDay.trim() !== '' && { stopsPerDay: typedNumber(perDay) }),
  }
}

export const stopPolicyRoutes: readonly Route[] = [
  route(
    'GET',
    '/stops/:tenant/policy',
    'stop.policy',
    Type.Object(tenant),
    async (visit, { tenant: id }) =>
      isProved(visit) ? policyPage(visit, id) : toProve(placeOf(id)),
  ),
  route('POST', '/stops/:tenant/policy', 'stop.policy', form, async (visit, given) => {
    const { caller, services } = visit
    if (caller === undefined) return { kind: 'missing' }
    const { tenant: id, document } = given
    if ((await current(visit, id)) === undefined) return { kind: 'missing' }
    const change = { tenant: id, policy: policyOf(given), document }
    const done = await perform(services, setStopPolicy, change, caller)
    if (done.ok) return { kind: 'redirect', to: '/stops' }
    if (done.refusal.code === 'prove-again') return toProve(placeOf(id))
    return policyPage(visit, id, refusedText(done.refusal), given)
  }),
]
