import {
  openingHistory,
  openNow,
  verificationNumbers,
  waitingOverride,
  type Opening,
  type OpeningGap,
  type OpeningProof,
  type Within,
} from '@zeimori/store'
import { sheetOf, type Line, type Sheet } from '../ledger/read-ledger.ts'
import type { Services } from '../services.ts'
import { launchFindings, type LaunchFinding } from './launch-check.ts'
import { tenantName } from './tenant-names.ts'

/** Whether a municipality's pages may be opened to the public, and what is in the way. */
export type OpeningStanding = {
  readonly name: string
  /** The newest first. */
  readonly history: readonly Opening[]
  /** The opening that holds; undefined while the pages are closed. */
  readonly open: Opening | undefined
  /** An opening without proof that waits for somebody else's agreement. */
  readonly waiting: Opening | undefined
  /** Every requirement that is due once before the launch. */
  readonly lines: readonly Line[]
  /** Accounts that have to be removed or confirmed before. */
  readonly findings: readonly LaunchFinding[]
  readonly missing: readonly OpeningGap[]
  /** What it would rest on. */
  readonly proofs: readonly OpeningProof[]
}

/** How far back runs of the probes are looked up in the log: their proof does not hold for longer. */
const longest = 2 * 366 * 24 * 60 * 60 * 1000

/** Undefined for a municipality that is not there for whoever asks. */
export async function openingStanding(
  within: Within,
  services: Services,
  tenant: string,
): Promise<OpeningStanding | undefined> {
  const name = await tenantName(within, tenant)
  if (name === undefined || services.ledger === undefined) return undefined
  const sheet = await sheetOf(within, services, services.ledger, tenant, 'afresh')
  const lines = sheet.lines.filter(
    ({ requirement: { cadence } }) => cadence === 'once_before_launch',
  )
  const findings = await launchFindings(within, tenant, services.now())
  const history = await openingHistory(within, tenant)
  return {
    name,
    history,
    open: openNow(history),
    waiting: waitingOverride(history),
    lines,
    findings,
    missing: [
      ...lines
        .filter((line) => !isShown(line))
        .map(
          ({ requirement: { id, title } }) => ({ kind: 'requirement', id, name: title }) as const,
        ),
      ...findings.map(
        ({ account, name: person }) => ({ kind: 'account', id: account, name: person }) as const,
      ),
    ],
    proofs: proofsOf(
      lines.filter(isShown),
      sheet,
      await verificationNumbers(within, sheet.asOf - longest),
    ),
  }
}

/** Whether nothing is left to do for it: shown, or decided by two people. */
export const isShown = ({ row: { status } }: Line): boolean =>
  status === 'met' ||
  status === 'no-event' ||
  status === 'not-needed' ||
  status === 'not-applicable'

function proofsOf(
  lines: readonly Line[],
  { written }: Pick<Sheet, 'written'>,
  runs: ReadonlyMap<string, number>,
): readonly OpeningProof[] {
  const records = new Map(written.map(({ evidence, seq }) => [evidence.id, seq]))
  return lines.map(({ requirement, row, decision }) => ({
    requirement: requirement.id,
    status: row.status,
    evidence: row.shown.flatMap(({ standing, newest }) =>
      standing !== 'shown' || newest === undefined
        ? []
        : [
            {
              id: newest.id,
              seq:
                (newest.verification === undefined
                  ? records.get(newest.id)
                  : runs.get(newest.verification)) ?? null,
            },
          ],
    ),
    decision: decision?.id ?? null,
  }))
}
