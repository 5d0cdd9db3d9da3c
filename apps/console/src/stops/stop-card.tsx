import { anomalies, may } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Field, Form } from '../pages/form.tsx'
import { Facts } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { stopText } from '../texts/stops.ts'
import type { ShownStop } from './read-stops.ts'

/** How a flag agrees with its record: it stands at the same step, at another one, or not at all. */
export type FlagShown = 'up' | 'other' | 'down'

/** A stop that stands, and its flag. */
export type StandingShown = { readonly stop: ShownStop; readonly flag: FlagShown }

export const targetName = ({ target, tenantName }: ShownStop): string =>
  target === 'all' ? stopText.all : (tenantName ?? target)

/** A municipality learns what was done, and not which of the provider's people did it. */
const nameFor = (
  { actor }: Caller,
  name: string | null,
  side: 'municipality' | 'provider' | null,
): string =>
  name === null
    ? ''
    : actor.tenant === undefined || side === 'municipality'
      ? name
      : stopText.provider

function factsOf(stop: ShownStop, caller: Caller): readonly (readonly [string, string])[] {
  const by = stop.cause === 'municipality' ? 'municipality' : 'provider'
  const facts: readonly (readonly [string, string])[] = [
    [stopText.stoppedAt, minuteText(stop.stopped_at)],
    [stopText.cause, stopText.causes[stop.cause]],
    [stopText.stoppedBy, nameFor(caller, stop.stopped_name, by)],
    [stopText.anomaly, stop.anomaly === null ? '' : anomalies[stop.anomaly]],
    [stopText.reason, stop.reason],
    [stopText.snapshot, stop.snapshot ?? stopText.noSnapshot],
    [stopText.step, stop.step === null ? '' : stopText.steps[stop.step]],
    [stopText.askedBy, nameFor(caller, stop.asked_name, stop.asked_side)],
    [stopText.askReason, stop.ask_reason ?? ''],
    [
      stopText.agreedBy,
      stop.alone ? stopText.alone : nameFor(caller, stop.agreed_name, stop.agreed_side),
    ],
    [stopText.override, overrideOf(stop)],
  ]
  return facts.filter(([, text]) => text !== '')
}

export const overrideOf = ({ override, override_checks }: ShownStop): string =>
  override === null ? '' : `${override_checks}: ${override}`

/** What was typed for something that was not done. */
export type TypedReason = {
  readonly target: string
  /** `back` to closed, or the `next` step towards opening it. */
  readonly deed: 'back' | 'next'
  readonly reason: string
}

type Seeing = {
  readonly caller: Caller
  readonly token: string
  /** Where she proves who she is first; undefined where she has lately. */
  readonly proveAt: string | undefined
  readonly typed: TypedReason | undefined
}

/** What stood in the box of this stop and deed. */
const typedIn = (
  typed: TypedReason | undefined,
  { target }: ShownStop,
  deed: TypedReason['deed'],
): string => (typed?.target === target && typed.deed === deed ? typed.reason : '')

export const StopCard = ({
  shown: { stop, flag },
  caller,
  token,
  proveAt,
  typed,
}: Seeing & { readonly shown: StandingShown }): JSX.Element => (
  <section class="card">
    <h3>{targetName(stop)}</h3>
    <p class="due">{stopText.states[stop.state]}</p>
    {flag !== 'up' && (
      <p class="problem" role="alert">
        {flag === 'down' ? stopText.flagDown : stopText.flagOther}
      </p>
    )}
    <Facts facts={factsOf(stop, caller)} />
    <Next {...{ stop, caller, token, proveAt, typed }} />
    {stop.state !== 'stopped' && may(caller.actor, 'stop.raise', stop.tenant ?? undefined) && (
      <Form action={`/stops/${stop.target}/back`} token={token} send={stopText.back}>
        <Field
          name="reason"
          id={`back-${stop.target}`}
          label={stopText.reason}
          value={typedIn(typed, stop, 'back')}
        />
      </Form>
    )}
  </section>
)

/** What can be done next towards opening it again. */
function Next({
  stop,
  caller,
  token,
  proveAt,
  typed,
}: Seeing & { readonly stop: ShownStop }): JSX.Element | undefined {
  if (!may(caller.actor, 'stop.resume', stop.tenant ?? undefined)) return undefined
  if (stop.state === 'asked' && stop.asked_by === caller.id) return <p>{stopText.waiting}</p>
  if (proveAt !== undefined)
    return (
      <p class="buttons">
        <a class="button quiet" href={proveAt}>
          {stopText.prove}
        </a>
      </p>
    )
  const place = `/stops/${stop.target}`
  const value = typedIn(typed, stop, 'next')
  if (stop.state === 'opening')
    return (
      <Form action={`${place}/step`} token={token} send={stopText.goOn}>
        <p>{stopText.goOnHint}</p>
        <Field
          name="override"
          id={`override-${stop.target}`}
          label={stopText.overrideLabel}
          hint={stopText.overrideHint}
          value={value}
          optional
        />
      </Form>
    )
  const isAsked = stop.state === 'asked'
  return (
    <Form
      action={`${place}/${isAsked ? 'agree' : 'ask'}`}
      token={token}
      send={isAsked ? stopText.agree : stopText.ask}
    >
      {isAsked && <p>{stopText.agreeHint}</p>}
      <Field name="reason" id={`next-${stop.target}`} label={stopText.reason} value={value} />
    </Form>
  )
}
