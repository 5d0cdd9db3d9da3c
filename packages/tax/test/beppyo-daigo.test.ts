import { readFileSync } from 'node:fs'
import { yen, type 年度の定め, type 年度の記号 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { declared } from '../src/kernel/figure.ts'
import { 給与所得の金額 } from '../src/rules/kyuyo-shotoku.ts'
import { すべての年度 } from './people.ts'

/** 行の下端の収入と、年度の組ごとの下端・上端の所得（円）。作り方は tables/README.md。 */
const 行たち: readonly (readonly number[])[] = readFileSync(
  new URL('tables/beppyo-daigo.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((行) => 行.split(',').map(Number))

/** 表のどの列か。 */
const 列: Readonly<Record<年度の記号, 2 | 4 | 6>> = {
  R3: 2,
  R4: 2,
  R5: 2,
  R6: 2,
  R7: 2,
  R8: 4,
  R9: 6,
}

const 所得は = (収入: number, 年度: 年度の定め): number =>
  給与所得の金額(declared('給与等の収入金額', yen(収入)), 年度).yen

describe('所得税法別表第五の全体', () => {
  it('190万円から660万円の手前まで、4,000円ごとに抜けがない', () => {
    expect(行たち.map(([以上]) => 以上)).toEqual(
      Array.from({ length: 1_175 }, (_, 番) => 1_900_000 + 番 * 4_000),
    )
  })

  for (const 年度 of すべての年度)
    it(`${年度.名称}の給与所得は、どの行の下端でも上端でも表と同じ`, () => {
      const 違う行 = 行たち.filter(
        (行) =>
          所得は(行[0] ?? 0, 年度) !== 行[列[年度.記号]] ||
          所得は((行[1] ?? 0) - 1, 年度) !== 行[列[年度.記号] + 1],
      )
      expect(違う行).toEqual([])
    })
})
