import { steps, type Step } from '@zeimori/stops'
import type { Checked } from '../../stops/port.ts'
import type { Act } from '../act.ts'
import { notValid, refused, standingStop, tenantOf, whatOf } from './standing.ts'

export type NextStep = {
  readonly target: string
  /** What the checks said just now. */
  readonly checks: readonly Checked[]
  /** Why checks that failed are set aside; empty: they are not. */
  readonly override: string
  /** Why it goes on, where somebody said so. */
  readonly reason?: string | undefined
}

/** Opens a stopped service one step further, or after the last one whole. */
export const stepResume: Act<NextStep, { readonly step: Step }> = {
  permission: 'stop.resume',
  action: 'stop.step',
  tenantOf,
  evenUnregistered: true,
  dangerous: true,
  run: async (within, { target, checks, override, reason = '' }, _caller, now) => {
    const stop = await standingStop(within, target)
    if (stop === undefined) return refused({ code: 'not-found' }, target)
    if (stop.state !== 'opening' || stop.step === null)
      return refused({ code: 'already', state: stop.state }, target)
    const aside = failing(checks, stop.override_checks)
    if (checks.length === 0 || (aside.length > 0 && override.trim() === ''))
      return notValid('checks', 'stop-checks', target)
    const next = steps[steps.indexOf(stop.step) + 1]
    const all = [...stop.override_checks.split(',').filter((one) => one !== ''), ...aside]
    const why = [stop.override ?? '', aside.length > 0 ? override.trim() : ''].filter(Boolean)
    await within
      .updateTable('service_stop')
      .set({
        state: next === undefined ? 'open' : 'opening',
        step: next ?? null,
        opened_at: next === undefined ? now : null,
        override: why.join(' ／ ') || null,
        override_checks: all.join(','),
      })
      .where('id', '=', stop.id)
      .execute()
    const changes = {
      step: { before: stop.step, after: next ?? 'open' },
      checks: { before: null, after: checks.map(({ name, ok }) => `${name}=${ok}`).join(' ') },
      ...(aside.length > 0 && { override: { before: null, after: aside.join(' ') } }),
    }
    const what = whatOf(target, stop.id)
    const said = aside.length > 0 ? override.trim() : reason.trim()
    return { ok: true, result: { step: next }, what, changes, ...(said && { reason: said }) }
  },
}

/** The checks that failed and were not set aside before. */
export const failing = (checks: readonly Checked[], aside: string): readonly string[] =>
  checks.filter(({ name, ok }) => !ok && !aside.split(',').includes(name)).map(({ name }) => name)
