import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../src/index.ts'
import { filing, person } from './people.ts'
import { filledIn, written } from './written.ts'

describe('家族の欄', () => {
  it('19歳以上23歳未満で所得が限度をこえた親族は、特定親族特別控除の欄に入る', () => {
    const values = fieldsOf(
      filing(
        {
          本人: { 生年月日: '1975-05-05' },
          給与: [{ 支払金額: 7_000_000 }],
          親族: [{ 続柄: '子', 生年月日: '2005-05-05', 同居: true, 給与の収入金額: 1_400_000 }],
        },
        { relatives: [person('見本　一郎', 'ミホン　イチロウ', '長男')] },
      ),
    )
    expect(
      written(values, ['kojo-fuyo', 'kojo-tokutei-shinzoku', 'fuyo-1-shimei', 'fuyo-1-kojo']),
    ).toEqual({
      'kojo-tokutei-shinzoku': '450,000',
      'fuyo-1-shimei': '見本　一郎',
      'fuyo-1-kojo': '450,000',
    })
  })

  it('ほかの人が扶養する親族と、控除も非課税の人数にも関わらない親族は書かない', () => {
    const values = fieldsOf(
      filing({
        給与: [{ 支払金額: 7_000_000 }],
        親族: [
          { 続柄: '子', 生年月日: '2005-05-05', ほかの人が扶養: true },
          { 続柄: 'その他', 生年月日: '1980-05-05', 給与の収入金額: 5_000_000 },
        ],
      }),
    )
    expect({ ...filledIn(values, 'fuyo-'), ...filledIn(values, 'nensho-') }).toEqual({})
  })

  it('同居か別居かは、申告か本人の答えから分かるときだけ印をつけ、別居の人は12の欄にも書く', () => {
    const child = { 続柄: '子', 生年月日: '2008-01-01' }
    const values = fieldsOf(
      filing(
        {
          給与: [{ 支払金額: 7_000_000 }],
          親族: [{ ...child, 同居: true }, child, child, { ...child, 国外に住む: true }],
        },
        {
          relatives: [
            person('見本　一郎', ''),
            person('見本　二葉', ''),
            person('見本　三太', '', '', '試料県試料市北一条'),
            person('見本　四季', ''),
          ],
        },
      ),
    )
    const living = Object.keys(values).filter((id) => /^fuyo-\d-(dokyo|bekkyo|kokugai)$/.test(id))
    expect(living).toEqual(['fuyo-1-dokyo', 'fuyo-3-bekkyo', 'fuyo-4-bekkyo', 'fuyo-4-kokugai'])
    expect(filledIn(values, 'bekkyo-')).toEqual({
      'bekkyo-1-shimei': '見本　三太',
      'bekkyo-1-jusho': '試料県試料市北一条',
      'bekkyo-2-shimei': '見本　四季',
      'bekkyo-2-kokugai': '✓',
    })
  })

  it('所得金額調整控除は、収入が850万円をこえ、23歳未満の扶養親族のいる人だけが書く', () => {
    const child = { 続柄: '子', 生年月日: '2010-10-10', 同居: true }
    const named = { relatives: [person('見本　一郎', '', '長男')] }
    const over = fieldsOf(filing({ 給与: [{ 支払金額: 8_500_001 }], 親族: [child] }, named))
    expect(filledIn(over, 'chosei-')).toEqual({
      'chosei-shimei': '見本　一郎',
      'chosei-zokugara': '長男',
      'chosei-seinengappi': '平成22年10月10日',
    })
    const at = fieldsOf(filing({ 給与: [{ 支払金額: 8_500_000 }], 親族: [child] }, named))
    expect(filledIn(at, 'chosei-')).toEqual({})
  })
})
