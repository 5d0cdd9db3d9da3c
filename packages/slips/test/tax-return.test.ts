import { describe, expect, it } from 'vitest'
import { applySlip } from '@zeimori/slips'
import { 空の申告 } from '@zeimori/tax'
import { carried, choice, form, leftOut, problemOf, reiwa, slipOf, type Content } from './write.ts'

const identity =
  '<IT><NOZEISHA_NM ID="NOZEISHA_NM">カナリア太郎</NOZEISHA_NM>' +
  '<NENBUN ID="NENBUN"><era>5</era><yy>7</yy></NENBUN>' +
  '<BIRTHDAY ID="BIRTHDAY"><era>3</era><yy>60</yy><mm>2</mm><dd>28</dd></BIRTHDAY></IT>'
const pointers =
  '<ABA00010 IDREF="NENBUN"/><ABA00140 IDREF="NOZEISHA_NM"/><ABA00200 IDREF="BIRTHDAY"/>'

/** A return as e-Tax saves it, with this in its first and in its second table. */
const saved = (first: Content, second: Content = '', more = ''): string =>
  `<DATA><RKO0010><CONTENTS>${identity}${form(
    'KOA020',
    { 'KOA020-1': first, 'KOA020-2': second },
    '23.0',
  )
    .replace('<KOA020-1>', `<KOA020-1>${pointers}`)
    .replace('</KOA020>', `${more}</KOA020>`)}</CONTENTS></RKO0010></DATA>`

const declarationOf = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  applySlip(空の申告, slipOf(text), { answers }).declaration

