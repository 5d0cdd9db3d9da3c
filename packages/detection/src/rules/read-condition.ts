import type { EventKind } from '../events/event.ts'
import { fieldsOf, type Field } from './fields.ts'
import { listNames } from './lists.ts'
import type { Node } from './reading-values.ts'
import type { Condition } from './rule.ts'

const tests = ['is', 'not', 'atLeast', 'below', 'contains'] as const

/** The field that a node names, if events of this kind have it. */
export function readField(node: Node, name: string, watch: EventKind): Field {
  return node.choice(name, fieldsOf[watch]) ?? fieldsOf[watch][0]
}

/** Reads `{ "field": "status", "is": [404, 410] }` and its kin. */
export function readCondition(node: Node, watch: EventKind): Condition {
  node.only(['field', ...tests])
  const field = readField(node, 'field', watch)
  const [test, ...more] = tests.filter((one) => node.has(one))
  if (test === undefined || more.length > 0)
    node.wrong('field', `${tests.join('、')} のうち、一つだけを書いてください。`)
  switch (test ?? 'is') {
    case 'is':
      return { field, test: 'is', values: test === undefined ? [] : node.values('is') }
    case 'not':
      return { field, test: 'not', values: node.values('not') }
    case 'atLeast':
      return { field, test: 'atLeast', number: node.number('atLeast') }
    case 'below':
      return { field, test: 'below', number: node.number('below') }
    case 'contains':
      return { field, test: 'contains', list: node.choice('contains', listNames) ?? 'scanners' }
  }
}
