import { fileCheck } from '@zeimori/attachments'
import { ledgerOf, type FormLedger } from '@zeimori/records'
import {
  catalogue,
  controls,
  frameworks,
  isSourceId,
  sourceText,
  strengths,
} from '@zeimori/requirements'
import {
  bindingSources,
  checkWritten,
  decisionsInForce,
  heldFrom,
  keptProof,
  newestOfProbes,
  ownRequirements,
  reliable,
  verificationNumbers,
  withKept,
  type KeptProof,
  type Within,
} from '@zeimori/store'
import type { Services } from '../services.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import type { Ledger } from './ledger.ts'
import { askedOwn, asRequirement } from './own.ts'

/** All of it but the numbers of the runs. */
type UnnumberedLedger = Omit<FormLedger, 'numbers'> & {
  /** When its oldest evidence was found, in milliseconds since 1970. */
  readonly since: number
}

/**
 * A municipality's ledger at a moment, as the forms need it: every document, whichever of them bind. The numbers of
 * the runs are the installation's own records, which no municipality reads: `numbered` adds them.
 * @param asOf in milliseconds since 1970
 * @returns undefined for a municipality that is not there for whoever asks
 */
export async function formLedger(
  within: Within,
  { attachments }: Pick<Services, 'attachments'>,
  ledger: Ledger,
  tenant: string,
  asOf: number,
): Promise<UnnumberedLedger | undefined> {
  const { probes } = ledger
  const as = ledger.running()
  const municipality = await tenantName(within, tenant)
  if (municipality === undefined) return undefined
  const proved = await newestOfProbes(within, probes, tenant, asOf)
  const check = fileCheck(within, attachments.folder, new Date(asOf), 'afresh')
  const written = await checkWritten(within, tenant, check)
  const opened = await keptProof(within, tenant, asOf)
  const evidence = [...withKept(proved, opened), ...reliable(written, asOf)]
  const kept = await decisionsInForce(within, tenant, asOf)
  const since = Math.min(asOf, ...evidence.map(({ effectiveAt }) => effectiveAt))
  const own = await ownRequirements(within, tenant, asOf)
  const chosen = await bindingSources(within, tenant)
  const given = [...catalogue, ...frameworks.filter(({ source }) => chosen.includes(source))]
  const ids = new Set(given.map(({ id }) => id))
  const requirements = [...given, ...own.map(asRequirement)]
  const asked = [
    ...ledger.asked.filter(({ id }) => ids.has(id)),
    ...own.map((one) => askedOwn(one, ledger)),
  ]
  const rows = ledgerOf(
    asked,
    probes,
    {
      evidence,
      decisions: new Map([...kept].map(([id, { decision }]) => [id, decision])),
      // Nobody counts events yet, which is not the same as none.
      events: new Map(),
      kept: opened.kept,
    },
    { now: asOf, as },
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return {
    municipality,
    asOf,
    version: as.version,
    ...overriddenBy(opened),
    lines: requirements.flatMap(({ id, source, section, title, wording, strength }) => {
      const row = rowOf.get(id)
      return row === undefined
        ? []
        : [{ source, section, title, wording, strength: strengths[strength], row }]
    }),
    since,
    names: new Map(
      [...kept].map(([id, { decidedName, approvedName }]) => [
        id,
        { decided: decidedName, approved: approvedName },
      ]),
    ),
    sourceName: (source) => sourceText(isSourceId(source) ? source : 'own').short,
    controlName: (control) => controlNames.get(control) ?? control,
    probeName: (probe) => probes.find(({ id }) => id === probe)?.title ?? probe,
  }
}

/** The same with the number of each run's record. @param within the provider's */
export const numbered = async (
  within: Within,
  { since, ...ledger }: UnnumberedLedger,
): Promise<FormLedger> => ({ ...ledger, numbers: await verificationNumbers(within, since) })

/** That the pages were open at the moment although proof was missing. */
const overriddenBy = ({ open }: KeptProof): Pick<FormLedger, 'overridden'> =>
  open?.kind !== 'override'
    ? {}
    : {
        overridden: {
          asked: open.actedName,
          agreed: open.answer?.name ?? '',
          at: heldFrom(open).getTime(),
          reason: open.reason,
          missing: open.missing.map(({ kind, id, name }) => (kind === 'account' ? name : id)),
        },
      }

const controlNames: ReadonlyMap<string, string> = new Map(Object.entries(controls))
