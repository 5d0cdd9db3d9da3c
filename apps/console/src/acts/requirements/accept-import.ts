import {
  dropOwnImport,
  nextOwnRequirement,
  ownImport,
  ownRequirements,
  writeOwnRequirements,
  type OwnRequirement,
} from '@zeimori/store'
import { mappingOf, type MappingQuery } from '../../own-import/mapping.ts'
import { planOf, writtenOf, type Planned } from '../../own-import/plan.ts'
import { storedSheets } from '../../own-import/stored.ts'
import { importText } from '../../texts/own-import.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'
import { notValid } from './decide.ts'
import { mostOwn } from './write-own.ts'

export type Acceptance = {
  readonly tenant: string
  /** Which file was looked at. */
  readonly id: string
  readonly mapping: MappingQuery
  /** What was seen: nothing else is written. */
  readonly digest: string
}

type Accepted = { readonly fresh: number; readonly changed: number }

/** Writes all of what waits, as it was seen, or nothing. What stood there before stays in the table. */
export const acceptImport: Act<Acceptance, Accepted> = {
  permission: 'requirement.add',
  action: 'requirement.import',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, id, mapping: query, digest }, caller, now) => {
    const what = { kind: 'requirement', id: 'own' }
    const refuse = (rule: string) =>
      ({ ok: false, refusal: notValid('import', rule), what }) as const
    const next = await nextOwnRequirement(within, tenant)
    const waiting = await ownImport(within, tenant)
    if (waiting?.id !== id) return refuse('import-gone')
    const sheets = storedSheets(waiting.sheets)
    const mapping = mappingOf(query, sheets)
    const known = await ownRequirements(within, tenant)
    const plan = planOf(sheets[mapping.sheet], mapping, known, tenant)
    if (plan.problem !== undefined || plan.errors.length > 0) return refuse('import-errors')
    const rows = writtenOf(plan)
    if (plan.digest !== digest || rows.length === 0) return refuse('import-changed')
    const written = numbered(rows, Number(next.slice('own-'.length)))
    const last = written.at(-1)?.requirement ?? next
    if (written.some(({ requirement }) => numberOf(requirement) > mostOwn))
      return refuse('own-most')
    await writeOwnRequirements(
      within,
      written.map((one) => ({ ...one, retired: false })),
      caller.id,
      now.getTime(),
    )
    await dropOwnImport(within, tenant, id)
    const fresh = rows.filter(({ differences }) => differences === undefined).length
    const changed = rows.length - fresh
    return {
      ok: true,
      result: { fresh, changed },
      what: { ...what, count: rows.length },
      changes: {
        file: { before: null, after: waiting.sha256 },
        written: { before: null, after: digest },
        added: { before: null, after: String(fresh) },
        changed: { before: null, after: String(changed) },
        last: { before: null, after: last },
      },
      notices: [tellSettings(tenant, caller, [importText.told], now)],
    }
  },
}

const numberOf = (requirement: string): number => Number(requirement.slice('own-'.length))

/** The requirements with their numbers: what is new gets the next ones in the order of the file. */
function numbered(rows: readonly Planned[], first: number): readonly OwnRequirement[] {
  let next = first
  return rows.map(({ own }) => {
    if (own.requirement !== '') return own
    next += 1
    return { ...own, requirement: `own-${next - 1}` }
  })
}
