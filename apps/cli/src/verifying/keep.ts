import type { Run } from '@zeimori/probes'
import type { Canonical } from '@zeimori/records'
import { japanTime, keepVerification, type ProbeResult } from '@zeimori/store'
import { atTerminal, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { runningNow } from './running.ts'

/** A finished run of the probes. Times are milliseconds since 1970. */
export type Finished = {
  readonly startedAt: number
  readonly endedAt: number
  readonly target: string
  readonly runs: readonly Run[]
}

/** Who started a run: somebody at the terminal, or the product by itself. */
export type Starter = { readonly kind: 'operator' | 'system'; readonly id: string }

/** Keeps a run with its record in the audit log. */
export function keepRun(
  { store, services, settings }: Installation,
  { runs, ...about }: Finished,
  by: Starter = { kind: 'operator', id: atTerminal().id },
): Promise<{ readonly id: string; readonly digest: string }> {
  const { version, settings: hash, certificate } = runningNow(root, settings)
  return keepVerification(
    store,
    services.sealing,
    {
      ...about,
      startedBy: by.id,
      tool: `zeimori verify ${version}`,
      of: { version, settings: hash, certificate },
      results: runs.map(resultOf),
    },
    {
      at: japanTime(services.now()),
      where: { ...services.where, service: services.service ?? 'cli' },
      who: by,
    },
  )
}

function resultOf(run: Run): ProbeResult {
  const about = {
    subject: run.probe,
    subjectVersion: run.version,
    outcome: run.outcome,
    effectiveAt: run.endedAt,
  }
  return 'reason' in run
    ? { ...about, targets: 0, findings: [], reason: run.reason, raw: undefined }
    : {
        ...about,
        targets: run.findings.length,
        findings: run.findings.map((finding): Canonical => ({ ...finding })),
        reason: undefined,
        raw: run.raw,
      }
}
