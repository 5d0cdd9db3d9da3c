import { readDuration } from './duration.ts'

/** Collects what is wrong, each with its place, so that all of it is said at once. */
export type Problems = { readonly add: (place: string, problem: string) => void }

type Held = ReadonlyMap<string, unknown>

/** One object of the file, with the place where it stands. Reading a missing thing notes a problem. */
export type Node = {
  readonly place: string
  readonly has: (name: string) => boolean
  readonly text: (name: string) => string
  readonly number: (name: string) => number
  readonly duration: (name: string) => number
  readonly choice: <T extends string>(name: string, choices: readonly T[]) => T | undefined
  /** The objects of a list; a missing list is empty where it may be missing. */
  readonly nodes: (name: string, need: 'must' | 'may') => readonly Node[]
  readonly node: (name: string) => Node
  readonly values: (name: string) => readonly (string | number | boolean)[]
  /** Notes every name that is not one of these. */
  readonly only: (names: readonly string[]) => void
  readonly wrong: (name: string, problem: string) => void
}

/** Longer texts than this are no sentences for an operator. */
const longestText = 400

/** The value as an object; what is none is noted and read as empty. */
export function nodeOf(value: unknown, place: string, problems: Problems): Node {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) problems.add(place, '{ } で囲んだ項目にしてください。')
  const held: Held = new Map<string, unknown>(isObject ? Object.entries(value) : [])
  const wrong = (name: string, problem: string): void => problems.add(`${place}.${name}`, problem)
  const list = (name: string): readonly unknown[] => {
    const found: unknown = held.get(name)
    if (Array.isArray(found)) return found
    wrong(name, '[ ] で囲んだ一覧にしてください。')
    return []
  }
  return {
    place,
    wrong,
    has: (name) => held.has(name),
    text: (name) => {
      const found = held.get(name)
      if (typeof found === 'string' && found.trim() !== '' && found.length <= longestText)
        return found
      wrong(name, `文字で書いてください（${longestText}字まで）。`)
      return ''
    },
    number: (name) => {
      const found = held.get(name)
      if (typeof found === 'number' && Number.isFinite(found) && found >= 0) return found
      wrong(name, '0以上の数で書いてください。')
      return 0
    },
    duration: (name) => {
      const found = held.get(name)
      const duration = typeof found === 'string' ? readDuration(found) : undefined
      if (duration === undefined)
        wrong(name, '「10秒」「5分」「2時間」「7日」のように書いてください。')
      return duration ?? 1000
    },
    choice: (name, choices) => {
      const found = held.get(name)
      const choice = choices.find((one) => one === found)
      if (choice === undefined) wrong(name, `次のどれかにしてください: ${choices.join('、')}`)
      return choice
    },
    nodes: (name, need) =>
      need === 'may' && !held.has(name)
        ? []
        : list(name).map((one, index) => nodeOf(one, `${place}.${name}[${index + 1}]`, problems)),
    node: (name) => nodeOf(held.get(name), `${place}.${name}`, problems),
    values: (name) => {
      const found = held.get(name)
      const values: readonly unknown[] = Array.isArray(found) ? found : [found]
      const good = values.filter(
        (one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean',
      )
      if (good.length === 0 || good.length !== values.length)
        wrong(name, '文字・数・true・false か、その一覧にしてください。')
      return good
    },
    only: (names) => {
      for (const name of held.keys())
        if (!names.includes(name))
          wrong(name, `この項目はありません。あるのは: ${names.join('、')}`)
    },
  }
}
