import { hold, type Within } from '@zeimori/store'
import type { Services } from '../../services.ts'
import type { StopPort } from '../../stops/port.ts'
import type { Outcome, Refusal } from '../act.ts'

/** The municipality of a target; undefined for all. */
export const tenantOf = ({ target }: { readonly target: string }): string | undefined =>
  target === 'all' ? undefined : target

/** @throws where the command has not built it: no page that can stop is shown then */
export function portOf({ stops }: Services): StopPort {
  if (stops === undefined) throw new RangeError('nothing closes the service here')
  return stops
}

/** Puts the flag up. @returns whether nobody is let in: it may stand already where it cannot be put up anew */
export const closed = (port: StopPort, target: string): Promise<boolean> =>
  port.stop(target).then(
    () => true,
    async () => {
      const found = await port.standing(target)
      return found.stopped && found.step === undefined
    },
  )

/** The stop of a target that is not over yet. Of two acts at the same moment, the second sees the first's. */
export async function standingStop(within: Within, target: string) {
  await hold(within, `stop ${target}`)
  return within
    .selectFrom('service_stop')
    .selectAll()
    .where('target', '=', target)
    .where('state', '!=', 'open')
    .executeTakeFirst()
}

/** What a stop is as it was when nobody had asked to open it again. */
export const notAsked = {
  state: 'stopped',
  step: null,
  asked_by: null,
  asked_name: null,
  asked_side: null,
  asked_at: null,
  ask_reason: null,
  agreed_by: null,
  agreed_name: null,
  agreed_side: null,
  agreed_at: null,
  alone: false,
  override: null,
  override_checks: '',
} as const

export const whatOf = (target: string, id?: string) => ({ kind: 'stop', id: id ?? target })

export const refused = <T>(refusal: Refusal, target: string): Outcome<T> => ({
  ok: false,
  refusal,
  what: whatOf(target),
})

export const notValid = <T>(field: string, rule: string, target: string): Outcome<T> =>
  refused({ code: 'not-valid', field, rule }, target)
