import { searchLog } from '@zeimori/console/acts'
import { actions, canonicalJson } from '@zeimori/records'
import { wrongUse } from '../failure.ts'
import { print } from '../terminal.ts'
import { dayBounds } from './days.ts'
import type { AuditDeed } from './deed.ts'

const most = 1000

/** Prints the newest records that fit, one JSON a line. Looking at the log is itself recorded. */
export const search: AuditDeed = {
  options: {
    tenant: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    who: { type: 'string' },
    action: { type: 'string' },
    result: { type: 'string' },
  },
  howTo:
    'search [--tenant 番号] [--from 日] [--to 日] [--who ID] [--action 操作] [--result ok｜denied｜failed]',
  run: async ({ store }, { tenant, from, to, who, action, result }, note) => {
    dayBounds(from, to)
    if (action !== undefined && !Object.hasOwn(actions, action))
      throw wrongUse(`--action は次のどれかです: ${Object.keys(actions).join('、')}`)
    if (result !== undefined && !['ok', 'denied', 'failed'].includes(result))
      throw wrongUse('--result は ok、denied、failed のどれかです。')
    const query = { from, to, who, action, result }
    const found = await searchLog(store, tenant, query, most)
    await note('audit.search', {
      kind: 'audit-record',
      count: found.length,
      ...(tenant !== undefined && { tenant }),
    })
    await print(...found.map(({ seq, event }) => canonicalJson({ seq, event: { ...event } })))
    return 0
  },
}
