import type { EventKind } from '../events/event.ts'
import { binLength } from '../counters/bins.ts'
import { readCondition, readField } from './read-condition.ts'
import type { Node } from './reading-values.ts'
import type { Condition, Counting, How } from './rule.ts'

const hows: readonly How[] = [
  'leaky',
  'distinct',
  'ratio',
  'surge',
  'unusual-day',
  'silence',
  'rhythm',
  'level',
]

/** Buckets grow as high as their limit: higher ones would take more memory than they tell. */
const mostInBucket = { leaky: 1_000_000, distinct: 200 }

function readLimit(node: Node, how: 'leaky' | 'distinct'): number {
  const moreThan = node.number('moreThan')
  if (
    !Number.isInteger(moreThan) ||
    moreThan > mostInBucket[how] ||
    (how === 'distinct' && moreThan < 1)
  )
    node.wrong(
      'moreThan',
      `${how === 'distinct' ? 1 : 0}から${mostInBucket[how]}までの整数にしてください。`,
    )
  return moreThan
}

function readDrains(node: Node, watch: EventKind): readonly Condition[] {
  if (node.has('drainedBy') && watch !== 'sign-in')
    node.wrong('drainedBy', 'ログイン（sign-in）の規則だけで使えます。')
  return node.nodes('drainedBy', 'may').map((one) => readCondition(one, watch))
}

function readSpan(node: Node, name: string): number {
  const span = node.duration(name)
  if (span % binLength !== 0) node.wrong(name, '5秒の倍数にしてください。')
  return span
}

type Reader = (node: Node, watch: EventKind) => Counting

const readers: Readonly<Record<How, Reader>> = {
  leaky: (node, watch) => {
    node.only(['how', 'moreThan', 'leak', 'drainedBy'])
    const drainedBy = readDrains(node, watch)
    return {
      how: 'leaky',
      moreThan: readLimit(node, 'leaky'),
      leak: node.duration('leak'),
      drainedBy,
    }
  },
  distinct: (node, watch) => {
    node.only(['how', 'of', 'moreThan', 'leak', 'drainedBy'])
    const of = readField(node, 'of', watch)
    const drainedBy = readDrains(node, watch)
    const moreThan = readLimit(node, 'distinct')
    return { how: 'distinct', of, moreThan, leak: node.duration('leak'), drainedBy }
  },
  ratio: (node, watch) => {
    node.only(['how', 'of', 'windows', 'atLeast'])
    const windows = node.nodes('windows', 'must').map((one) => {
      one.only(['span', 'above'])
      const above = one.number('above')
      if (above >= 1) one.wrong('above', '1より小さい割合にしてください（50％は 0.5）。')
      return { span: readSpan(one, 'span'), above }
    })
    if (windows.length === 0) node.wrong('windows', '一つ以上書いてください。')
    const of = node.nodes('of', 'must').map((one) => readCondition(one, watch))
    return { how: 'ratio', of, windows, atLeast: node.number('atLeast') }
  },
  surge: (node) => {
    node.only(['how', 'window', 'times', 'z', 'atLeast', 'memory'])
    const times = node.number('times')
    if (times <= 1) node.wrong('times', '1より大きい倍率にしてください。')
    return {
      how: 'surge',
      window: readSpan(node, 'window'),
      times,
      z: node.number('z'),
      atLeast: node.number('atLeast'),
      memory: node.duration('memory'),
    }
  },
  'unusual-day': (node, watch) => {
    node.only(['how', 'of', 'days', 'z', 'times', 'atLeast'])
    const days = node.number('days')
    if (!Number.isInteger(days) || days < 7 || days > 92)
      node.wrong('days', '7から92までの整数にしてください。')
    return {
      how: 'unusual-day',
      of: readField(node, 'of', watch),
      days,
      z: node.number('z'),
      times: node.number('times'),
      atLeast: node.number('atLeast'),
    }
  },
  silence: (node) => {
    node.only(['how', 'every', 'missed'])
    return { how: 'silence', every: node.duration('every'), missed: node.number('missed') }
  },
  rhythm: (node) => {
    node.only(['how', 'intervals', 'variation', 'atLeast'])
    const intervals = node.number('intervals')
    if (!Number.isInteger(intervals) || intervals < 3 || intervals > 100)
      node.wrong('intervals', '3から100までの整数にしてください。')
    return {
      how: 'rhythm',
      intervals,
      variation: node.number('variation'),
      atLeast: node.duration('atLeast'),
    }
  },
  level: (node) => {
    node.only(['how', 'above', 'lasting'])
    return { how: 'level', above: node.number('above'), lasting: node.duration('lasting') }
  },
}

/** Reads how a rule counts. */
export function readCounting(node: Node, watch: EventKind): Counting {
  return readers[node.choice('how', hows) ?? 'leaky'](node, watch)
}
