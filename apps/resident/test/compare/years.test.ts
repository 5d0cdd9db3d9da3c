import { その他の課税団体, 差し替える, 見本市, 課税団体にする } from '@zeimori/municipalities'
import type { 年度の記号 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { bodyInYear } from '../../src/compare/years.ts'
import { rates } from '../../src/tenant/read-rates.ts'
import { readJson } from '../../src/tenant/read-settings.ts'

const source = 'https://www.city.mihon.example/jorei.html'

/** The sample city with a levy of its own in both years. */
function ownRates() {
  const own = {
    code: '999997',
    source,
    approvedBy: '課長',
    approvedOn: '2026-05-20',
    levies: [{ name: '見本市みどり税', perCapita: 500, years: ['R7', 'R8'], source }],
    exemptions: [],
    grade: 1,
  }
  const read = readJson(JSON.stringify(own), rates)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return 差し替える(見本市, read.settings.values)
}

describe('ほかの年度とくらべる', () => {
  const other: 年度の記号 = 'R7'

  it('その団体が公表した率は、くらべる年度でも使う', async () => {
    const tenant = ownRates()
    const 団体 = await bodyInYear(課税団体にする(tenant, 'R8'), other, tenant)
    expect(団体.条例.市町村民税.均等割の上乗せ).toBe(500)
    expect(団体).toEqual(課税団体にする(tenant, other))
  })

  it('選んだほかの市区町村は、プログラムのもつ値で引き直す', async () => {
    const 団体 = await bodyInYear(課税団体にする(見本市, 'R8'), other, undefined)
    expect(団体).toEqual(課税団体にする(見本市, other))
  })

  it('名前のない市区町村は、そのまま', async () => {
    const 名なし = その他の課税団体(undefined, 1, 'R8')
    expect(await bodyInYear(名なし, other, ownRates())).toBe(名なし)
  })
})
