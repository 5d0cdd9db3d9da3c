import { paperOf, type PaperStepKind } from '@zeimori/records'
import type { Notice, PaperVersion } from '@zeimori/store'
import { paperText } from '../../texts/papers.ts'
import { timeText } from '../../texts/time.ts'
import type { Caller } from '../act.ts'

/** Who is told of a step: the municipality of what was submitted to it, and whoever made the paper of any answer. */
export function paperNotice(
  { id, tenant, name, period, madeById }: PaperVersion,
  kind: PaperStepKind,
  caller: Caller,
  now: Date,
): Notice {
  const values = {
    at: timeText(now),
    by: caller.name,
    paper: paperOf(name).title,
    period,
    version: id,
  }
  return kind === 'submitted'
    ? {
        to: { kind: 'administrators', tenant, except: caller.id },
        key: `paper-submitted:${id}`,
        template: 'paper-submitted',
        values,
      }
    : {
        to: { kind: 'account', id: madeById },
        key: `paper-${kind}:${id}`,
        template: 'paper-answered',
        values: { ...values, answer: paperText.states[kind] },
      }
}
