import { describe, expect, it } from 'vitest'
import type { 年度の記号 } from '@zeimori/tax'
import { fieldsOf, fieldTable, valueText } from '../src/index.ts'
import { filing, fullFiling, hanako, person } from './people.ts'
import { filledIn, written } from './written.ts'

describe('申告書の欄', () => {
  it('年金で暮らす夫婦: 収入・所得・控除・配偶者が、住民税の額で入る', () => {
    const values = fieldsOf(
      filing(
        {
          本人: { 生年月日: '1953-07-01' },
          公的年金等: [{ 支払金額: 2_400_000 }],
          社会保険料: 150_000,
          配偶者: { 生年月日: '1955-02-03', 公的年金等の収入金額: 900_000, 同居: true },
        },
        { self: hanako, spouse: person('見本　太郎', 'ミホン　タロウ') },
      ),
    )
    expect(filledIn(values, 'shunyu-')).toEqual({ 'shunyu-nenkin': '2,400,000' })
    expect(filledIn(values, 'shotoku-')).toEqual({
      'shotoku-nenkin': '1,300,000',
      'shotoku-zatsu': '1,300,000',
      'shotoku-gokei': '1,300,000',
    })
    expect(filledIn(values, 'kojo-')).toEqual({
      'kojo-shakai-hoken': '150,000',
      'kojo-haigusha': '380,000',
      'kojo-kiso': '430,000',
      'kojo-shokei': '960,000',
      'kojo-gokei': '960,000',
    })
    expect(filledIn(values, 'haigusha-')).toEqual({
      'haigusha-furigana': 'ミホン　タロウ',
      'haigusha-shimei': '見本　太郎',
      'haigusha-seinengappi': '昭和30年2月3日',
      'haigusha-shotoku': '0',
      'haigusha-kojo': '✓',
      'haigusha-dokyo': '✓',
    })
    expect(values['hyodai']).toEqual({ kind: 'text', text: '令和8年度分　市民税・県民税　申告書' })
  })

  it('アルバイトの学生: 勤労学生に印がつき、学校名が入る', () => {
    const values = fieldsOf(
      filing(
        { 本人: { 生年月日: '2004-04-01', 勤労学生: true }, 給与: [{ 支払金額: 1_300_000 }] },
        { school: '見本大学' },
      ),
    )
    expect(
      written(values, [
        'shunyu-kyuyo',
        'shotoku-kyuyo',
        'shotoku-gokei',
        'kinro-gakusei',
        'gakko-mei',
        'kojo-gakusei-shogai',
        'kojo-gokei',
      ]),
    ).toEqual({
      'shunyu-kyuyo': '1,300,000',
      'shotoku-kyuyo': '650,000',
      'shotoku-gokei': '650,000',
      'kinro-gakusei': '✓',
      'gakko-mei': '見本大学',
      'kojo-gakusei-shogai': '260,000',
      'kojo-gokei': '690,000',
    })
  })

  it('フリーランス: 収入・経費・青色申告特別控除から所得になり、紙の上で引き算が合う', () => {
    const values = fieldsOf(
      filing({
        本人: { 生年月日: '1985-09-09' },
        社会保険料: 400_000,
        小規模企業共済等掛金: 240_000,
        ほかの所得: {
          営業等: { 収入金額: 6_500_000, 必要経費: 2_345_678 },
          青色申告特別控除: '65万円',
          業務の雑: { 収入金額: 120_000, 必要経費: 20_000 },
        },
      }),
    )
    expect(filledIn(values, 'jigyo-1-')).toEqual({
      'jigyo-1-shurui': '営業等',
      'jigyo-1-shunyu': '6,500,000',
      'jigyo-1-keihi': '2,345,678',
      'jigyo-1-aoiro': '650,000',
    })
    expect(filledIn(values, 'shotoku-')).toEqual({
      'shotoku-eigyo': '3,504,322',
      'shotoku-gyomu': '100,000',
      'shotoku-zatsu': '100,000',
      'shotoku-gokei': '3,604,322',
    })
    expect(filledIn(values, 'zatsu-')).toEqual({
      'zatsu-1-shumoku': '業務',
      'zatsu-1-shunyu': '120,000',
      'zatsu-1-keihi': '20,000',
    })
  })

  it('損失を繰り越した株の売り主: 分離課税等用に、繰越控除の前の所得と繰越損失が入る', () => {
    const values = fieldsOf(
      filing({
        本人: { 生年月日: '1970-01-01' },
        給与: [{ 支払金額: 5_001_234 }],
        配当割額と株式等譲渡所得割額: 40_000,
        ほかの所得: {
          上場株式等: { 収入金額: 5_000_000, 必要経費: 4_200_000 },
          繰越損失: { 上場株式等の譲渡損失: 500_000 },
        },
      }),
    )
    expect(filledIn(values, 'bunri-')).toEqual({
      'bunri-jojo-kabu-shunyu': '5,000,000',
      'bunri-jojo-kabu-keihi': '4,200,000',
      'bunri-jojo-kabu-shotoku': '800,000',
    })
    expect(filledIn(values, 'kurikoshi-')).toEqual({ 'kurikoshi-jojo-kabu': '500,000' })
    expect(written(values, ['shotoku-gokei', 'kabu-wari', 'haito-wari', 'biko'])).toEqual({
      'shotoku-gokei': '3,560,000',
      'kabu-wari': '40,000',
    })
  })

  it('はじめての住宅ローンとふるさと納税: 寄附は特例を使っていても書き、可能額は備考に書く', () => {
    const values = fieldsOf(
      filing({
        本人: { 生年月日: '1990-03-03' },
        給与: [{ 支払金額: 6_000_000 }],
        寄附: { ふるさと納税: 60_000, 申告特例: true },
        住宅借入金等: { 控除可能額: 210_000, 居住開始: '2025-06-01' },
      }),
    )
    expect(filledIn(values, 'kifu-')).toEqual({ 'kifu-furusato': '60,000' })
    expect(written(values, ['biko'])).toEqual({ biko: '住宅借入金等特別控除可能額 210,000円' })
  })

  it('収入がなかった人: 16の欄に暮らし方が入り、合計は0円と書く', () => {
    const values = fieldsOf(
      filing(
        { 本人: { 生年月日: '2000-12-31' } },
        {
          noIncome: {
            livelihoods: ['fuyo'],
            supporter: '見本　太郎（父）',
            supporterAddress: '同じ住所',
            explanation: '',
          },
        },
      ),
    )
    expect(filledIn(values, 'mushotoku-')).toEqual({
      'mushotoku-fuyo': '✓',
      'mushotoku-dareka': '見本　太郎（父）',
      'mushotoku-dareka-jusho': '同じ住所',
    })
    expect(written(values, ['shotoku-gokei', 'kojo-gokei'])).toEqual({
      'shotoku-gokei': '0',
      'kojo-gokei': '430,000',
    })
  })

  it('収入のある人では、16の欄は空のままである', () => {
    const values = fieldsOf(
      filing(
        { 給与: [{ 支払金額: 2_000_000 }] },
        {
          noIncome: {
            livelihoods: ['seiho'],
            supporter: 'x',
            supporterAddress: '',
            explanation: '',
          },
        },
      ),
    )
    expect(filledIn(values, 'mushotoku-')).toEqual({})
  })

  it('赤字は△で書き、損益通算した合計は計算と同じである', () => {
    const one = fullFiling()
    const values = fieldsOf(one)
    expect(written(values, ['shotoku-nogyo', 'shotoku-gokei'])).toEqual({
      'shotoku-nogyo': '△100,000',
      'shotoku-gokei': valueText({
        kind: 'amount',
        yen: one.査定.所得.ほか?.通算.総所得金額.yen ?? -1,
      }),
    })
  })

  for (const year of [
    'R3',
    'R4',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
  ] as const satisfies readonly 年度の記号[])
    it(`${year}: 4の欄の額を足すと、計算した所得控除の合計になり、どの値にも欄がある`, () => {
      const one = fullFiling(year)
      const values = fieldsOf(one)
      const { fields, rows } = fieldTable(year)
      const known = new Set(fields.map(({ id }) => id))
      const lists = new Set(
        rows.flatMap(({ id, columns }) => columns.map((column) => `${id} ${column.id}`)),
      )
      const unknown = Object.keys(values).filter(
        (id) => !known.has(id) && !lists.has(id.replace(/-\d+-/, ' ')),
      )
      expect(unknown).toEqual([])

      const sums = new Set(['kojo-shokei', 'kojo-gokei'])
      const singles = fields.filter(
        ({ id, part, kind }) => part === 'deductions' && kind === 'amount' && !sums.has(id),
      )
      const yenOf = (id: string): number => {
        const value = values[id]
        return value?.kind === 'amount' ? value.yen : 0
      }
      expect(singles.reduce((sum, { id }) => sum + yenOf(id), 0)).toBe(one.査定.所得控除.合計.yen)
      expect(yenOf('kojo-gokei')).toBe(one.査定.所得控除.合計.yen)
      expect(yenOf('kojo-shokei') + yenOf('kojo-zasson') + yenOf('kojo-iryohi')).toBe(
        yenOf('kojo-gokei'),
      )
    })

  it('個人番号の欄には、何があっても書かない', () => {
    const byHand = Object.keys(fieldsOf(fullFiling())).filter((id) => id.includes('kojin-bango'))
    expect(byHand).toEqual([])
  })
})
