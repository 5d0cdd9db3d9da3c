import { fileCheck, type Looking } from '@zeimori/attachments'
import {
  ledgerOf,
  type Asked,
  type Evidence,
  type Held,
  type LedgerRow,
  type Standings,
} from '@zeimori/records'
import {
  everyRequirement,
  isOptional,
  requirementOf,
  requirementsBinding,
  type LedgerRequirement,
  type SourceId,
} from '@zeimori/requirements'
import {
  bindingSources,
  checkWritten,
  decisionHistory,
  decisionsInForce,
  decisionsWaiting,
  evidenceHistory,
  forProvider,
  forTenant,
  keptProof,
  newestOfProbes,
  ownRequirements,
  reliable,
  verificationNumbers,
  withKept,
  type KeptDecision,
  type Opening,
  type PastDecision,
  type Within,
  type Written,
} from '@zeimori/store'
import type { Services } from '../services.ts'
import type { Ledger } from './ledger.ts'
import { askedOwn, asRequirement } from './own.ts'
import { trendOf } from './trend.ts'

/** A requirement with how it stands now. */
export type Line = {
  readonly requirement: LedgerRequirement
  readonly asked: Asked
  readonly row: LedgerRow
  /** The decision in force, with the names at the time. */
  readonly decision: KeptDecision | undefined
}

/** The ledger of one municipality, or of the whole installation. */
export type Sheet = {
  readonly asOf: number
  readonly lines: readonly Line[]
  /** The requirements of a framework that is only looked at and does not bind; it counts nowhere. */
  readonly beside: readonly Line[]
  /** The documents that bind the municipality; undefined where nobody has chosen yet, and all are shown. */
  readonly binding: readonly string[] | undefined
  /** What was recorded and signed, each held against the audit log and its files. */
  readonly written: readonly Written[]
  /** The opening of its pages that holds; undefined while they are closed. */
  readonly opening: Opening | undefined
  /** How it stood at the end of each of the past days; empty where nobody asked for it. */
  readonly trend: readonly Standings[]
  /** Decisions that wait for somebody else's answer. */
  readonly waiting: readonly PastDecision[]
}

/**
 * All requirements that bind a municipality, with their status worked out from what is stored now.
 * @param tenant undefined for what holds of the whole installation: no records, every document
 * @param source the document that is looked at; a framework is shown even where it does not bind
 */
export const readLedger = (
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
  source?: SourceId,
): Promise<Sheet> =>
  within(services, tenant, async (open) => {
    const sheet = await sheetOf(open, services, ledger, tenant, 'lately', source)
    return { ...sheet, trend: await trendOf(open, services, ledger, tenant, sheet) }
  })

const within = <T>(
  { store }: Services,
  tenant: string | undefined,
  work: (open: Within) => Promise<T>,
): Promise<T> => (tenant === undefined ? forProvider(store, work) : forTenant(store, tenant, work))

/**
 * The same in a transaction that is open already.
 * @param looking how closely the files of the records are looked at
 */
export async function sheetOf(
  open: Within,
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
  looking: Looking,
  source?: SourceId,
): Promise<Sheet> {
  const { probes, running } = ledger
  const now = services.now()
  const asOf = now.getTime()
  const probed = await newestOfProbes(open, probes, tenant, asOf)
  const check = fileCheck(open, services.attachments.folder, now, looking)
  const written = tenant === undefined ? [] : await checkWritten(open, tenant, check)
  const decisions = await decisionsInForce(open, tenant, asOf)
  const chosen = tenant === undefined ? [] : await bindingSources(open, tenant)
  const opened = tenant === undefined ? undefined : await keptProof(open, tenant, asOf)
  const held: Held = {
    evidence: [...withKept(probed, opened), ...reliable(written, asOf)],
    kept: opened?.kept ?? new Map(),
    decisions: new Map([...decisions].map(([id, { decision }]) => [id, decision])),
    events: new Map<string, number>(),
  }
  const own = tenant === undefined ? [] : await ownRequirements(open, tenant)
  const bound: readonly LedgerRequirement[] = [
    ...requirementsBinding(chosen),
    ...own.map(asRequirement),
  ]
  const beside = everyRequirement.filter(
    (one) => one.source === source && isOptional(source) && !bound.includes(one),
  )
  const shown = new Set([...bound, ...beside].map(({ id }) => id))
  const asked = [
    ...ledger.asked.filter(({ id }) => shown.has(id)),
    ...own.map((one) => askedOwn(one, ledger)),
  ]
  const rows = ledgerOf(asked, probes, held, { now: asOf, as: running() })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const askedById = new Map(asked.map((one) => [one.id, one]))
  const lineOf = (requirement: LedgerRequirement): readonly Line[] => {
    const { id } = requirement
    const [row, of] = [byId.get(id), askedById.get(id)]
    return row === undefined || of === undefined
      ? []
      : [{ requirement, asked: of, row, decision: decisions.get(id) }]
  }
  return {
    asOf,
    written,
    trend: [],
    opening: opened?.open,
    waiting: await decisionsWaiting(open, tenant, now),
    binding: chosen.length === 0 ? undefined : chosen,
    lines: bound.flatMap(lineOf),
    beside: beside.flatMap(lineOf),
  }
}

/** One requirement with all that was ever found for it, the newest first. */
export type Detail = {
  readonly asOf: number
  readonly line: Line
  /** Whether it is asked there; a framework's that nobody chose is only shown. */
  readonly binds: boolean
  readonly history: readonly Evidence[]
  readonly written: readonly Written[]
  readonly decisions: readonly PastDecision[]
  /** The numbers of the runs' records in the audit log. */
  readonly numbers: ReadonlyMap<string, number>
}

/** How many pieces of evidence of each probe a requirement's page shows. */
const mostShown = 20
const twoYears = 2 * 366 * 24 * 60 * 60 * 1000

/** Undefined where there is no such requirement, or its document does not bind the municipality. */
export const readRequirement = (
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
  id: string,
): Promise<Detail | undefined> =>
  within(services, tenant, async (open) => {
    const source = requirementOf(id)?.source
    const sheet = await sheetOf(open, services, ledger, tenant, 'afresh', source)
    const isIt = ({ requirement }: Line): boolean => requirement.id === id
    const bound = sheet.lines.find(isIt)
    const line = bound ?? sheet.beside.find(isIt)
    if (line === undefined) return undefined
    const history: Evidence[] = []
    for (const { subject, way } of line.row.shown)
      if (subject !== undefined && way === 'probe')
        history.push(...(await evidenceHistory(open, { way, subject, tenant }, mostShown)))
    return {
      asOf: sheet.asOf,
      line,
      binds: bound !== undefined,
      history: history.toSorted((a, b) => b.collectedAt - a.collectedAt),
      written: sheet.written.filter(({ evidence }) => evidence.subject === id),
      decisions: await decisionHistory(open, tenant, id),
      numbers: await verificationNumbers(open, sheet.asOf - twoYears),
    }
  })
