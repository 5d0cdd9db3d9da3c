import {
  assess,
  ふるさと納税の曲線,
  ふるさと納税の限度額,
  yen,
  退職所得を査定する,
  令和8年度,
  type Figure,
  type 団体,
  type 年度の定め,
  type 申告,
} from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../src/kernel/words.ts'
import { 納める所得税額, 所得税を計算する } from '../src/rules/shotokuzei.ts'
import {
  すべての年度,
  上乗せのある指定都市,
  暦の日,
  標準の市,
  減税する指定都市,
  申告する,
} from './people.ts'
import { さまざまな人 } from './varied-people.ts'

const 額か = (値: object): 値 is Figure => 'op' in 値 && 'term' in 値

/** 値のどこかにある、すべての額。説明の木の中も、条件で見た額も含む。 */
function すべての額(値: unknown, 見た: Set<object>, 額たち: Set<Figure>): void {
  if (typeof 値 !== 'object' || 値 === null || 見た.has(値)) return
  見た.add(値)
  if (額か(値)) 額たち.add(値)
  for (const 中 of 値 instanceof Map ? 値.values() : Object.values(値)) すべての額(中, 見た, 額たち)
}

/** その人の額と、何人目かを除いた文。法令で決まった限度・率・端数は残る。 */
const 文 = (額: Figure): string =>
  `${lineOf(額)}${額.law?.from === undefined ? '' : `（${額.law.from}から）`}`
    .replace(/－?[\d,]+円(?= ←| が )/g, '…円')
    .replace(/\d+\/\d{5,}/, '…/…')
    .replace(/\d+(人目の親族|枚目)/g, '何$1')

/** その人についてこちらが出す、すべてのもの。 */
function 出すもの(申告: 申告, 団体: 団体, 年度: 年度の定め): readonly unknown[] {
  const { 年度: _, ...査定 } = assess(申告, 団体, 年度)
  const { 家族, 所得, 所得控除 } = 査定
  const 所得税 = 所得税を計算する(申告, 家族, 所得, 所得控除, 年度)
  return [
    査定,
    ふるさと納税の限度額({ ...査定, 年度 }),
    所得税,
    納める所得税額(所得税, 申告.住宅借入金等?.控除可能額, 年度),
  ]
}

const 退職手当 = (収入金額: number, 勤続年数: number, ほか: object = {}) =>
  退職所得を査定する({
    収入金額: yen(収入金額),
    勤続年数,
    支払日: 暦の日('2026-03-31'),
    障害による退職: false,
    役員等: false,
    ...ほか,
  })

const 団体たち = [
  標準の市,
  { ...上乗せのある指定都市, 級地: 2 },
  {
    ...減税する指定都市,
    級地: 3,
    均等割の非課税限度額: { 単身: 360_000, 一人あたり: 260_000, 加算: 260_000 },
  },
  {
    ...減税する指定都市,
    条例: {
      市町村民税: { ...減税する指定都市.条例.市町村民税, 未確認: true },
      道府県民税: { ...減税する指定都市.条例.道府県民税, 未確認: true },
    },
  },
] as const

/** さまざまな人についてこちらが言う、すべての文。同じ文は一度だけ。 */
function すべての文(): readonly string[] {
  const 額たち = new Set<Figure>()
  const 見た = new Set<object>()
  const 集める = (値: unknown): void => すべての額(値, 見た, 額たち)
  for (const [番, 内容] of さまざまな人.entries()) {
    const 申告 = 申告する(内容)
    for (const [何番, 年度] of すべての年度.entries())
      if ((番 + 何番) % 2 === 0)
        集める(出すもの(申告, 団体たち[((番 + 何番) / 2) % 団体たち.length] ?? 標準の市, 年度))
  }
  const 会社員 = 申告する({ 給与: [{ 支払金額: 5_000_000 }] })
  集める(ふるさと納税の曲線({ 申告: 会社員, 団体: 標準の市, 年度: 令和8年度 }, [yen(30_000)]))
  集める([
    退職手当(20_000_000, 30),
    退職手当(9_000_000, 10, { 障害による退職: true }),
    退職手当(9_000_000, 5),
    退職手当(9_000_000, 5, { 役員等: true }),
  ])
  return [...new Set([...額たち].map(文))].toSorted()
}

describe('こちらの言う文', () => {
  it('理由の文は、読んで確かめた一覧（sentences.txt）のとおり', async () => {
    await expect(`${すべての文().join('\n')}\n`).toMatchFileSnapshot('sentences.txt')
  })
})
