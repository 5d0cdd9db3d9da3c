import { 見本市 } from '@zeimori/municipalities'
import { assess } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { declaredDeductions } from './declared-deductions.ts'
import { declaredIncomes } from './declared-incomes.ts'
import { readForm, type Reading } from '../../src/form/read-form.ts'
import { formFromFields } from '../../src/form/state.ts'

type Filled = Readonly<Record<string, string>>

const read = (fields: Filled): Reading =>
  readForm(formFromFields(Object.entries(fields), '999997'), { tenant: 見本市, chosen: undefined })

describe('欄から申告へ', () => {
  for (const { of, fields, declared } of [...declaredIncomes, ...declaredDeductions])
    it(`申告に書く：${of}`, () => {
      const { 申告, 団体, 年度, problems } = read(fields)
      expect(申告).toMatchObject(declared)
      expect(problems).toEqual([])
      expect(assess(申告, 団体, 年度).年税額.yen).toBeGreaterThanOrEqual(0)
    })

  it('種類を選んでいない収入は、入れてあっても数えない。選び直せば、また数える', () => {
    const fields = { 'eigyo-shunyu': '800万', 'eigyo-keihi': 'abc' }
    expect(read(fields).申告.ほかの所得).toBeUndefined()
    expect(read(fields).problems).toEqual([])
    const again = read({ ...fields, 'shurui-eigyo': 'on' })
    expect(again.申告.ほかの所得?.営業等?.収入金額).toBe(8_000_000)
    expect(again.problems.map(({ label }) => label)).toEqual(['営業等の必要経費'])
  })

  it('どの収入でも、入れれば答えがあり、収入がなかったと言った人にも、答えがある', () => {
    const blank = (fields: Filled): boolean => read(fields).blank
    expect(blank({ 'shurui-kabu': 'on' })).toBe(true)
    expect(blank({ 'shurui-kabu': 'on', 'kabu-1-shunyu': '0' })).toBe(false)
    expect(blank({ 'shurui-rishi': 'on', rishi: '1' })).toBe(false)
    expect(blank({ 'shurui-taishoku': 'on', 'taishoku-shotoku': '1' })).toBe(false)
    expect(blank({ 'nashi-nai': 'on' })).toBe(false)
  })

  it('「そのうち」の額が、もとの額より大きければ、欄のそばで知らせ、空として数える', () => {
    const { problems, 申告 } = read({
      'shurui-fudosan': 'on',
      'fudosan-shunyu': '1',
      'fudosan-tochi-rishi': '5',
      'zasson-sonshitsu': '10',
      'zasson-saigai': '11',
    })
    expect(problems.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['fudosan-tochi-rishi', 'more-than-whole'],
      ['zasson-saigai', 'more-than-whole'],
    ])
    expect(申告.ほかの所得?.不動産?.土地の負債の利子).toBe(0)
    expect(申告.雑損?.うち災害関連支出).toBe(0)
  })

  it('住み始めた日がなければ、生まれた日ではなく、その日をたずねる', async () => {
    const { waitingFor } = await import('../../src/result/waiting.ts')
    const reading = read({ 'kyuyo-1-shiharai': '600万', 'kyuyo-1-jutaku': '12万' })
    const waiting = waitingFor(reading, assess(reading.申告, reading.団体, reading.年度))
    expect(waiting).toEqual([
      '住宅ローンの家に住み始めた日（住宅ローン控除の限度は住み始めた日で違います）',
    ])
  })
})
