import { ledgerOf, type Evidence, type LedgerRow } from '@zeimori/records'
import { catalogue, type Requirement } from '@zeimori/requirements'
import {
  bindingSources,
  decisionsInForce,
  evidenceHistory,
  forProvider,
  forTenant,
  newestOfProbes,
  verificationNumbers,
  writtenEvidence,
  type KeptDecision,
  type Within,
} from '@zeimori/store'
import type { Services } from '../services.ts'
import type { Ledger } from './ledger.ts'

/** A requirement with how it stands now. */
export type Line = {
  readonly requirement: Requirement
  readonly row: LedgerRow
  /** The decision in force, with the names at the time. */
  readonly decision: KeptDecision | undefined
}

/** The ledger of one municipality, or of the whole installation. */
export type Sheet = {
  readonly asOf: number
  readonly lines: readonly Line[]
  /** The documents that bind the municipality; undefined where nobody has chosen yet, and all are shown. */
  readonly binding: readonly string[] | undefined
}

/**
 * All requirements that bind a municipality, with their status worked out from what is stored now.
 * @param tenant undefined for what holds of the whole installation: no records, no decisions, every document
 */
export const readLedger = (
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
): Promise<Sheet> => within(services, tenant, (open) => sheetOf(open, services, ledger, tenant))

const within = <T>(
  { store }: Services,
  tenant: string | undefined,
  work: (open: Within) => Promise<T>,
): Promise<T> => (tenant === undefined ? forProvider(store, work) : forTenant(store, tenant, work))

async function sheetOf(
  open: Within,
  services: Services,
  { asked, probes, running }: Ledger,
  tenant: string | undefined,
): Promise<Sheet> {
  const asOf = services.now().getTime()
  const probed = await newestOfProbes(open, probes, tenant, asOf)
  const written = tenant === undefined ? [] : await writtenEvidence(open, tenant)
  const decisions =
    tenant === undefined
      ? new Map<string, KeptDecision>()
      : await decisionsInForce(open, tenant, asOf)
  const chosen = tenant === undefined ? [] : await bindingSources(open, tenant)
  const held = {
    evidence: [...probed, ...written],
    decisions: new Map([...decisions].map(([id, { decision }]) => [id, decision])),
    events: new Map<string, number>(),
  }
  const rows = ledgerOf(asked, probes, held, { now: asOf, as: running() })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    asOf,
    binding: chosen.length === 0 ? undefined : chosen,
    lines: catalogue.flatMap((requirement): readonly Line[] => {
      const row = byId.get(requirement.id)
      const binds = chosen.length === 0 || chosen.includes(requirement.source)
      return row === undefined || !binds
        ? []
        : [{ requirement, row, decision: decisions.get(requirement.id) }]
    }),
  }
}

/** One requirement with all that was ever found for it, the newest first. */
export type Detail = {
  readonly asOf: number
  readonly line: Line
  readonly history: readonly Evidence[]
  /** The numbers of the runs' records in the audit log. */
  readonly numbers: ReadonlyMap<string, number>
}

/** How many pieces of evidence of each probe a requirement's page shows. */
const mostShown = 20
const twoYears = 2 * 366 * 24 * 60 * 60 * 1000

/** Undefined where there is no such requirement, or it does not bind the municipality. */
export const readRequirement = (
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
  id: string,
): Promise<Detail | undefined> =>
  within(services, tenant, async (open) => {
    const sheet = await sheetOf(open, services, ledger, tenant)
    const line = sheet.lines.find(({ requirement }) => requirement.id === id)
    if (line === undefined) return undefined
    const history: Evidence[] = []
    for (const { subject, way } of line.row.shown)
      if (subject !== undefined)
        history.push(...(await evidenceHistory(open, { way, subject, tenant }, mostShown)))
    return {
      asOf: sheet.asOf,
      line,
      history: history.toSorted((a, b) => b.collectedAt - a.collectedAt),
      numbers: await verificationNumbers(open, sheet.asOf - twoYears),
    }
  })
