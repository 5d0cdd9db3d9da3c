import type { EvidenceFacts } from '../facts.ts'
import { probe } from '../probe.ts'

/** What the ledger stands on was not touched since. (fujisawa-2-g, gyomu-3-4-b) */
export const keptEvidence = probe<readonly EvidenceFacts[]>({
  id: 'database/kept-evidence',
  version: 1,
  title: '残した証拠は、残したときのままで、監査記録と合う',
  controls: ['checklist'],
  part: 'database',
  byHand: '証拠の SHA-256 を、監査記録の「検査の結果を残した」の値と比べます。',
  retrieve: async ({ database }) => (await database?.evidence()) ?? [],
  analyze: (runs) =>
    runs.map(({ run, fault }) => ({ target: run, ok: fault === null, seen: fault ?? '合う' })),
  samples: {
    good: { untouched: [{ run: 'a', fault: null }] },
    bad: {
      changed: [
        { run: 'a', fault: null },
        { run: 'b', fault: 'changed' },
      ],
      unrecorded: [{ run: 'a', fault: 'unrecorded' }],
      nothing: [],
    },
  },
  fault: {
    kind: 'database',
    breaks: [
      'alter table evidence disable trigger user',
      "update evidence set targets = targets + 1 where outcome = 'pass'",
    ],
    mends: [
      "update evidence set targets = targets - 1 where outcome = 'pass'",
      'alter table evidence enable trigger user',
    ],
  },
})
