import { readDeclaration, yen, type Yen, type 申告 } from '@zeimori/tax'
import { amountPaths, pathOf, type AmountPath } from './paths.ts'

/** One amount of a declaration, where it stands, and which of a list it is. */
export type Amount = {
  /** 「給与.0.支払金額」 */
  readonly id: string
  readonly path: AmountPath
  /** From 0; undefined outside lists. */
  readonly index: number | undefined
  readonly yen: Yen
}

/** Parts in which something else must be answered first: an amount alone cannot bring them about. */
const notFromNothing: ReadonlySet<string> = new Set([
  '配偶者',
  '親族',
  '住宅借入金等',
  '土地建物',
  '配当',
])

/** Every amount that can be changed, in the order of `amountPaths`: those declared, and those that may be added. */
export function amountsIn(declaration: 申告): readonly Amount[] {
  const found = new Map<string, Amount[]>()
  for (const amount of leavesOf(declaration)) {
    const same = found.get(amount.path)
    if (same === undefined) found.set(amount.path, [amount])
    else same.push(amount)
  }
  return amountPaths.flatMap((path) => found.get(path) ?? blankAt(path))
}

const blankAt = (path: AmountPath): readonly Amount[] => {
  if (path.split('.').some((part) => notFromNothing.has(part))) return []
  const index = path.includes('*') ? 0 : undefined
  return [{ id: path.replace('*', '0'), path, index, yen: yen(0) }]
}

function leavesOf(of: unknown, at = ''): readonly Amount[] {
  if (typeof of === 'number') {
    const place = pathOf(at)
    return place === undefined ? [] : [{ id: at, ...place, yen: yen(of) }]
  }
  if (typeof of !== 'object' || of === null || isDay(of)) return []
  return Object.entries(of).flatMap(([key, value]) =>
    leavesOf(value, at === '' ? key : `${at}.${key}`),
  )
}

/**
 * The declaration with another amount in one place; a part that is not there yet comes about with it.
 * Unchanged where nothing of the kind can stand.
 */
export function withAmount(declaration: 申告, id: string, amount: Yen): 申告 {
  if (!amountsIn(declaration).some((one) => one.id === id)) return declaration
  const read = readDeclaration(put(plain(declaration), id.split('.'), amount))
  return read.ok ? read.declaration : declaration
}

/** As a file would hold it: dates as text, nothing where nothing is said. */
function plain(of: unknown): unknown {
  if (typeof of !== 'object' || of === null) return of
  if (Array.isArray(of)) return of.map(plain)
  if (isDay(of)) return isoDay(of)
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, plain(value)] as const],
    ),
  )
}

function put(into: unknown, [key = '', ...deeper]: readonly string[], amount: number): unknown {
  const next = (value: unknown): unknown =>
    deeper.length === 0 ? amount : put(value, deeper, amount)
  if (Array.isArray(into) || (into === undefined && /^\d+$/.test(key))) {
    const list: readonly unknown[] = Array.isArray(into) ? into : []
    const at = Number(key)
    return at < list.length
      ? list.map((value, i) => (i === at ? next(value) : value))
      : [...list, next(undefined)]
  }
  const object = typeof into === 'object' && into !== null ? into : {}
  const value = Object.entries(object).find(([name]) => name === key)?.[1]
  return { ...object, [key]: next(value) }
}

type DayLike = { readonly year: number; readonly month: number; readonly day: number }

const isDay = (of: object): of is DayLike => 'year' in of && 'month' in of && 'day' in of

const isoDay = ({ year, month, day }: DayLike): string =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
