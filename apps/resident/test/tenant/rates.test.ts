import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { 課税団体にする, 見本市, 差し替える } from '@zeimori/municipalities'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTenants } from '@zeimori/resident'
import { goodSettings } from './bad-settings.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-rates-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const source = 'https://www.city.mihon.example/jorei.html'
const good = {
  code: '999997',
  source,
  approvedBy: '課長',
  approvedOn: '2026-05-20',
  levies: [
    {
      name: '見本市みどり税',
      perCapita: 500,
      incomeRate: { num: 25, den: 100_000 },
      years: ['R8'],
      source,
    },
  ],
  exemptions: [{ single: 450_000, each: 350_000, addition: 310_000, years: ['R8'], source }],
}

async function read(rates: unknown) {
  const { ownForm: _, ...settings } = goodSettings
  writeFileSync(join(folder, 'list.json'), '["city.json"]')
  writeFileSync(join(folder, 'city.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'rates.json'), JSON.stringify(rates))
  return readTenants(join(folder, 'list.json'))
}

const [levy] = good.levies
const [exemption] = good.exemptions

describe('市区町村が自分で出した値は、新しいプログラムなしに、書いた年度だけに効く', () => {
  it('超過の率と均等割が、出典とともに、その年度の計算に使われる', async () => {
    const result = await read(good)
    const rates = result.ok ? result.tenants[0]?.rates : undefined
    if (rates === undefined) throw new Error('no rates')
    const 団体 = 差し替える(見本市, rates.values)
    const [r8, r7] = [課税団体にする(団体, 'R8'), 課税団体にする(団体, 'R7')]
    expect(r8.条例.市町村民税.均等割の上乗せ).toBe(500)
    expect(r8.条例.市町村民税.所得割の上乗せ).toEqual({ num: 25, den: 100_000 })
    expect(r8.均等割の非課税限度額?.単身).toBe(450_000)
    expect(r8.出どころ[0]).toMatchObject({
      税の名称: '見本市みどり税',
      出典: source,
      確度: '公表資料',
    })
    expect(r7).toEqual(課税団体にする(見本市, 'R7'))
  })

  const rows: readonly (readonly [why: string, rates: object, key: string])[] = [
    ['ほかの市区町村のもの', { ...good, code: '142051' }, 'code'],
    ['承認した人がない', { ...good, approvedBy: '' }, 'approvedBy'],
    ['出典がない', { ...good, source: undefined }, 'source'],
    ['率が小数', { ...good, levies: [{ ...levy, incomeRate: 0.001 }] }, 'levies[0].incomeRate'],
    [
      '率の差が百分の一をこえる',
      { ...good, levies: [{ ...levy, incomeRate: { num: 2, den: 100 } }] },
      'levies[0].incomeRate',
    ],
    [
      '率の差が零',
      { ...good, levies: [{ ...levy, incomeRate: { num: 0, den: 1 } }] },
      'levies[0].incomeRate',
    ],
    [
      '分母が負',
      { ...good, levies: [{ ...levy, incomeRate: { num: -1, den: -1_000 } }] },
      'levies[0].incomeRate',
    ],
    [
      '均等割の差が大きすぎる',
      { ...good, levies: [{ ...levy, perCapita: 50_000 }] },
      'levies[0].perCapita',
    ],
    [
      '均等割の差が一円単位でない',
      { ...good, levies: [{ ...levy, perCapita: 0.5 }] },
      'levies[0].perCapita',
    ],
    ['差があるのに名がない', { ...good, levies: [{ ...levy, name: undefined }] }, 'levies[0].name'],
    ['年度がない', { ...good, levies: [{ ...levy, years: [] }] }, 'levies[0].years'],
    ['同じ年度が二つ', { ...good, levies: [levy, levy] }, 'levies'],
    [
      '限度額が釣り合わない',
      { ...good, exemptions: [{ ...exemption, single: 440_000 }] },
      'exemptions[0].single',
    ],
    [
      '限度額が小さすぎる',
      { ...good, exemptions: [{ ...exemption, each: 100 }] },
      'exemptions[0].each',
    ],
    ['級地が四', { ...good, grade: 4 }, 'grade'],
  ]
  for (const [why, rates, key] of rows)
    it(`${why}なら、断って、どの項目かを言う`, async () => {
      const result = await read(rates)
      expect(result.ok ? [] : result.problems.map((one) => one.key)).toContain(key)
    })
})
