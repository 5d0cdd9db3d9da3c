import { describe, expect, it } from 'vitest'
import { zeimori } from './command.ts'

type Instalment = {
  readonly どこから: string
  readonly いつ: string
  readonly 回数: number
  readonly 円: number
}
type Way = {
  readonly 納め方: string
  readonly 回: readonly Instalment[]
  readonly 引きすぎた額?: { readonly 円: number }
  readonly 合計: number
}
type Answer = { readonly 額: Readonly<Record<string, number>>; readonly 納め方: readonly Way[] }

const simulate = async (year: string, input: object, ...more: readonly string[]) => {
  const { code, stdout, stderr } = await zeimori(
    ['simulate', '--year', year, '--municipality', '999997', ...more],
    { stdin: JSON.stringify(input) },
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const answerTo = async (year: string, input: object): Promise<Answer> =>
  JSON.parse(await simulate(year, input, '--json'))

/** 「10月 2500」, and 「6月・8月 12400×2」 where it is paid more than once. */
const said = ({ 回 }: Way): string =>
  回.map(({ いつ, 回数, 円 }) => `${いつ} ${円}${回数 > 1 ? `×${回数}` : ''}`).join(' ')

const pensioner = { 本人: { 生年月日: '1950-01-01' }, 公的年金等: [{ 支払金額: 2_400_000 }] }
const employee = { 本人: { 生年月日: '1980-01-01' }, 給与: [{ 支払金額: 3_500_000 }] }

describe.concurrent('the ways of paying', () => {
  const rows: readonly {
    readonly of: string
    readonly year: string
    readonly input: object
    readonly ways: Readonly<Record<string, string>>
  }[] = [
    {
      of: 'a salary: out of it, or by herself',
      year: 'R8',
      input: employee,
      ways: {
        給与から: '6月 17200 7月から翌年5月まで 16300×11',
        自分で: '第1期 49500 第2期 49000 第3期 49000 第4期 49000',
      },
    },
    {
      of: 'a pension taxed before, with the reduction of R6',
      year: 'R6',
      input: { ...pensioner, 社会保険料: 150_000, 前年度の年金の分の年税額: 74_500 },
      ways: { 年金から: '4月 12400 6月・8月 12400×2 10月 2500 12月・2月 12400×2' },
    },
    {
      of: 'a pension in its first year, with the reduction of R6',
      year: 'R6',
      input: { ...pensioner, 社会保険料: 150_000 },
      ways: { 年金から: '6月 9300 8月 18000 10月 12400 12月・2月 12400×2' },
    },
    {
      of: 'a reduction of R6 larger than the first instalment',
      year: 'R6',
      input: {
        ...employee,
        社会保険料: 500_000,
        配偶者: { 生年月日: '1982-01-01' },
        親族: [
          { 続柄: '子', 生年月日: '2012-01-01' },
          { 続柄: '子', 生年月日: '2014-01-01' },
        ],
      },
      ways: {
        給与から: '6月 0 7月 7000 8月から翌年5月まで 6400×10',
        自分で: '第1期 0 第2期 17000 第3期 27000 第4期 27000',
      },
    },
    {
      of: 'more taken provisionally than the tax of the year',
      year: 'R8',
      input: { ...pensioner, 前年度の年金の分の年税額: 300_000 },
      ways: { 年金から: '4月 50000 6月・8月 50000×2 10月 0 12月・2月 0×2' },
    },
    { of: 'no tax', year: 'R8', input: {}, ways: {} },
  ]
  for (const { of, year, input, ways } of rows)
    it(`${of}: each way pays the tax once`, async () => {
      const { 額, 納め方 } = await answerTo(year, input)
      expect(Object.fromEntries(納め方.map((way) => [way.納め方, said(way)]))).toEqual(ways)
      for (const { 回, 引きすぎた額, 合計 } of 納め方) {
        const sum = 回.reduce((all, { 円, 回数 }) => all + 円 * 回数, 0)
        expect(sum - (引きすぎた額?.円 ?? 0)).toBe(額['納付額'])
        expect(合計).toBe(額['納付額'])
      }
    })

  it('beside a pension, salary and own instalments divide the rest', async () => {
    const { 額, 納め方 } = await answerTo('R8', {
      ...pensioner,
      給与: [{ 支払金額: 3_000_000 }],
    })
    expect(納め方.map((way) => way.納め方)).toEqual(['年金からと給与から', '年金からと自分で'])
    for (const way of 納め方) expect(way.合計).toBe(額['年税額'])
  })

  it('stand in the text, each with its sum', async () => {
    const stdout = await simulate('R8', employee)
    expect(stdout).toMatch(/^納め方（次のどちらか一つ）$/m)
    expect(stdout).toMatch(/^ {4}自分で 第3期 {2}49,000円$/m)
    expect(stdout.match(/^ {4}合わせて {2}196,500円$/gm)).toHaveLength(2)
  })

  it('what the pension took too much is said in the text', async () => {
    const stdout = await simulate('R8', { ...pensioner, 前年度の年金の分の年税額: 300_000 })
    expect(stdout).toContain('年金から引きすぎた額  60,500円（還付されるか')
  })
})

describe.concurrent('the text', () => {
  it('tells the parts of the tax, what they rest on, and why nought is nought', async () => {
    const stdout = await simulate('R8', { 給与: [{ 支払金額: 1_000_000 }] })
    for (const line of ['    所得割額  0円', '    均等割額  0円', '  合計所得金額  350,000円'])
      expect(stdout.split('\n')).toContain(line)
    expect(stdout).toMatch(/^均等割額（市町村民税） 0円 ← 適用なし（合計所得金額/m)
    expect(stdout).toMatch(/^森林環境税額 0円 ← 適用なし（合計所得金額/m)
    expect(stdout).toMatch(/^均等割の非課税限度額 /m)
  })

  it('asks for the day of the house by its own name', async () => {
    const stdout = await simulate('R8', { ...employee, 住宅借入金等: { 控除可能額: 100_000 } })
    expect(stdout).toContain('まだ要る答え: 住宅の居住開始日（')
  })

  it('tells 退職手当等 apart from the tax of the year', async () => {
    const input = { 退職手当: { 収入金額: 12_000_000, 勤続年数: 20, 支払日: '2026-03-31' } }
    const stdout = await simulate('R8', input)
    expect(stdout).toContain('退職所得の住民税の合計  200,000円')
    expect((await answerTo('R8', input)).額).toMatchObject({
      年税額: 0,
      退職所得の住民税の合計: 200_000,
    })
  })
})
