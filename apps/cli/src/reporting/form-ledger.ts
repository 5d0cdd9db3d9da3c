import { fileCheck } from '@zeimori/attachments'
import { askedOwn, asRequirement } from '@zeimori/console/openings'
import { askedOf, probes, validityOf } from '@zeimori/probes'
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
  forProvider,
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
import { foundProblem } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { root } from '../root.ts'
import { runningNow } from '../verifying/running.ts'

/**
 * A municipality's ledger at a moment, as the forms need it.
 * @throws a problem in words for a municipality that is not registered
 */
export function formLedgerOf(
  { store, settings, services: { attachments } }: Installation,
  tenant: string,
  asOf: number,
): Promise<FormLedger> {
  const as = runningNow(root, settings)
  return forProvider(store, async (within) => {
    const municipality = await nameOf(within, tenant)
    const proved = await newestOfProbes(within, probes, tenant, asOf)
    const check = fileCheck(within, attachments.folder, new Date(asOf), 'afresh')
    const written = await checkWritten(within, tenant, check)
    const opened = await keptProof(within, tenant, asOf)
    const evidence = [...withKept(proved, opened), ...reliable(written, asOf)]
    const kept = await decisionsInForce(within, tenant, asOf)
    const since = Math.min(asOf, ...evidence.map(({ effectiveAt }) => effectiveAt))
    const own = await ownRequirements(within, tenant, asOf)
    const chosen = await bindingSources(within, tenant)
    const asked = [...catalogue, ...frameworks.filter(({ source }) => chosen.includes(source))]
    const requirements = [...asked, ...own.map(asRequirement)]
    const rows = ledgerOf(
      [...asked.map(askedOf), ...own.map((one) => askedOwn(one, { validityOf }))],
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
    return {
      municipality,
      asOf,
      version: as.version,
      ...overriddenBy(opened),
      lines: requirements.flatMap(({ source, section, title, wording, strength }, i) => {
        const row = rows[i]
        return row === undefined
          ? []
          : [{ source, section, title, wording, strength: strengths[strength], row }]
      }),
      numbers: await verificationNumbers(within, since),
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
  })
}

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

async function nameOf(within: Within, tenant: string): Promise<string> {
  const row = await within
    .selectFrom('tenant')
    .select('name')
    .where('id', '=', tenant)
    .executeTakeFirst()
  if (row === undefined)
    throw foundProblem(
      `自治体 ${tenant} は登録されていません。登録された自治体は ./zeimori tenant list で見られます。`,
    )
  return row.name
}
