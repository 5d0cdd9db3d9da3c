import { anomalyNames } from '@zeimori/records'
import type { EventKind } from '../events/event.ts'
import { readCondition } from './read-condition.ts'
import { readCounting } from './read-counting.ts'
import { nodeOf, type Node, type Problems } from './reading-values.ts'
import { fieldsOf } from './fields.ts'
import {
  answerNames,
  keyings,
  severities,
  type AnswerName,
  type Keying,
  type Rule,
  type Severity,
} from './rule.ts'

export type ReadRules =
  | { readonly ok: true; readonly rules: readonly Rule[] }
  | { readonly ok: false; readonly problems: readonly string[] }

const keysOf = <T extends string>(table: Readonly<Record<T, unknown>>): readonly T[] => {
  const keys: T[] = []
  for (const key in table) keys.push(key)
  return keys
}
const kinds: readonly EventKind[] = keysOf(fieldsOf)
const keyingNames: readonly Keying[] = keysOf(keyings)
const severityNames: readonly Severity[] = keysOf(severities)
const answers: readonly AnswerName[] = keysOf(answerNames)

const names = [
  'id',
  'title',
  'severity',
  'watch',
  'when',
  'by',
  'count',
  'quiet',
  'answers',
  'anomaly',
  'what',
  'todo',
]
/** Which keys events of each kind have. */
const keyed: Readonly<Record<EventKind, readonly Keying[]>> = {
  request: ['source', 'session', 'tenant', 'all'],
  'sign-in': ['source', 'account', 'source-account', 'tenant', 'all'],
  read: ['source', 'account', 'session', 'tenant', 'all'],
  counter: ['source', 'name', 'tenant', 'all'],
  outgoing: ['destination', 'tenant', 'all'],
  process: ['tenant', 'all'],
  integrity: ['name', 'tenant', 'all'],
  heartbeat: ['name', 'all'],
}

/** Reads scenarios from the data of a file. All problems are said at once, each with its place. */
export function readRules(data: unknown): ReadRules {
  const said: string[] = []
  const problems: Problems = { add: (place, problem) => said.push(`${place}: ${problem}`) }
  if (!Array.isArray(data) || data.length === 0)
    return { ok: false, problems: ['規則の一覧を [ ] で囲んで、一つ以上書いてください。'] }
  const list: readonly unknown[] = data
  const rules = list.map((one, index) => readRule(nodeOf(one, `規則${index + 1}`, problems)))
  for (const [index, { id }] of rules.entries())
    if (rules.findIndex((other) => other.id === id) !== index)
      said.push(`規則${index + 1}.id: 「${id}」は、前の規則と同じ名前です。`)
  return said.length === 0 ? { ok: true, rules } : { ok: false, problems: said }
}

function readRule(node: Node): Rule {
  node.only(names)
  const id = node.text('id')
  if (!/^[a-z][a-z0-9-]{0,49}$/.test(id))
    node.wrong('id', '英小文字・数字・ハイフンで、50字までにしてください。')
  const watch = node.choice('watch', kinds) ?? 'request'
  const by = node.choice('by', keyingNames) ?? 'all'
  if (!keyed[watch].includes(by))
    node.wrong('by', `${watch} で使えるのは: ${keyed[watch].join('、')}`)
  const anomaly = node.has('anomaly') ? node.choice('anomaly', anomalyNames) : undefined
  return {
    id,
    title: node.text('title'),
    severity: node.choice('severity', severityNames) ?? 'notice',
    watch,
    when: node.nodes('when', 'may').map((one) => readCondition(one, watch)),
    by,
    count: readCounting(node.node('count'), watch),
    quiet: node.duration('quiet'),
    answers: readAnswers(node),
    ...(anomaly === undefined ? {} : { anomaly }),
    what: node.text('what'),
    todo: node.text('todo'),
  }
}

function readAnswers(node: Node): readonly AnswerName[] {
  const said = node.values('answers')
  const known = answers.filter((one) => said.includes(one))
  if (known.length !== said.length)
    node.wrong('answers', `次の中から選んでください: ${answers.join('、')}`)
  return known
}