describe('所得税の確定申告書', () => {
  it('takes the year and the birth from where the form points to', () => {
    const slip = slipOf(saved(''))
    expect(slip).toMatchObject({ kind: 'tax-return', year: 2025, nendo: 'R8', cautions: [] })
    expect(carried(slip)).toEqual([['本人.生年月日', { year: 1985, month: 2, day: 28 }]])
  })

  it('takes incomes so that what is left is what the return says', () => {
    const { ほかの所得, 給与, 公的年金等 } = declarationOf(
      saved({
        ABB00030: '5000000',
        ABB00300: '3350000',
        ABB00800: '650000',
        ABB00050: '1200000',
        ABB00340: '400000',
        ABB00105: '300000',
        ABB01090: '-20000',
        ABB00080: '0004000000',
        ABB00370: '2760000',
        ABB00100: '800000',
        ABB00350: '7',
      }),
    )
    expect(給与).toEqual([{ 支払金額: 4_000_000 }])
    expect(公的年金等).toEqual([{ 支払金額: 800_000 }])
    expect(ほかの所得).toMatchObject({
      営業等: { 収入金額: 5_000_000, 必要経費: 1_650_000 },
      // 青色申告特別控除 is taken from 不動産 first, and the law takes it again.
      不動産: { 収入金額: 1_200_000, 必要経費: 150_000, 土地の負債の利子: 0 },
      業務の雑: { 収入金額: 300_000, 必要経費: 320_000 },
      利子: 7,
      青色申告特別控除: '65万円',
    })
  })

  const blue = (taken: string, accounts: Readonly<Record<string, string>>) => {
    const others = declarationOf(saved({ ABB00800: taken, ...accounts })).ほかの所得
    return {
      limit: others?.青色申告特別控除,
      costs: [others?.不動産, others?.営業等, others?.農業].map((one) => one?.必要経費),
    }
  }

  it('puts the 青色申告特別控除 apart from the costs, where the return tells whose it is', () => {
    const business = { ABB00030: '6200000', ABB00300: '3150000' }
    expect(blue('650000', business)).toEqual({
      limit: '65万円',
      costs: [undefined, 2_400_000, undefined],
    })
    expect(blue('100000', business)).toEqual({
      limit: '10万円',
      costs: [undefined, 2_950_000, undefined],
    })
    // Less than the limit, since no more was left: 300,000 of 500,000.
    const usedUp = { ABB00030: '500000', ABB00300: '0' }
    expect(blue('300000', usedUp)).toEqual({
      limit: '55万円',
      costs: [undefined, 200_000, undefined],
    })
  })

  it('leaves it among the costs where the return does not tell, or does not agree', () => {
    const business = { ABB00030: '6200000', ABB00300: '3150000' }
    const asCosts = { limit: undefined, costs: [undefined, 3_050_000, undefined] }
    // Not one of the three limits, though something is left.
    expect(blue('640000', business)).toEqual(asCosts)
    // 不動産 may have used up any part of it.
    const rent = { ABB00050: '700000', ABB00340: '0' }
    expect(blue('650000', { ...business, ...rent })).toEqual({
      limit: undefined,
      costs: [700_000, 3_050_000, undefined],
    })
    // 農業 with a loss.
    const farm = { ABB00040: '100000', ABB00320: '-50000' }
    expect(blue('650000', { ...business, ...farm })).toEqual({
      limit: undefined,
      costs: [undefined, 3_050_000, 150_000],
    })
    // More than what came in and is gone.
    expect(blue('650000', { ABB00030: '700000', ABB00300: '100000' }).limit).toBeUndefined()
  })

  it('leaves a loss of 不動産, and incomes of which one half is missing, to the form', () => {
    const slip = slipOf(saved({ ABB00050: '100', ABB00340: '-50', ABB00030: '70', ABB01120: '5' }))
    expect(leftOut(slip)).toEqual(
      [
        '収入金額等 不動産',
        '所得金額等 不動産',
        '収入金額等 事業 営業等',
        '所得金額等 雑 その他',
      ].map((label) => [label, 'asked-in-form']),
    )
  })

  it('takes 一時 and 譲渡 from their own table, not from the amounts after the special deduction', () => {
    const row = (kind: string, gross: string, cost: string): Content => ({
      ABX00250: kind,
      ABX00260: gross,
      ABX00270: { ABX00290: cost },
    })
    const text = saved(
      { ABB00230: '500000', ABB00180: '100' },
      {
        ABX00000: [
          row('一時', '2000000', '1000000'),
          row('譲渡（長期）', '900', '300'),
          row('その他', '1', '1'),
        ],
      },
    )
    expect(declarationOf(text).ほかの所得).toMatchObject({
      一時: { 収入金額: 2_000_000, 必要経費: 1_000_000 },
      長期譲渡: { 収入金額: 900, 必要経費: 300 },
      短期譲渡: { 収入金額: 0, 必要経費: 0 },
    })
    expect(leftOut(slipOf(text))).toContainEqual(['収入金額等 一時', 'computed-again'])
  })

  it('takes dividends with the answer to their kind', () => {
    const text = saved({ ABB00070: '100000', ABB00360: '90000' })
    expect(applySlip(空の申告, slipOf(text)).open).toMatchObject([
      { kind: 'question', question: { id: 'dividend-kind' } },
    ])
    expect(declarationOf(text).ほかの所得).toBeUndefined()
    expect(declarationOf(text, { 'dividend-kind': '証券投資信託' }).ほかの所得?.配当).toEqual([
      { 種類: '証券投資信託', 収入金額: 100_000, 負債の利子: 10_000 },
    ])
  })

  it('takes what was paid for insurance, and says where words stand instead', () => {
    const slip = slipOf(
      saved(
        { ABB00450: '700000', ABB00460: '276000', ABB00470: '40000' },
        {
          ABH00120: [
            { ABH00130: '国民健康保険', ABH00140: '300000' },
            { ABH00130: '源泉徴収票のとおり' },
          ],
          ABH00215: '12,000',
          ABH00225: '源泉徴収票のとおり',
          ABH00250: '30000',
        },
      ),
    )
    expect(carried(slip)).toEqual([
      ['社会保険料', 700_000],
      ['小規模企業共済等掛金', 276_000],
      ['生命保険料.新生命保険料', 12_000],
      ['地震保険料.地震保険料', 30_000],
      ['本人.生年月日', { year: 1985, month: 2, day: 28 }],
    ])
    expect(leftOut(slip)).toContainEqual(['新個人年金保険料 支払保険料等の計', 'in-words'])
    expect(JSON.stringify(slip)).not.toContain('源泉徴収票のとおり')
  })

  it('takes what the return says of resident tax', () => {
    const slip = slipOf(
      saved('', {
        ABI00000: {
          ABI00010: choice(2),
          ABI00104: '500',
          ABI00106: '70',
          ABI00240: '50000',
          ABI00250: '1',
          ABI00270: '2',
          ABI00280: '3',
        },
      }),
    )
    const { 配当割額と株式等譲渡所得割額, 寄附 } = applySlip(空の申告, slip).declaration
    expect(配当割額と株式等譲渡所得割額).toBe(570)
    expect(寄附).toEqual({
      ふるさと納税: 50_000,
      申告特例: false,
      共同募金と日本赤十字社: 1,
      都道府県の条例で指定: 2,
      市区町村の条例で指定: 3,
    })
    expect(leftOut(slip)).toContainEqual([
      '給与、公的年金等以外の所得に係る住民税の徴収方法',
      'not-needed',
    ])
  })

  it('takes the family without their names, and asks what a word of kinship stands for', () => {
    const day = (yy: number): Content => ({ era: '4', yy: String(yy), mm: '4', dd: '1' })
    const text = saved(
      { ABB00780: '380000' },
      {
        ABY00010: { ABY00020: 'カナリア花子', ABY00040: day(2), ABY00110: { ABY00130: choice(2) } },
        ABY00150: [
          { ABY00160: 'カナリア一郎', ABY00180: '長男', ABY00190: day(20) },
          {
            ABY00180: '母',
            ABY00190: { era: '3', yy: '20', mm: '1', dd: '2' },
            ABY00220: choice(1),
            ABY00280: choice(1),
          },
          { ABY00180: 'カナリア', ABY00190: day(21) },
        ],
      },
    )
    expect(JSON.stringify(slipOf(text))).not.toContain('カナリア')
    const { 配偶者, 親族 } = declarationOf(text, { 'relation 3': '子' })
    expect(配偶者).toMatchObject({
      生年月日: { year: 1990, month: 4, day: 1 },
      その他の所得金額: 380_000,
      同居: true,
    })
    expect(親族).toMatchObject([
      { 続柄: '子', 同居: true, 障害者: undefined },
      { 続柄: '父母・祖父母', 同居: false, 障害者: '特別' },
      { 続柄: '子', 生年月日: { year: 2009, month: 4, day: 1 } },
    ])
  })

  it('asks what the marks of the resident herself leave open', () => {
    const text = saved('', {
      ABH00350: choice(1),
      ABH00365: choice(2),
      ABH00380: choice(1),
      ABH00610: choice(1),
    })
    expect(declarationOf(text, { widow: '死別' }).本人).toMatchObject({
      寡婦: '死別',
      ひとり親: undefined,
      勤労学生: true,
      障害者: '普通',
    })
    expect(declarationOf(text).本人.寡婦).toBeUndefined()
  })

  it('says that sheets of losses and incomes taxed apart are not read', () => {
    const slip = slipOf(
      saved(
        '',
        '',
        '<KOA020-3><ABL00130>5</ABL00130></KOA020-3><KOA020-4><ABN00030>カナリア</ABN00030></KOA020-4>',
      ),
    )
    expect(leftOut(slip)).toEqual([
      ['申告書第四表（損失申告用）', 'asked-in-form'],
      ['分離課税 収入金額 上場株式等の譲渡', 'asked-in-form'],
    ])
  })

  const refused = [
    ['more left than came in', saved({ ABB00030: '1', ABB00300: '2' }), 'contradiction'],
    [
      'rows above their deductions',
      saved({ ABB00450: '1' }, { ABH00120: { ABH00140: '2' } }),
      'contradiction',
    ],
    [
      'a difference that is none',
      saved('', { ABX00000: { ABX00260: '5', ABX00290: '1', ABX00310: '5' } }),
      'contradiction',
    ],
    ['tables of two years', saved('', { ABC00010: reiwa(6) }), 'several-years'],
    ['a mark that is none', saved('', { ABH00380: choice(7) }), 'unknown-choice'],
    ['a value twice, on two sheets', saved('', [{ ABI00104: '1' }, { ABI00104: '1' }]), 'repeated'],
    ['a row outside of its table', saved({ ABH00140: '1' }), 'misplaced'],
    [
      'two years to point to',
      saved('').replace('<IT>', '<IT><a ID="NENBUN"><era>5</era><yy>6</yy></a>'),
      'year-missing',
    ],
  ] as const
  for (const [what, text, kind] of refused)
    it(`is refused for ${what}`, () => {
      expect(problemOf(text)).toMatchObject({ kind })
    })
})
