import type { LogFacts } from '../facts.ts'
import { probe } from '../probe.ts'

const good: LogFacts = {
  records: 12,
  broken: null,
  incomplete: 0,
  from: '2026-11-01',
  actions: ['signin.password'],
  waitingSeconds: 0,
}
/** Everything is given its number within seconds; after a minute something is wrong. */
const longestWait = 60

/** The audit log is whole, and every record says when, where, who, what and how. (chiyoda-27-a, chiyoda-29-a) */
export const auditChain = probe<LogFacts>({
  id: 'database/audit-chain',
  version: 1,
  title: '監査記録の連鎖が切れず、どの記録にも、いつ・どこで・だれが・何を・どうしたがある',
  controls: ['log-5w', 'log-op', 'log-retain'],
  part: 'database',
  byHand: './zeimori audit verify と audit status を実行します。',
  retrieve: async ({ database }) => {
    if (database === undefined) throw new TypeError('there is no database')
    return database.log()
  },
  analyze: ({ records, broken, incomplete, waitingSeconds }) =>
    records === 0
      ? []
      : [
          { target: '連鎖', ok: broken === null, seen: broken ?? `${records}件がつながっている` },
          { target: '5つの欄', ok: incomplete === 0, seen: `欠けた記録 ${incomplete}件` },
          {
            target: '番号を待つもの',
            ok: waitingSeconds <= longestWait,
            seen: `いちばん長く待つもの ${waitingSeconds}秒`,
          },
        ],
  samples: {
    good: { whole: good },
    bad: {
      edited: { ...good, broken: '{"kind":"edited","seq":3}' },
      'without a who': { ...good, incomplete: 1 },
      stuck: { ...good, waitingSeconds: 61 },
      nothing: { ...good, records: 0 },
    },
  },
  fault: {
    kind: 'database',
    breaks: [
      'alter table audit_record disable trigger user',
      'update audit_record set text = replace(text, \'"how"\', \'"who?"\') where seq = 1',
    ],
    mends: [
      'update audit_record set text = replace(text, \'"who?"\', \'"how"\') where seq = 1',
      'alter table audit_record enable trigger user',
    ],
  },
})
