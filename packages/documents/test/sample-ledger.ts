import { askedOf } from '@zeimori/probes'
import {
  ledgerOf,
  type Circumstances,
  type Decision,
  type Evidence,
  type FormLedger,
  type Look,
} from '@zeimori/records'
import { catalogue, controls, strengths } from '@zeimori/requirements'

export const asOf = Date.UTC(2026, 10, 22, 11, 5)
const minute = 60_000
const as: Circumstances = {
  version: '0.1.0+0123456789abcdef',
  settings: 's',
  certificate: undefined,
  contract: '',
}

/** What one probe gave, some minutes before the form. */
export const looked = (
  subject: string,
  outcome: Evidence['outcome'],
  minutes: number,
  more: Partial<Evidence> = {},
): Evidence => ({
  id: `${subject} ${minutes}`,
  tenant: undefined,
  way: 'probe',
  subject,
  subjectVersion: 1,
  verification: `run ${minutes}`,
  outcome,
  targets: 3,
  reason: outcome === 'error' ? '時間内に終わりませんでした' : undefined,
  target: 'http://127.0.0.1',
  tool: 'zeimori verify 0.1.0',
  sha256: undefined,
  by: undefined,
  effectiveAt: asOf - minutes * minute,
  collectedAt: asOf - minutes * minute,
  validUntil: undefined,
  of: as,
  ...more,
})

export type Sample = {
  readonly looks?: readonly Look[]
  readonly evidence?: readonly Evidence[]
  readonly decisions?: ReadonlyMap<string, Decision>
}

/** The ledger of an invented city over the whole catalogue, with this evidence. */
export function sampleLedger({
  looks = [],
  evidence = [],
  decisions = new Map(),
}: Sample): FormLedger {
  const rows = ledgerOf(
    catalogue.map(askedOf),
    looks,
    { evidence, decisions, events: new Map() },
    { now: asOf, as },
  )
  return {
    municipality: '見本市',
    asOf,
    version: as.version,
    lines: catalogue.flatMap(({ source, section, title, wording, strength }, i) => {
      const row = rows[i]
      return row === undefined
        ? []
        : [{ source, section, title, wording, strength: strengths[strength], row }]
    }),
    numbers: new Map([
      ['run 5', 41],
      ['run 9', 37],
    ]),
    names: new Map([['ipa-2-ii', { decided: '見本 花子', approved: '例 太郎' }]]),
    sourceName: (source) => `文書 ${source}`,
    controlName: (control) => controlNames.get(control) ?? control,
    probeName: (probe) => `検査 ${probe}`,
  }
}

const controlNames: ReadonlyMap<string, string> = new Map(Object.entries(controls))

/** Every control has its probe, and the probes passed five and nine minutes ago. */
export const everyControl: readonly Look[] = Object.keys(controls).map((control) => ({
  id: control,
  version: 1,
  controls: [control],
}))
