import { runProbes, type Probe, type Run } from '@zeimori/probes'
import type { ThrowAway } from './throw-away.ts'

/** What came of proving one probe. */
export type Proved = {
  readonly probe: string
  /** `absent`: its part is not there, and the reason says which. */
  readonly result: 'proven' | 'unproven' | 'absent'
  /** Why it is absent, or what it gave where it should have given something else. */
  readonly reason: string | undefined
}

const patience = 30_000

/** Runs one probe once on what the installation is now. */
async function outcomeOf(probe: Probe, site: ThrowAway): Promise<Run> {
  const [run] = await runProbes([probe], site.probed(), { now: Date.now, patience })
  if (run === undefined) throw new Error('a probe gave nothing')
  return run
}

const said = (run: Run): string =>
  'reason' in run
    ? run.reason
    : (run.findings.find(({ ok }) => !ok)?.seen ?? `見たもの ${run.findings.length}件`)

/** Pass, break its control, must fail, mend, pass. */
async function prove(probe: Probe, site: ThrowAway): Promise<Proved> {
  const not = (when: string, run: Run): Proved => ({
    probe: probe.id,
    result: 'unproven',
    reason: `${when}: ${run.outcome} ${said(run)}`,
  })
  const sound = await outcomeOf(probe, site)
  if (sound.outcome === 'absent') return { probe: probe.id, result: 'absent', reason: sound.reason }
  if (sound.outcome !== 'pass') return not('こわす前に適合しない', sound)
  if (probe.fault === undefined) return not('こわし方がない', sound)
  const mend = await site.break(probe.fault)
  const broken = await outcomeOf(probe, site)
  await mend()
  if (broken.outcome !== 'fail') return not('こわしても不適合にならない', broken)
  const mended = await outcomeOf(probe, site)
  return mended.outcome === 'pass'
    ? { probe: probe.id, result: 'proven', reason: undefined }
    : not('直しても適合しない', mended)
}

/** Proves one after another: what is broken for one must not be seen by the next. */
export async function proveAll(
  probes: readonly Probe[],
  site: ThrowAway,
  onProved: (proved: Proved) => void,
): Promise<readonly Proved[]> {
  const all: Proved[] = []
  for (const probe of probes) {
    const proved = await prove(probe, site)
    onProved(proved)
    all.push(proved)
  }
  return all
}
