import { assess, reasons, 令和7年度, 令和8年度, type 団体, type 年度の定め } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../src/kernel/words.ts'
import { 標準の市, 申告する } from './people.ts'

/** 年税額の説明に出てくる行の名と、その額。同じ名の行は並べておく。 */
function 行(内容: object, 年度: 年度の定め, 団体: 団体 = 標準の市): Map<string, string> {
  const 額 = new Map<string, string>()
  for (const { figure } of reasons(assess(申告する(内容), 団体, 年度).年税額))
    額.set(nameOf(figure), [額.get(nameOf(figure)) ?? '', figure.yen].join(' ').trim())
  return 額
}

/** 令和7年度と令和8年度で違う行。 */
function 違う行(内容: object): Readonly<Record<string, readonly (string | undefined)[]>> {
  const [前, 後] = [行(内容, 令和7年度), 行(内容, 令和8年度)]
  const 名 = [...new Set([...前.keys(), ...後.keys()])]
  return Object.fromEntries(
    名.filter((n) => 前.get(n) !== 後.get(n)).map((n) => [n, [前.get(n), 後.get(n)]]),
  )
}
const people: Record<string, object> = {
a: { 給与: [{ 支払金額: 5_000_000 }], 社会保険料: 700_000, 配偶者: {}, 親族: [{ 続柄: '子', 生年月日: '2008-06-01' }] },
b: { 給与: [{ 支払金額: 1_700_000 }], 社会保険料: 250_000 },
c: { 給与: [{ 支払金額: 5_000_000 }], 親族: [{ 続柄: '子', 生年月日: '2005-06-01', その他の所得金額: 550_000 }] },
c2: { 給与: [{ 支払金額: 5_000_000 }], 親族: [{ 続柄: '子', 生年月日: '2005-06-01', その他の所得金額: 900_000 }] },
d: { 給与: [{ 支払金額: 5_000_000 }], 配偶者: {その他の所得金額: 520_000}},
e: { 給与: [{ 支払金額: 5_000_000 }], 社会保険料: 900_000, 寄附: {ふるさと納税: 30_000}},
f: { 給与: [{ 支払金額: 12_000_000 }], 配偶者: {}},
g: { 公的年金等: [{ 支払金額: 2_800_000 }], 本人: {生年月日: '1950-05-05'}},
h: { 公的年金等: [{ 支払金額: 2_100_000 }], 給与: [{支払金額: 2_000_000}], 本人: {生年月日: '1950-05-05'}},
i: { 給与: [{ 支払金額: 1_390_000 }], 本人: {勤労学生: true}},
}
for (const [k, v] of Object.entries(people)) it(k, () => { console.log(k, 違う行(v)) })
