import { anomalies, anomalyNames, may, stoppings } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import type { TenantName } from '../tenants/tenant-names.ts'
import { minuteText } from '../texts/day.ts'
import { stopText } from '../texts/stops.ts'
import type { SettledPolicy } from './read-policy.ts'
import { mostStops, type ShownStop } from './read-stops.ts'
import {
  overrideOf,
  StopCard,
  targetName,
  type StandingShown,
  type TypedReason,
} from './stop-card.tsx'

export type StopsPageProps = {
  readonly caller: Caller
  readonly token: string
  readonly standing: readonly StandingShown[]
  /** What its flag says is stopped, and no record. */
  readonly flagged: readonly string[]
  readonly past: readonly ShownStop[]
  readonly tenants: readonly TenantName[]
  readonly policies: readonly (TenantName & SettledPolicy)[]
  readonly problem?: string | undefined
  /** What stood in the form of a stop that was not done. */
  readonly given?: RaiseGiven | undefined
  readonly typed?: TypedReason | undefined
  /** Where she proves who she is before she opens anything again; undefined where she has lately. */
  readonly proveAt: string | undefined
}

export type RaiseGiven = {
  readonly target: string
  readonly anomaly?: string | undefined
  readonly reason: string
}

/** What is stopped, and every way to stop it and to open it again. */
export const StopsPage = ({
  caller,
  token,
  standing,
  flagged,
  past,
  tenants,
  policies,
  problem,
  given,
  typed,
  proveAt,
}: StopsPageProps): JSX.Element => (
  <>
    <h1>{stopText.title}</h1>
    <p>{stopText.lead}</p>
    {problem !== undefined && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
    <h2>{stopText.nowTitle}</h2>
    {flagged.length > 0 && (
      <p class="problem" role="alert">
        {stopText.flagged(flagged.map((one) => (one === 'all' ? stopText.all : one)))}
      </p>
    )}
    {standing.length + flagged.length === 0 && <p>{stopText.none}</p>}
    {standing.map((shown) => (
      <StopCard key={shown.stop.id} {...{ shown, caller, token, proveAt, typed }} />
    ))}
    {may(caller.actor, 'stop.raise', caller.actor.tenant) && (
      <Raise {...{ caller, token, tenants, given }} />
    )}
    <Policies policies={policies} caller={caller} />
    {past.length > 0 && <Past past={past} standing={standing} />}
  </>
)

/** Closing takes a reason and a tick, and nothing more. */
const Raise = ({
  caller,
  token,
  tenants,
  given,
}: Pick<StopsPageProps, 'caller' | 'token' | 'tenants' | 'given'>): JSX.Element => (
  <section class="card">
    <h2>{stopText.raiseTitle}</h2>
    <Form action="/stops/raise" token={token} send={stopText.raise}>
      <Choice
        name="target"
        label={stopText.target}
        value={given?.target ?? caller.actor.tenant ?? ''}
        choices={[
          ...tenants.map(({ id, name }) => [id, name] as const),
          ...(caller.actor.tenant === undefined ? [['all', stopText.all] as const] : []),
        ]}
      />
      <Choice
        name="anomaly"
        label={stopText.anomaly}
        value={given?.anomaly ?? ''}
        choices={[
          ['', stopText.otherAnomaly],
          ...anomalyNames.map((name) => [name, anomalies[name]] as const),
        ]}
      />
      <Field
        name="reason"
        label={stopText.reason}
        hint={stopText.reasonHint}
        value={given?.reason ?? ''}
      />
      <p>
        <label>
          <input type="checkbox" name="sure" value="yes" /> {stopText.sure}
        </label>
      </p>
    </Form>
  </section>
)

const Policies = ({
  policies,
  caller,
}: Pick<StopsPageProps, 'policies' | 'caller'>): JSX.Element => (
  <section class="card">
    <h2>{stopText.policyTitle}</h2>
    <p>{stopText.policyLead}</p>
    <Table
      name={stopText.policyTitle}
      columns={stopText.policyColumns(anomalyNames.map((name) => anomalies[name]))}
      rows={policies.map(({ id, name, policy, document }) => [
        may(caller.actor, 'stop.policy', id) ? (
          <a key="name" href={`/stops/${id}/policy`}>
            {name}
          </a>
        ) : (
          name
        ),
        ...anomalyNames.map((anomaly) => stoppings[policy.stopping[anomaly]]),
        stopText.minutes(policy.wait / 60_000),
        stopText.after[policy.afterWait],
        document ?? stopText.byDefault,
      ])}
    />
  </section>
)

const Past = ({ past, standing }: Pick<StopsPageProps, 'past' | 'standing'>): JSX.Element => (
  <section class="card">
    <h2>{stopText.pastTitle}</h2>
    {past.length + standing.length >= mostStops && <p>{stopText.pastMost(mostStops)}</p>}
    <Table
      name={stopText.pastTitle}
      columns={stopText.pastColumns}
      rows={past.map((stop) => [
        targetName(stop),
        minuteText(stop.stopped_at),
        stop.reason,
        stopText.causes[stop.cause],
        minuteText(stop.opened_at),
        stop.alone ? `${stopText.alone} ${overrideOf(stop)}` : overrideOf(stop),
      ])}
    />
  </section>
)
