import type { TableRights } from '../facts.ts'
import { probe } from '../probe.ts'

type Walls = {
  readonly tables: readonly TableRights[]
  readonly missing: readonly string[]
  readonly foreign: readonly string[]
}

const table: TableRights = {
  table: 'account',
  ofTenants: true,
  walled: true,
  changes: [],
  refusals: 0,
}
const good: Walls = { tables: [table], missing: [], foreign: [] }

/** A municipality's rows are behind a wall that holds for everybody. (gyomu-v-08-b, ipa-11-ii, kenko-L) */
export const walls = probe<Walls>({
  id: 'database/walls',
  version: 1,
  title: '自治体の行は、ほかの自治体から見えも書けもしない',
  controls: ['authz-idor', 'authz'],
  part: 'database',
  byHand:
    'psql の \\d で、自治体の列のある表のすべてに行の壁（forced row security）があり、方針がこの版のものであることを見ます。',
  retrieve: async ({ database }) => {
    if (database === undefined) throw new TypeError('there is no database')
    const { tables, missing, foreign } = await database.rights()
    return { tables: tables.filter(({ ofTenants }) => ofTenants), missing, foreign }
  },
  analyze: ({ tables, missing, foreign }) => [
    ...tables.map(({ table: name, walled }) => ({
      target: name,
      ok: walled,
      seen: walled ? '壁がある' : '壁がない',
    })),
    ...missing.map((line) => ({ target: line.slice(0, 120), ok: false, seen: '足りない' })),
    ...foreign.map((line) => ({ target: line.slice(0, 120), ok: false, seen: '余分' })),
  ],
  samples: {
    good: { walled: good },
    bad: {
      'no wall': { ...good, tables: [table, { ...table, table: 'evidence', walled: false }] },
      'a policy gone': { ...good, missing: ['policy account.own PERMISSIVE ALL'] },
      'a right of somebody else': { ...good, foreign: ['grant account SELECT to zeimori_worker'] },
      nothing: { ...good, tables: [] },
    },
  },
  fault: {
    kind: 'database',
    breaks: ['alter table account no force row level security'],
    mends: ['alter table account force row level security'],
  },
})
