import { answerOverride, type OpeningGap } from '@zeimori/store'
import { openingText } from '../../texts/openings.ts'
import type { Act } from '../act.ts'
import { notValid } from '../requirements/decide.ts'
import { tellSettings } from '../settings-notice.ts'
import { heldStanding } from './held.ts'
import type { OpeningAsked } from './open.ts'
import { takeStep } from './step.ts'

/**
 * Asks to open the pages in an emergency although proof is missing. It holds when somebody else has agreed, and is
 * printed with both names, the reason and what was missing wherever the opening is told of.
 */
export const askOverride: Act<OpeningAsked, { readonly id: string }> = {
  permission: 'tenant.open',
  action: 'tenant.ask-override',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, reason }, caller, now, services) => {
    const what = { kind: 'tenant', id: tenant }
    const standing = await heldStanding(within, services, tenant)
    if (standing === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (reason.trim() === '')
      return { ok: false, refusal: notValid('reason', 'decision-no-reason'), what }
    if (standing.open !== undefined || standing.waiting !== undefined)
      return { ok: false, refusal: { code: 'already', state: 'open' }, what }
    const { missing, proofs } = standing
    if (missing.length === 0)
      return { ok: false, refusal: notValid('missing', 'opening-complete'), what }
    const step = { tenant, kind: 'override', reason, proofs, missing } as const
    const changes = { missing: { before: null, after: namesOf(missing) } }
    const done = await takeStep(within, step, caller, now, changes)
    // The second person may be one of the provider's.
    const provider = { kind: 'administrators', tenant: undefined, except: caller.id } as const
    const { notices = [] } = done
    return { ...done, notices: [...notices, ...notices.map((one) => ({ ...one, to: provider }))] }
  },
}

const namesOf = (missing: readonly OpeningGap[]): string => missing.map(({ id }) => id).join(' ')

export type OverrideAnswer = {
  readonly tenant: string
  readonly opening: string
  readonly agreed: boolean
  readonly answer: string
}

/** Agrees to it, or does not: somebody else than who asked, and only to what was missing when it was asked. */
export const answerToOverride: Act<OverrideAnswer, { readonly id: string }> = {
  permission: 'tenant.open',
  action: 'tenant.answer-override',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, opening, agreed, answer }, caller, now, services) => {
    const what = { kind: 'tenant', id: tenant }
    const standing = await heldStanding(within, services, tenant)
    if (standing === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const { waiting, missing } = standing
    if (waiting?.id !== opening)
      return { ok: false, refusal: { code: 'already', state: 'answered' }, what }
    // Whoever asked may take it back, and not agree.
    if (agreed && waiting.actedBy === caller.id)
      return { ok: false, refusal: { code: 'own-affair' }, what }
    if (answer.trim() === '')
      return { ok: false, refusal: notValid('answer', 'decision-no-reason'), what }
    // Whom the municipality cannot see, it cannot have named when it asked.
    const unseen = standing.findings.filter((one) => one.ofProvider).map(({ account }) => account)
    const known = new Set([...waiting.missing.map(({ id }) => id), ...unseen])
    if (agreed && missing.some(({ id }) => !known.has(id)))
      return { ok: false, refusal: notValid('missing', 'opening-changed'), what }
    const by = { id: caller.id, name: caller.name }
    await answerOverride(within, { opening, tenant, agreed, answer: answer.trim(), by, at: now })
    return {
      ok: true,
      result: { id: opening },
      what,
      reason: answer.trim(),
      changes: {
        opening: { before: null, after: opening },
        agreed: { before: null, after: String(agreed) },
        missing: { before: null, after: namesOf(waiting.missing) },
      },
      notices: agreed ? [tellSettings(tenant, caller, [openingText.told.agreed], now)] : [],
    }
  },
}
