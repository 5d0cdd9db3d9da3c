import { readFileSync, readdirSync } from 'node:fs'
import { 年度一覧, type 年度の記号 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { 時限の定め } from './time-limited.ts'

const ここの中 = (道: string): URL => new URL(道, import.meta.url)

/** 市区町村の計算例がまだ公表されない年度と、その理由。公表されたら、事例を置いてここから消す。 */
const 公表を待つ年度: Partial<Readonly<Record<年度の記号, string>>> = {
  R9: '令和8年中の所得にかかる予告。市区町村の計算例は、令和9年度に入ってから公表される',
}

/** 事例のファイルにある年度の記号。 */
const 事例のある年度 = new Set(
  readdirSync(ここの中('../cases/'))
    .filter((名) => /^published-r\d\d\.json$/.test(名))
    .flatMap((名) => {
      const 中身: unknown = JSON.parse(readFileSync(ここの中(`../cases/${名}`), 'utf8'))
      return JSON.stringify(中身).match(/"fiscal_year":"R\d+"/g) ?? []
    })
    .map((項目) => 項目.replace(/"fiscal_year":"(R\d+)"/, '$1')),
)

// 前の年度との違い、給与所得の表、別表第五の列は、年度の記号をすべて並べた表なので、足さなければ型が通らない。
describe('年度を足したときに、一緒に足すもの', () => {
  for (const { 記号, 名称 } of Object.values(年度一覧))
    it(`${名称}には、公表された計算例か、まだない理由のどちらか一方がある（packages/tax/cases）`, () => {
      expect(事例のある年度.has(記号)).toBe(公表を待つ年度[記号] === undefined)
    })

  for (const { 項目, 最後の所得の年, 根拠 } of 時限の定め)
    it(`${項目}は、${最後の所得の年}年分の後の年度に受け継がれない（${根拠.law}${根拠.article}）`, () => {
      for (const { 所得の年 } of Object.values(年度一覧))
        expect(所得の年).toBeLessThanOrEqual(最後の所得の年)
    })
})
