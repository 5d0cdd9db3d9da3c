import {
  canonicalJson,
  statusText,
  type Canonical,
  type Evidence,
  type FormLedger,
  type FormLine,
  type Status,
  type Way,
} from '@zeimori/records'
import { uuidOf } from './uuid.ts'

/** The names of our own properties in OSCAL. */
const namespace = 'https://zeimori.example/ns/oscal'

/**
 * The ledger as OSCAL assessment results (NIST, version 1.0.6), canonical JSON. The same ledger gives the same
 * bytes. What is 未検査 or 要再確認 is `not-satisfied` with the reason `other`, never satisfied.
 * @throws RangeError for a ledger without requirements: OSCAL knows no empty assessment
 */
export function writeOscal(ledger: FormLedger): string {
  const { lines, asOf, municipality, version } = ledger
  if (lines.length === 0) throw new RangeError('a ledger without requirements')
  const at = new Date(asOf).toISOString()
  const key = `${municipality} ${version} ${at}`
  const evidence = observed(lines)
  return canonicalJson({
    'assessment-results': {
      uuid: uuidOf(`results ${key}`),
      metadata: {
        title: `${municipality} 要件の台帳`,
        'last-modified': at,
        version,
        'oscal-version': '1.0.6',
      },
      // There is no separate plan: what is assessed is the catalogue of this version.
      'import-ap': { href: '#', remarks: '要件の目録（packages/requirements）の全件を評価する。' },
      results: [
        {
          uuid: uuidOf(`result ${key}`),
          title: '要件の評価',
          description: '証拠から計算した状態。人が変えたものは、その旨を添える。',
          start: at,
          'reviewed-controls': {
            'control-selections': [
              { 'include-controls': lines.map(({ row }) => ({ 'control-id': row.id })) },
            ],
          },
          ...(evidence.length === 0
            ? {}
            : { observations: evidence.map((one) => observation(one, ledger)) }),
          findings: lines.map((line) => finding(line, key)),
        },
      ],
    },
  })
}

/** Every piece of evidence that counts, once. */
const observed = (lines: readonly FormLine[]): readonly Evidence[] => [
  ...new Map(
    lines
      .flatMap(({ row }) => row.shown)
      .flatMap(({ newest }) => (newest === undefined ? [] : [[newest.id, newest] as const])),
  ).values(),
]

const methods: Readonly<Record<Way, string>> = {
  probe: 'TEST',
  record: 'EXAMINE',
  attestation: 'INTERVIEW',
}

function observation(one: Evidence, { numbers, probeName }: FormLedger): Canonical {
  const number = one.verification === undefined ? undefined : numbers.get(one.verification)
  const properties = [
    property('outcome', one.outcome),
    property('version', one.of.version),
    property('tool', one.tool),
    ...(number === undefined ? [] : [property('audit-sequence', String(number))]),
    ...(one.sha256 === undefined ? [] : [property('sha256', one.sha256)]),
  ]
  return {
    uuid: uuidOf(`observation ${one.id}`),
    title: one.way === 'probe' ? probeName(one.subject) : one.subject,
    description: `${one.target === '' ? '' : `${one.target} で`}${one.targets}か所を見て ${one.outcome}`,
    props: properties.flat(),
    methods: [methods[one.way]],
    collected: new Date(one.collectedAt).toISOString(),
    ...(one.validUntil === undefined ? {} : { expires: new Date(one.validUntil).toISOString() }),
  }
}

/** OSCAL takes no empty value, and none that begins or ends with a blank. */
const property = (name: string, text: string): readonly Canonical[] =>
  text.trim() === '' ? [] : [{ name, ns: namespace, value: text.trim() }]

const states: Readonly<
  Record<Status, { readonly state: 'satisfied' | 'not-satisfied'; readonly reason: string }>
> = {
  met: { state: 'satisfied', reason: 'pass' },
  'no-event': { state: 'satisfied', reason: 'other' },
  'not-needed': { state: 'satisfied', reason: 'other' },
  'not-applicable': { state: 'satisfied', reason: 'other' },
  unmet: { state: 'not-satisfied', reason: 'fail' },
  partial: { state: 'not-satisfied', reason: 'other' },
  recheck: { state: 'not-satisfied', reason: 'other' },
  unchecked: { state: 'not-satisfied', reason: 'other' },
}

function finding({ title, wording, row }: FormLine, key: string): Canonical {
  const related = row.shown.flatMap(({ newest }) =>
    newest === undefined ? [] : [uuidOf(`observation ${newest.id}`)],
  )
  const said = row.by === undefined ? [] : property('decision', `${row.by.kind}: ${row.by.reason}`)
  return {
    uuid: uuidOf(`finding ${row.id} ${key}`),
    title,
    description: wording,
    props: [
      ...property('status', statusText[row.status]),
      ...property('computed-status', statusText[row.computed]),
      ...said,
    ],
    target: {
      type: 'objective-id',
      'target-id': row.id,
      status: { ...states[row.status], remarks: statusText[row.status] },
    },
    ...(related.length === 0
      ? {}
      : {
          'related-observations': [...new Set(related)].map((uuid) => ({
            'observation-uuid': uuid,
          })),
        }),
  }
}
