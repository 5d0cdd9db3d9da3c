import type { Checked } from '@zeimori/console/acts'
import { probes, type Run } from '@zeimori/probes'
import type { Installation } from '../installation.ts'
import { look } from '../verifying/look.ts'
import { probedOf } from '../verifying/probed.ts'
import { servedCheck } from './served.ts'

/** What has to hold before visitors are let in: the pages, the walls between municipalities, and the log. */
const asked: ReadonlySet<string> = new Set([
  'http/framing',
  'http/content-policy',
  'http/errors',
  'http/hidden-files',
  'http/caching',
  'database/audit-chain',
  'database/walls',
  'files/modes',
])
const chosen = probes.filter(({ id }) => asked.has(id))

/** Looks from this machine: the first step of opening lets it in, and nobody else. */
export async function checksBefore(own: Installation, target: string): Promise<readonly Checked[]> {
  const probed = probedOf(own.settings, {}, own)
  const [{ finished }, served] = await Promise.all([
    look(chosen, probed, () => undefined),
    servedCheck(own.settings, target),
  ])
  return [served, ...finished.runs.flatMap(checkedOf)]
}

const titleOf = (id: string): string => chosen.find((probe) => probe.id === id)?.title ?? id

/** What is not installed here is not looked at, and says nothing either way. */
function checkedOf(run: Run): readonly Checked[] {
  if (run.outcome === 'absent') return []
  const bad = 'findings' in run ? run.findings.find(({ ok }) => !ok) : undefined
  const seen = 'reason' in run ? run.reason : (bad?.seen ?? '')
  return [{ name: run.probe, title: titleOf(run.probe), ok: run.outcome === 'pass', seen }]
}
