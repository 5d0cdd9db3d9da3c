import type { TableRights } from '../facts.ts'
import { probe } from '../probe.ts'

/** Tables that only grow, named here and not found: one that is gone must be missed. */
const growing = [
  'addition',
  'audit_archive',
  'audit_checkpoint',
  'audit_record',
  'audit_tile',
  'decision',
  'decision_answer',
  'evidence',
  'opening',
  'opening_answer',
  'raw_output',
  'source_choice',
  'verification',
] as const

const sample = (changes: Partial<TableRights> = {}): readonly TableRights[] =>
  growing.map((table) => ({
    table,
    ofTenants: true,
    walled: true,
    changes: [],
    refusals: 2,
    ...(table === 'audit_record' && changes),
  }))

/** Neither a role nor the owner can change or take away what was recorded. (ipa-1-iv, tochigi-3-8-d) */
export const appendOnly = probe<readonly TableRights[]>({
  id: 'database/append-only',
  version: 2,
  title: '監査記録と証拠は、だれにも書き替えも消しもできない',
  controls: ['db-priv', 'log-retain'],
  part: 'database',
  byHand:
    'psql の \\dp と \\d audit_record で、UPDATE と DELETE の権利がなく、断る引き金が効いていることを見ます。',
  retrieve: async ({ database }) =>
    ((await database?.rights())?.tables ?? []).filter(({ table }) =>
      growing.some((name) => name === table),
    ),
  analyze: (tables) =>
    growing.map((name) => {
      const found = tables.find(({ table }) => table === name)
      const ok = found !== undefined && found.changes.length === 0 && found.refusals >= 2
      return {
        target: name,
        ok,
        seen:
          found === undefined
            ? '表がない'
            : found.changes.join('、') || `断る引き金 ${found.refusals}`,
      }
    }),
  samples: {
    good: { 'only grows': sample() },
    bad: {
      'a right': sample({ changes: ['zeimori_tenant DELETE'] }),
      'one refusal': sample({ refusals: 1 }),
      'a table gone': sample().slice(1),
      nothing: [],
    },
  },
  fault: {
    kind: 'database',
    breaks: ['alter table audit_record disable trigger audit_record_refuse_rows'],
    mends: ['alter table audit_record enable trigger audit_record_refuse_rows'],
  },
})
