import type { Canonical } from '@zeimori/records'
import type { ControlId } from '@zeimori/requirements'
import type { Installation } from './installation.ts'
import type { Fault } from './proving/fault.ts'
import type { WaitingPart } from './waiting/parts.ts'

/** What was found at one target: a page, a cookie, a port. */
export type Finding = {
  readonly target: string
  readonly ok: boolean
  /** What was seen there, for whoever reads the evidence. Never a secret, never a resident's figure. */
  readonly seen: string
}

/** A part of an installation that need not be there. */
export type Part =
  | 'resident'
  | 'console'
  | 'tls'
  | 'database'
  | 'postgresql'
  | 'code'
  | 'files'
  | 'watcher'
  | 'copies'
  | WaitingPart

/** What a probe sees in a sample, of its own kind. */
export type Samples<Raw> = {
  /** Must come out well. */
  readonly good: Readonly<Record<string, Raw>>
  /** Each is broken in one way, and must come out as a failure. */
  readonly bad: Readonly<Record<string, Raw>>
}

/** One check of the running service. `retrieve` asks, `analyze` judges and asks nothing. */
export type ProbeOf<Raw extends Canonical> = {
  /** Stable. Evidence names it, together with its version. */
  readonly id: string
  /** Another number whenever it judges otherwise: proof by an earlier one no longer counts. */
  readonly version: number
  readonly title: string
  /** What it shows. One probe may serve several controls, and a control may need several probes. */
  readonly controls: readonly ControlId[]
  readonly part: Part
  /** How a person would check the same by hand. */
  readonly byHand: string
  readonly retrieve: (installation: Installation, signal: AbortSignal) => Promise<Raw>
  /** One finding a target. No finding is no pass. */
  readonly analyze: (raw: Raw) => readonly Finding[]
  readonly samples: Samples<Raw>
  /** How its control is broken on a throw-away installation; undefined while its part is not there yet. */
  readonly fault: Fault | undefined
}

/** A probe as a list holds it, whatever it retrieves. */
export type Probe = Omit<ProbeOf<never>, 'retrieve' | 'analyze' | 'samples'> & {
  readonly look: (
    installation: Installation,
    signal: AbortSignal,
  ) => Promise<{ readonly raw: Canonical; readonly findings: readonly Finding[] }>
  /** What its samples come out as: by name, whether every finding is well. */
  readonly tried: () => readonly Trial[]
}

export type Trial = { readonly sample: string; readonly good: boolean; readonly passes: boolean }

/** Closes a probe over what it retrieves. */
export function probe<Raw extends Canonical>(of: ProbeOf<Raw>): Probe {
  const { retrieve, analyze, samples, ...about } = of
  const tries = (some: Readonly<Record<string, Raw>>, good: boolean): readonly Trial[] =>
    Object.entries(some).map(([sample, raw]) => ({ sample, good, passes: isPass(analyze(raw)) }))
  return {
    ...about,
    look: async (installation, signal) => {
      const raw = await retrieve(installation, signal)
      return { raw, findings: analyze(raw) }
    },
    tried: () => [...tries(samples.good, true), ...tries(samples.bad, false)],
  }
}

/** Nothing looked at is no pass. */
export const isPass = (findings: readonly Finding[]): boolean =>
  findings.length > 0 && findings.every(({ ok }) => ok)
