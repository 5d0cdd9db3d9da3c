import { sourceIds, type SourceId } from '@zeimori/requirements'
import { bindingSources, chooseSource, hold } from '@zeimori/store'
import { tenantName } from '../../tenants/tenant-names.ts'
import { sourceText } from '../../texts/binding-sources.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'
import { notValid } from './decide.ts'

export type SourcesChosen = {
  readonly tenant: string
  /** Those that bind; all others do not. */
  readonly binding: readonly SourceId[]
  readonly reason: string
}

/** Says which documents bind a municipality: its own administrators alone, for it makes the ledger shorter. */
export const bindSources: Act<SourcesChosen, undefined> = {
  permission: 'requirement.bind',
  action: 'requirement.bind',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, binding, reason }, caller, now) => {
    const what = { kind: 'tenant', id: tenant }
    if ((await tenantName(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what }
    if (binding.length === 0)
      return { ok: false, refusal: notValid('binding', 'source-none'), what }
    if (reason.trim() === '')
      return { ok: false, refusal: notValid('reason', 'decision-no-reason'), what }
    await hold(within, `sources ${tenant}`)
    const before = await bindingSources(within, tenant)
    const wanted = sourceIds.filter((source) => binding.includes(source))
    const changed = sourceIds.filter(
      (source) => before.length === 0 || before.includes(source) !== wanted.includes(source),
    )
    if (changed.length === 0)
      return { ok: false, refusal: { code: 'already', state: 'same' }, what }
    for (const source of changed)
      await chooseSource(within, {
        tenant,
        source,
        binds: wanted.includes(source),
        by: caller.id,
        at: now.getTime(),
      })
    return {
      ok: true,
      result: undefined,
      what,
      reason: reason.trim(),
      changes: {
        sources: {
          before: before.length === 0 ? null : before.toSorted().join(' '),
          after: wanted.toSorted().join(' '),
        },
      },
      notices: [tellSettings(tenant, caller, [sourceText.told], now)],
    }
  },
}
