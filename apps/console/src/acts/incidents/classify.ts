import type { AlertKind, Change } from '@zeimori/records'
import type { Act } from '../act.ts'
import { held, notValid, refused, tenantOf, type WhichIncident } from './which.ts'

export type Classified = WhichIncident & {
  readonly kind: AlertKind
  readonly title: string
  /** Since when it is known that personal data may have leaked; `none`: they have not. */
  readonly leakKnownAt: Date | 'none' | undefined
  readonly malicious: boolean
}

const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null

/** Says anew what an incident is: what clocks run follows from it. */
export const classifyIncident: Act<Classified, undefined> = {
  permission: 'incident.work',
  action: 'incident.classify',
  tenantOf,
  dangerous: false,
  run: async (within, { leakKnownAt: given, ...which }, _caller, now) => {
    const { id, kind, malicious } = which
    const title = which.title.trim()
    if (title === '') return notValid('title', 'incident-title', id)
    if (given === undefined || (given !== 'none' && given > now))
      return notValid('leakKnownAt', 'incident-moment', id)
    const before = await held(within, which)
    if (before === undefined) return refused({ code: 'not-found' }, id)
    if (before.closed_at !== null) return refused({ code: 'already', state: 'closed' }, id)
    const leak = given === 'none' ? null : given
    await within
      .updateTable('incident')
      .set({ kind, title, leak_known_at: leak, malicious })
      .where('id', '=', id)
      .execute()
    const all: readonly (readonly [string, Exclude<Change, 'secret'>])[] = [
      ['kind', { before: before.kind, after: kind }],
      ['leak', { before: textOf(before.leak_known_at), after: textOf(leak) }],
      ['malicious', { before: String(before.malicious), after: String(malicious) }],
    ]
    const changed = all.filter(([, one]) => one.before !== one.after)
    return {
      ok: true,
      result: undefined,
      what: { kind: 'incident', id },
      changes: {
        ...Object.fromEntries(changed),
        ...(before.title !== title && { title: 'secret' as const }),
      },
    }
  },
}
