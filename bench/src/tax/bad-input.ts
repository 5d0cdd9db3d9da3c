import { assess, readDeclaration, 令和8年度 } from '@zeimori/tax'
import { city, seeded } from './people.ts'

const keys = [
  '本人',
  '給与',
  '公的年金等',
  '社会保険料',
  '生命保険料',
  '地震保険料',
  '配偶者',
  '親族',
  '寄附',
  '生年月日',
  '障害者',
  '支払金額',
  'ふるさと納税',
  '申告特例',
  '続柄',
  '給与の収入金額',
  '__proto__',
  'x',
]
const leaves: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1.5,
  5_000_000,
  99_999_999_999,
  1e300,
  Number.NaN,
  Infinity,
  -Infinity,
  '',
  '1985-04-01',
  '2011-02-30',
  '普通',
  '子',
  'x'.repeat(100),
  [],
  {},
  12n,
  Symbol('x'),
  () => 1,
]

/** Declarations that no form would make, thousands of kinds of wrong. */
function badDeclaration(random: () => number, depth: number): unknown {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const kind = depth === 0 ? 0.9 : random()
  if (depth === 0 || kind > 0.75) return pick(leaves)
  const size = Math.floor(random() * 6)
  if (kind > 0.55)
    return Array.from({ length: random() < 0.01 ? 60 : size }, () =>
      badDeclaration(random, depth - 1),
    )
  return Object.fromEntries(
    Array.from({ length: size }, () => [pick(keys), badDeclaration(random, depth - 1)]),
  )
}

/** How many of `count` bad declarations end in anything but a value or a clear problem. */
export function badInputThrows(count: number): number {
  const random = seeded(7)
  let thrown = 0
  for (let i = 0; i < count; i++) {
    try {
      const read = readDeclaration(badDeclaration(random, 4))
      if (read.ok) assess(read.declaration, city, 令和8年度)
    } catch {
      thrown++
    }
  }
  return thrown
}
