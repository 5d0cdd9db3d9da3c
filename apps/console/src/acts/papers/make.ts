import { hash } from 'node:crypto'
import { dayInJapan, isoDay, judgedFields, paperOf, type Judged } from '@zeimori/records'
import { addPaper, holdPapers, readPapers } from '@zeimori/store'
import { draftPaper, type WantedPaper } from '../../papers/draft.ts'
import { timeText } from '../../texts/time.ts'
import type { Act } from '../act.ts'
import { notValid, refused, tenantOf } from './which.ts'

export type PaperGiven = WantedPaper & {
  readonly judged: Judged
  /** Why there is a further version. */
  readonly reason: string
}

/** More characters than this in one field are refused. */
export const longestJudged = 4000

/**
 * Puts a paper down as it stands now, for somebody else to approve: from then on nothing of this version changes.
 */
export const makePaper: Act<PaperGiven, { readonly id: string }> = {
  permission: 'paper.write',
  action: 'paper.make',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now, services) => {
    const { tenant, name, period, judged } = given
    const reason = given.reason.trim()
    const { ledger } = services
    if (ledger === undefined) return refused({ code: 'not-found' }, name)
    const today = isoDay(dayInJapan(now.getTime()))
    if (paperOf(name).period === 'day' && period !== today)
      return notValid('period', 'paper-not-today', name)
    await holdPapers(within, tenant, name)
    const earlier = (await readPapers(within, { tenant })).filter(
      (one) => one.name === name && one.period === period,
    )
    const number = Math.max(0, ...earlier.map((one) => one.number)) + 1
    if (number > 1 && reason === '') return notValid('reason', 'paper-reason', name)
    if (earlier.some(({ state }) => state === 'made'))
      return notValid('state', 'paper-waiting', name)
    const known = new Set(judgedFields(paperOf(name)).map(({ id }) => id))
    const written = Object.fromEntries(
      Object.entries(judged).filter(([id, text]) => known.has(id) && text.trim() !== ''),
    )
    if (Object.values(written).some((text) => text.length > longestJudged))
      return notValid('judged', 'paper-long', name)
    if (Object.values(written).some((text) => !text.isWellFormed()))
      return notValid('judged', 'paper-broken', name)
    const composed = await draftPaper(within, services, ledger, given, written, now.getTime())
    if (composed === undefined) return refused({ code: 'not-found' }, name)
    const [missing] = composed.unwritten
    if (missing !== undefined) return notValid(missing.id, 'paper-unwritten', name)
    const report = JSON.stringify(composed.report)
    const digest = hash('sha256', report, 'hex')
    const id = await addPaper(
      within,
      {
        tenant,
        name,
        period,
        number,
        judged: JSON.stringify(written),
        report,
        digest,
        reason: number === 1 ? '' : reason,
        by: caller,
      },
      now,
    )
    const { title } = paperOf(name)
    return {
      ok: true,
      result: { id },
      what: { kind: 'paper', id },
      ...(number > 1 && { reason }),
      changes: {
        paper: { before: null, after: name },
        period: { before: null, after: period },
        version: { before: null, after: String(number) },
        digest: { before: null, after: digest },
      },
      notices: [
        {
          to: { kind: 'administrators', tenant: undefined, except: caller.id },
          key: `paper-made:${id}`,
          template: 'paper-made',
          values: { at: timeText(now), by: caller.name, paper: title, period, version: id },
        },
      ],
    }
  },
}
