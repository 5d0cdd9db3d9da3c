import { 見本市 } from '@zeimori/municipalities'
import { describe, expect, it } from 'vitest'
import { dividendsOf, treatingDividends, type DividendWay } from '../../src/compare/dividends.ts'
import { hasUnlisted, listedDividends } from '../../src/compare/listed-dividends.ts'
import { outcomeOf, scenarioOf } from '../../src/compare/scenario.ts'
import { choices } from '../../src/form/fields/choices.ts'
import { readForm } from '../../src/form/read-form.ts'
import { emptyForm, type FormState } from '../../src/form/state.ts'

const paid: FormState = {
  ...emptyForm(見本市.番号),
  'kyuyo-1-shiharai': '800万',
  'kyuyo-1-shakai-hoken': '110万',
  'shurui-haito': 'on',
  'haito-kazu': '1',
}

const row = (number: number, boxes: FormState): FormState =>
  Object.fromEntries(Object.entries(boxes).map(([box, value]) => [`haito-${number}-${box}`, value]))

/** What the form says, its listed dividends treated in one way. */
function treated(form: FormState, way: DividendWay) {
  const reading = readForm(form, { tenant: 見本市, chosen: undefined })
  const listed = listedDividends(form, reading.年度)
  const dividends = dividendsOf(listed, reading.年度)
  return { reading, listed, scenario: treatingDividends(reading, listed, dividends, way) }
}

const kinds = choices['haito-shurui']

describe('フォームにある上場株式などの配当', () => {
  for (const shurui of kinds)
    for (const [kazei, way] of [
      ['sogo', 'with-the-rest'],
      ['bunri', 'apart'],
    ] as const)
      it(`「${shurui}」を、申告したとおり（${kazei}）に扱えば、となりの税額と同じ`, () => {
        const form = {
          ...paid,
          ...row(1, { shurui, kazei, shunyu: '200万', fusai: '30万', wari: '99,000' }),
        }
        const { reading, scenario, listed } = treated(form, way)
        expect(listed).toHaveLength(1)
        expect(scenario.申告).toEqual(reading.申告)
        expect(outcomeOf(scenario)).toEqual(outcomeOf(scenarioOf(reading)))
      })

  it('配当控除のないものは、総合課税にしても、配当控除を受けない', () => {
    const creditOf = (shurui: string) => {
      const form = { ...paid, ...row(1, { shurui, kazei: 'bunri', shunyu: '200万', wari: '10万' }) }
      return outcomeOf(treated(form, 'with-the-rest').scenario).burden.total
    }
    expect(creditOf('taishogai')).toBeGreaterThan(creditOf('joyo'))
  })

  it('上場していない株式の配当は、申告しないことにしても残り、そう言う', () => {
    const form = {
      ...paid,
      'haito-kazu': '2',
      ...row(1, { kazei: 'sogo', shunyu: '50万', wari: '25,000' }),
      ...row(2, { kazei: 'sogo', shunyu: '70万', fusai: '5万' }),
    }
    const { reading, scenario } = treated(form, 'left')
    expect(scenario.申告.ほかの所得?.配当).toEqual([
      { 種類: '剰余金の配当等', 収入金額: 700_000, 負債の利子: 50_000 },
    ])
    expect(scenario.申告.配当割額と株式等譲渡所得割額).toBe(0)
    expect(scenario.apart.residentTax).toBe(25_000)
    expect(hasUnlisted(form, reading.年度)).toBe(true)
    expect(hasUnlisted({ ...form, 'haito-2-wari': '1' }, reading.年度)).toBe(false)
  })

  it('株の譲渡で引かれた分は、配当をどう扱っても残る', () => {
    const form = {
      ...paid,
      'shurui-kabu': 'on',
      'kabu-kazu': '1',
      'kabu-1-koza': 'gensen',
      'kabu-1-shinkoku': 'suru',
      'kabu-1-shunyu': '100万',
      'kabu-1-keihi': '90万',
      'kabu-1-wari': '5,000',
      ...row(1, { kazei: 'bunri', shunyu: '200万', wari: '10万' }),
    }
    expect(treated(form, 'left').scenario.申告.配当割額と株式等譲渡所得割額).toBe(5_000)
    expect(treated(form, 'with-the-rest').scenario.申告.配当割額と株式等譲渡所得割額).toBe(105_000)
  })

  it('申告していないものの引かれた税は、入れていなければ、法律の率で', () => {
    const form = { ...paid, ...row(1, { kazei: 'shinai', shunyu: '30万' }) }
    expect(treated(form, 'left').scenario.apart.residentTax).toBe(15_000)
    expect(treated(form, 'apart').scenario.申告.配当割額と株式等譲渡所得割額).toBe(15_000)
  })
})
