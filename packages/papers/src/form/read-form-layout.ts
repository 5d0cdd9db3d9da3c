import { 年度一覧 } from '@zeimori/tax'
import { parts, type Part } from '../fields/field.ts'
import { checkForm, type FormProblem } from './check-form.ts'
import type { Align, Box, Form, FormPage, PageUse } from './form.ts'

export type ReadForm =
  | { readonly ok: true; readonly form: Form }
  /** `shape`: where the data are not of the right shape; otherwise what `checkForm` finds. */
  | {
      readonly ok: false
      readonly shape: readonly string[]
      readonly problems: readonly FormProblem[]
    }

/** Reads parsed JSON as the coordinates of a municipality's own PDF. Never throws. */
export function readFormLayout(input: unknown): ReadForm {
  const shape: string[] = []
  const form = readWhole(input, shape)
  if (shape.length > 0) return { ok: false, shape, problems: [] }
  const problems = checkForm(form)
  return problems.length === 0 ? { ok: true, form } : { ok: false, shape: [], problems }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one object and notes, under its path, whatever is not as it should be. */
function reader(input: unknown, path: string, shape: string[]) {
  const object = isObject(input) ? input : {}
  if (!isObject(input)) shape.push(path)
  const wrong = (key: string): void => void shape.push(`${path}.${key}`)
  return {
    has: (key: string): boolean => object[key] !== undefined,
    value: (key: string): unknown => object[key],
    text: (key: string): string => {
      const value = object[key]
      if (typeof value === 'string' && value !== '') return value
      wrong(key)
      return ''
    },
    number: (key: string): number => {
      const value = object[key]
      if (typeof value === 'number' && Number.isFinite(value)) return value
      wrong(key)
      return 0
    },
    choice: <T extends string>(key: string, of: readonly [T, ...(readonly T[])]): T => {
      const found = of.find((one) => one === object[key])
      if (found === undefined) wrong(key)
      return found ?? of[0]
    },
    list: <T>(key: string, read: (one: unknown, at: string, i: number) => T): readonly T[] => {
      const value = object[key]
      if (Array.isArray(value))
        return value.map((one: unknown, i) => read(one, `${path}.${key}[${i}]`, i))
      wrong(key)
      return []
    },
  }
}

function readWhole(input: unknown, shape: string[]): Form {
  const whole = reader(input, 'form', shape)
  const [first = 'R8', ...others] = Object.values(年度一覧).map(({ 記号 }) => 記号)
  return {
    id: whole.text('id'),
    of: whole.text('of'),
    year: whole.choice('year', [first, ...others]),
    pages: whole.list('pages', (page, at, i) => readPage(page, at, i, shape)),
  }
}

function readPage(input: unknown, at: string, i: number, shape: string[]): FormPage {
  const page = reader(input, at, shape)
  const size = reader(page.value('size'), `${at}.size`, shape)
  return {
    id: page.text('id'),
    title: page.text('title'),
    size: { w: size.number('w'), h: size.number('h') },
    use: page.has('use') ? readUse(page.value('use'), `${at}.use`, shape) : { kind: 'always' },
    background: { kind: 'pdf', page: page.has('page') ? page.number('page') : i },
    boxes: page.list('boxes', (box, where, order) => readBox(box, where, order, shape)),
  }
}

function readUse(input: unknown, at: string, shape: string[]): PageUse {
  const use = reader(input, at, shape)
  const kind = use.choice('kind', ['always', 'part', 'further-sheet'])
  if (kind !== 'part') return { kind }
  const part = parts.find((one): one is Part => one === use.value('part'))
  if (part === undefined) shape.push(`${at}.part`)
  return { kind, part: part ?? 'separate' }
}

function readBox(input: unknown, at: string, order: number, shape: string[]): Box {
  const box = reader(input, at, shape)
  const aligns: readonly [Align, ...Align[]] = ['left', 'center', 'right']
  return {
    field: box.text('field'),
    x: box.number('x'),
    y: box.number('y'),
    w: box.number('w'),
    h: box.number('h'),
    align: box.has('align') ? box.choice('align', aligns) : 'left',
    size: box.has('size') ? box.number('size') : 9,
    ...(box.has('cells') && { cells: box.number('cells') }),
    ...(box.value('again') === true && { again: true as const }),
    order,
  }
}
