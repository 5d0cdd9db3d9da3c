import { 県を読む, 見本市 } from '@zeimori/municipalities'
import { assess } from '@zeimori/tax'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForm, type Places, type Reading } from '../../src/form/read-form.ts'
import { formFromFields, type FormState } from '../../src/form/state.ts'

const filled = (fields: Readonly<Record<string, string>>): FormState =>
  formFromFields(Object.entries(fields), '999997')

/** On the page of the fictional city, where nobody names another. */
const read = (state: FormState, places: Places = { tenant: 見本市, chosen: undefined }): Reading =>
  readForm(state, places)

const chosen = async (ken: string): Promise<Places> => ({
  tenant: 見本市,
  chosen: await 県を読む(ken),
})

/** 年税額 for what has been filled in. */
const annualTax = (fields: Readonly<Record<string, string>>, places?: Places): number => {
  const { 申告, 団体, 年度 } = read(filled(fields), places)
  return assess(申告, 団体, 年度).年税額.yen
}

describe('フォームから申告へ', () => {
  it('横浜市の公表例を、源泉徴収票の欄から入れると、年税額が一致する', async () => {
    const yokohama = {
      nendo: 'R8',
      dantai: '000000',
      ken: '14',
      shichoson: '141003',
      'kyuyo-1-shiharai': '5,500,000',
      'kyuyo-1-shakai-hoken': '394,800',
      'kyuyo-1-shin-seimei': '90,000',
      // 源泉徴収票の「地震保険料の控除額」は所得税の額で、払った2万円と同じ。
      'kyuyo-1-jishin': '20,000',
      haigusha: 'ari',
      'shinzoku-kazu': '2',
      'shinzoku-1-zokugara': 'ko',
      'shinzoku-1-birth': '2008-05-01',
      'shinzoku-2-zokugara': 'ko',
      'shinzoku-2-birth': '2012-05-01',
    }
    expect(annualTax(yokohama, await chosen('14'))).toBe(247_900)
    expect(read(filled(yokohama)).problems).toEqual([])
  })

  it('名古屋市の公表例を入れると、年税額が一致する', async () => {
    const nagoya = {
      dantai: '000000',
      ken: '23',
      shichoson: '231002',
      'kyuyo-1-shiharai': '5505000',
      'kyuyo-1-shakai-hoken': '825600',
      'kyuyo-1-kyu-seimei': '80000',
      haigusha: 'ari',
      'shinzoku-kazu': '3',
      'shinzoku-1-birth': '2006-05-01',
      'shinzoku-2-birth': '2009-05-01',
      'shinzoku-3-birth': '2013-05-01',
    }
    expect(annualTax(nagoya, await chosen('23'))).toBe(140_200)
  })

  it('年金だけの70歳の人', () => {
    expect(
      annualTax({
        'kyuyo-kazu': '0',
        'nenkin-kazu': '1',
        'nenkin-1-shiharai': '3,200,000',
        'nenkin-1-shakai-hoken': '350,000',
        birth: '昭和30年4月1日',
      }),
    ).toBe(134_500)
  })

  it('源泉徴収票にない保険料は、源泉徴収票の保険料に足す', () => {
    const { 申告 } = read(
      filled({
        'kyuyo-1-shiharai': '5000000',
        'kyuyo-1-shin-seimei': '3万',
        'hoka-shin-seimei': '2万',
        'kyuyo-1-shakai-hoken': '70万',
        'hoka-shakai-hoken': '10万',
        'hoka-jishin': '1万',
        'kyuyo-1-jishin': '5,000',
      }),
    )
    expect(申告.生命保険料.新生命保険料).toBe(50_000)
    expect(申告.社会保険料).toBe(800_000)
    expect(申告.地震保険料.地震保険料).toBe(15_000)
  })

  it('地震保険料の控除額が旧長期の分より小さければ、欄のそばで知らせ、0円として続ける', () => {
    const { problems, 申告 } = read(
      filled({
        'kyuyo-1-shiharai': '5000000',
        'kyuyo-1-jishin': '1000',
        'kyuyo-1-kyu-choki': '20000',
      }),
    )
    expect(problems.map(({ name }) => name)).toEqual(['kyuyo-1-jishin'])
    expect(申告.地震保険料.地震保険料).toBe(0)
  })

  it('読めない欄は問題として挙げ、空として計算を続ける', () => {
    const { problems, 申告, blank } = read(
      filled({
        'kyuyo-1-shiharai': '5000000',
        'kyuyo-1-shakai-hoken': '70万円くらい',
        birth: '平成23年2月30日',
      }),
    )
    expect(problems).toEqual([
      {
        name: 'kyuyo-1-shakai-hoken',
        label: '給与 1枚目の社会保険料等の金額',
        problem: { code: 'not-a-number' },
      },
      {
        name: 'birth',
        label: 'あなたの生まれた日',
        problem: { code: 'no-such-day', month: '平成23年2月', last: 28 },
      },
    ])
    expect(申告.給与).toHaveLength(1)
    expect(blank).toBe(false)
  })

  it('0円と入れた人には答えがあり、空や読めない支払金額の人には、まだない', () => {
    const blank = (fields: Readonly<Record<string, string>>): boolean => read(filled(fields)).blank
    expect(blank({ 'kyuyo-1-shiharai': '0' })).toBe(false)
    expect(blank({ 'kyuyo-kazu': '0', 'nenkin-kazu': '1', 'nenkin-1-shiharai': '0円' })).toBe(false)
    expect(blank({})).toBe(true)
    expect(blank({ 'kyuyo-1-shiharai': 'たくさん' })).toBe(true)
    expect(blank({ 'kyuyo-1-shakai-hoken': '0', furusato: '0' })).toBe(true)
  })

  it('続柄を選んでいない親族を、まだ要る答えとして挙げる', () => {
    const fields = { 'shinzoku-kazu': '2', 'shinzoku-2-zokugara': 'ko' }
    expect(read(filled(fields)).unrelated).toEqual([1])
    expect(read(filled(fields)).申告.親族.map(({ 続柄 }) => 続柄)).toEqual(['その他', '子'])
  })

  it('市区町村を選ばなければ標準税率で、選んだ都道府県の上乗せと級地による', async () => {
    const fields = filled({ dantai: '000000', ken: '14', kyuchi: '3' })
    const { 団体 } = read(fields, await chosen('14'))
    expect(団体.級地).toBe(3)
    expect(団体.条例.道府県民税).toMatchObject({
      所得割の上乗せ: { num: 25, den: 100_000 },
      均等割の上乗せ: 300,
    })
    expect(団体.道府県民税の呼び名).toBe('県民税')
  })

  it('前に選んだ都道府県の市区町村は、都道府県を選び直せば読まない', async () => {
    const fields = filled({ dantai: '000000', ken: '13', shichoson: '141003', kyuchi: '2' })
    for (const places of [await chosen('13'), await chosen('14')]) {
      const { 団体 } = read(fields, places)
      expect([団体.番号, 団体.級地]).toEqual(['000000', 2])
      expect(団体.条例.道府県民税.均等割の上乗せ).toBe(0)
    }
  })

  it('知らない年度・市区町村・選択肢は、はじめの値として読む', () => {
    const { 年度, 団体, 申告 } = read(
      filled({
        nendo: 'R99',
        dantai: 'x',
        ken: 'x',
        kyuchi: 'x',
        shogai: 'toString',
        hitorioya: 'x',
      }),
    )
    expect(年度.記号).toBe('R8')
    expect(団体.名称).toBe('見本市')
    expect(申告.本人.障害者).toBeUndefined()
  })

  for (const name of Object.getOwnPropertyNames(Object.prototype))
    it(`選択肢に「${name}」が送られても、はじめの値として計算する`, () => {
      const standard = { dantai: '000000', 'kyuyo-1-shiharai': '5000000' }
      const choices = ['nendo', 'ken', 'kyuchi', 'shogai', 'hitorioya', 'kafu', 'haigusha']
      const wrong = Object.fromEntries(choices.map((choice) => [choice, name]))
      expect(annualTax({ ...standard, ...wrong })).toBe(annualTax(standard))
      expect(annualTax({ ...standard, dantai: name })).toBeGreaterThan(0)
    })

  it('何を送られても、読んで査定できる', () => {
    const names = [
      'nendo',
      'dantai',
      'ken',
      'shichoson',
      'kyuchi',
      'birth',
      'shogai',
      'hitorioya',
      'kafu',
      'kinro-gakusei',
      'seikatsu-fujo',
      'haigusha',
      'haigusha-kyuyo',
      'haigusha-birth',
      'kyuyo-kazu',
      'nenkin-kazu',
      'shinzoku-kazu',
      'kyuyo-1-shiharai',
      'kyuyo-1-jishin',
      'kyuyo-1-kyu-choki',
      'nenkin-1-shiharai',
      'shinzoku-1-birth',
      'shinzoku-1-zokugara',
      'shinzoku-1-nenkin',
      'furusato',
      'onestop',
    ]
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 70 }),
      // What every object of the language has by name, asked for or not.
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), '000000'),
      fc.constantFrom(
        'on',
        'ari',
        'ko',
        '1',
        '20',
        '99999999999',
        '12345万',
        '昭和30年1月1日',
        '2010-01-01',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (fields) => {
        const { 申告, 団体, 年度 } = read(formFromFields(fields, '999997'))
        expect(assess(申告, 団体, 年度).年税額.yen).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1_000 },
    )
  })
})
