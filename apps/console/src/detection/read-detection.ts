import { builtInRules, type Rule } from '@zeimori/detection'
import type { DetectionAnswerTable, Within } from '@zeimori/store'
import { sql, type Selectable } from 'kysely'

export type AnswerRow = Selectable<DetectionAnswerTable>

/** How a rule runs, and what it has done lately. */
export type RuleRow = {
  readonly rule: Rule
  /** Undefined until the detection has run for the first time. */
  readonly state:
    | {
        readonly mode: 'trial' | 'on'
        readonly known_since: Date
        readonly reason: string
        readonly set_name: string
        readonly set_at: Date
      }
    | undefined
  /** Of the last thirty days: alerts, what was answered, and what would have been. */
  readonly alerts: number
  readonly answered: number
  readonly tried: number
}

const month = 30 * 86_400_000
/** So many are shown on one page. */
export const mostShown = 100

/** All rules, in the order in which they are written. */
export async function readRules(within: Within, now: Date): Promise<readonly RuleRow[]> {
  const since = new Date(now.getTime() - month)
  const states = await within.selectFrom('detection_rule').selectAll().execute()
  const alerts = await within
    .selectFrom('alert')
    .select(['rule', sql<string>`sum(count)`.as('count')])
    .where('last_at', '>=', since)
    .where('rule', 'like', 'detection/%')
    .groupBy('rule')
    .execute()
  const answers = await within
    .selectFrom('detection_answer')
    .select(['rule', 'trial', sql<string>`count(*)`.as('count')])
    .where('at', '>=', since)
    .groupBy(['rule', 'trial'])
    .execute()
  const answersOf = (id: string, trial: boolean): number =>
    Number(answers.find((one) => one.rule === id && one.trial === trial)?.count ?? 0)
  return builtInRules().map((rule) => ({
    rule,
    state: states.find(({ id }) => id === rule.id),
    alerts: Number(alerts.find((one) => one.rule === `detection/${rule.id}`)?.count ?? 0),
    answered: answersOf(rule.id, false),
    tried: answersOf(rule.id, true),
  }))
}

/** Who is kept out or slowed down now, and how many more there are than are shown. */
export async function readStanding(
  within: Within,
  now: Date,
): Promise<{ readonly rows: readonly AnswerRow[]; readonly more: boolean }> {
  const rows = await within
    .selectFrom('detection_answer')
    .selectAll()
    .where('act', 'in', ['ban', 'throttle'])
    .where('trial', '=', false)
    .where('lifted_at', 'is', null)
    .where('until', '>', now)
    .orderBy('at', 'desc')
    .limit(mostShown + 1)
    .execute()
  return { rows: rows.slice(0, mostShown), more: rows.length > mostShown }
}

/** Where it is waited for somebody's word whether to stop, the nearest end first. */
export const readAsked = (within: Within, now: Date): Promise<readonly AnswerRow[]> =>
  within
    .selectFrom('detection_answer')
    .selectAll()
    .where('act', '=', 'ask-to-stop')
    .where('trial', '=', false)
    .where('otherwise', 'is not', null)
    .where('done_at', 'is', null)
    .where('lifted_at', 'is', null)
    .where('until', '>', now)
    .orderBy('until')
    .limit(mostShown)
    .execute()

/** What was answered last, or would have been; of one rule, where it is named. */
export const readAnswers = (within: Within, rule?: string): Promise<readonly AnswerRow[]> =>
  within
    .selectFrom('detection_answer')
    .selectAll()
    .$if(rule !== undefined, (query) => query.where('rule', '=', rule ?? ''))
    .orderBy('at', 'desc')
    .limit(mostShown)
    .execute()
