import type { DetectionEvent } from '../events/event.ts'
import { reading } from './fields.ts'
import { containsAny } from './lists.ts'
import type { Condition } from './rule.ts'

export type Matches = (event: DetectionEvent) => boolean

/** Makes one question of a rule's conditions; with none, everything answers it. */
export function matching(conditions: readonly Condition[]): Matches {
  const tests = conditions.map(testOf)
  return (event) => {
    for (const test of tests) if (!test(event)) return false
    return true
  }
}

function testOf(condition: Condition): Matches {
  const read = reading[condition.field]
  switch (condition.test) {
    case 'is': {
      const values = new Set(condition.values)
      return (event) => {
        const value = read(event)
        return value !== undefined && values.has(value)
      }
    }
    case 'not': {
      const values = new Set(condition.values)
      return (event) => {
        const value = read(event)
        return value !== undefined && !values.has(value)
      }
    }
    case 'atLeast':
      return (event) => {
        const value = read(event)
        return typeof value === 'number' && value >= condition.number
      }
    case 'below':
      return (event) => {
        const value = read(event)
        return typeof value === 'number' && value < condition.number
      }
    case 'contains':
      return (event) => {
        const value = read(event)
        return typeof value === 'string' && containsAny(condition.list, value)
      }
  }
}
