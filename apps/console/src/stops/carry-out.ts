import type { Step } from '@zeimori/stops'
import { forProvider } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { agreeResume } from '../acts/stops/agree.ts'
import { askResume, type ResumeRequest } from '../acts/stops/ask.ts'
import { backToStop } from '../acts/stops/back.ts'
import { raiseStop, type StopRequest } from '../acts/stops/raise.ts'
import { portOf, standingStop } from '../acts/stops/standing.ts'
import { failing, stepResume, type NextStep } from '../acts/stops/step.ts'
import { perform, type Performed } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import type { Checked, StopPort } from './port.ts'
import { readStop } from './read-stops.ts'

type Target = { readonly target: string }

/** Closes a service, and has kept copies learn of it. */
export async function stopService(
  services: Services,
  request: StopRequest,
  caller: Caller,
): Promise<Performed<Target>> {
  const done = await perform(services, raiseStop, request, caller)
  if (done.ok) await portOf(services).publish()
  return done
}

/** The record says how far it is open, and the flag could not follow: nobody is let in who was not before. */
const flagStays = {
  ok: false,
  refusal: { code: 'not-valid', field: 'flag', rule: 'stop-flag' },
} as const

/**
 * Has the flags say what is recorded, and never before it is. Whoever stops at the same moment waits for this, or
 * this for her: what she closed stays closed.
 * @returns what was done, or that the flag stays: nothing opens it later by itself, for root may have put it up
 */
const settled = <T>(
  services: Services,
  target: string,
  done: Performed<T>,
): Promise<Performed<T>> =>
  forProvider(services.store, async (within) => {
    const stop = await standingStop(within, target)
    return (await follows(portOf(services), target, stop)) ? done : flagStays
  })

async function follows(
  port: StopPort,
  target: string,
  stop: { readonly step: Step | null } | undefined,
): Promise<boolean> {
  try {
    if (stop === undefined) await port.resume(target)
    else await (stop.step ? port.open(target, stop.step) : port.stop(target))
    return true
  } catch {
    return false
  }
}

/** The first of two people; alone, at the terminal, it opens the first step at once. */
export async function askToResume(
  services: Services,
  request: ResumeRequest,
  caller: Caller,
): Promise<Performed<Target>> {
  const done = await perform(services, askResume, request, caller)
  return done.ok && request.alone === true ? settled(services, request.target, done) : done
}

/** The second of two people: the machine itself is let in. */
export async function agreeToResume(
  services: Services,
  request: Target & { readonly reason: string },
  caller: Caller,
): Promise<Performed<Target>> {
  const done = await perform(services, agreeResume, request, caller)
  return done.ok ? settled(services, request.target, done) : done
}

/** Closes again what was being opened. */
export async function takeBack(
  services: Services,
  request: Target & { readonly reason: string },
  caller: Caller,
): Promise<Performed<Target>> {
  const done = await perform(services, backToStop, request, caller)
  if (done.ok) await portOf(services).publish()
  return done
}

/** How one step went, and what the checks said. */
export type Stepped = {
  readonly checks: readonly Checked[]
  readonly done:
    | Performed<{ readonly step: Step }>
    /** A check failed while visitors were let in already: nobody is any more. */
    | { readonly ok: 'closed' }
}

/** Makes the checks, and opens one step further where they hold or are set aside by name. */
export async function openFurther(
  services: Services,
  { target, override, reason }: Omit<NextStep, 'checks'>,
  caller: Caller,
): Promise<Stepped> {
  const port = portOf(services)
  const checks = await port.check(target)
  const done = await perform(services, stepResume, { target, checks, override, reason }, caller)
  if (!done.ok) {
    const isUnchecked = done.refusal.code === 'not-valid' && done.refusal.field === 'checks'
    const stop = isUnchecked ? await readStop(services, target) : undefined
    if (stop === undefined || stop.step === null || stop.step === 'check') return { checks, done }
    const names = failing(checks, stop.override_checks).join(' ')
    const back = await takeBack(services, { target, reason: `検査 ${names}` }, caller)
    // Where somebody else has closed it meanwhile, it is closed as well.
    const isClosed = back.ok || back.refusal.code === 'already'
    return { checks, done: isClosed ? { ok: 'closed' } : back }
  }
  const followed = await settled(services, target, done)
  if (followed.ok && done.result.step === undefined) await port.publish()
  return { checks, done: followed }
}
