import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ended, expectSentence, program, root, start, zeimori } from './command.ts'

const fujisawa = ['simulate', '--year', 'R8', '--municipality', '142051']
const declaration = { 給与: [{ 支払金額: 5_000_000 }], 社会保険料: 700_000 }
const stdin = JSON.stringify(declaration)

type Reason = {
  readonly 名: string
  readonly 円: number
  readonly もと?: readonly number[]
  readonly 条件?: readonly { readonly 額?: number }[]
}
type Answer = {
  readonly 年度: string
  readonly 団体: string
  readonly 額: Readonly<Record<string, number>>
  readonly 理由の番号: Readonly<Record<string, number>>
  readonly まだ要る答え: readonly unknown[]
  readonly 理由: readonly Reason[]
}

const answerTo = async (input: object, ...args: readonly string[]): Promise<Answer> => {
  const { code, stdout, stderr } = await zeimori([...args, '--json'], {
    stdin: JSON.stringify(input),
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe.concurrent('simulate', () => {
  it('prints the amounts and every reason with its article', async () => {
    const { code, stdout, stderr } = await zeimori(fujisawa, { stdin })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    // 神奈川県は 4.025％ と 1,300円: 144,300＋3,000＋96,800＋1,300＋1,000
    expect(stdout).toMatch(/^令和8年度の年税額（藤沢市） {2}246,400円$/m)
    expect(stdout).toMatch(/^理由\n年税額 246,400円 ← /m)
    expect(stdout).toMatch(/調整控除額（道府県民税） 1,000円 ← .*2％［地方税法第37条］/)
  })

  it('--json gives the amounts to the yen', async () => {
    const { 年度, 団体, 額, まだ要る答え } = await answerTo(declaration, ...fujisawa)
    expect({ 年度, 団体, まだ要る答え }).toEqual({
      年度: 'R8',
      団体: '藤沢市',
      まだ要る答え: [],
    })
    expect(額).toMatchObject({
      総所得金額: 3_560_000,
      所得控除の合計額: 1_130_000,
      課税総所得金額: 2_430_000,
      市町村民税の所得割額: 144_300,
      道府県民税の所得割額: 96_800,
      森林環境税: 1_000,
      年税額: 246_400,
      // 246,400 ÷ 12 は百円、÷ 4 は千円の端数を最初に
      特別徴収の六月の額: 20_900,
      特別徴収の七月以後の額: 20_500,
      普通徴収の第一期の額: 63_400,
      普通徴収の第二期以後の額: 61_000,
    })
  })

  it('every amount of --json leads to its reason, and every reason to those that it rests on', async () => {
    const { 額, 理由の番号, 理由 } = await answerTo(declaration, ...fujisawa)
    expect(Object.keys(理由の番号)).toEqual(Object.keys(額))
    for (const [name, index] of Object.entries(理由の番号)) expect(理由[index]?.円).toBe(額[name])
    const pointed = 理由.flatMap(({ もと = [], 条件 = [] }) => [
      ...もと,
      ...条件.flatMap((condition) => condition.額 ?? []),
    ])
    expect(pointed.length).toBeGreaterThan(50)
    for (const index of pointed) expect(理由[index]).toBeDefined()
  })

  it('an empty declaration owes nothing', async () => {
    const { 額 } = await answerTo({}, ...fujisawa)
    expect(額['年税額']).toBe(0)
  })

  it('the fictional 見本市 has the standard rates', async () => {
    const { 額 } = await answerTo(
      declaration,
      'simulate',
      '--year',
      'R7',
      '--municipality',
      '999997',
    )
    expect(額).toMatchObject({ 年税額: 245_500, ふるさと納税の限度額: 62_283 })
  })

  it('asks for the answer without which the amount is not settled', async () => {
    const { まだ要る答え } = await answerTo({ 公的年金等: [{ 支払金額: 2_000_000 }] }, ...fujisawa)
    expect(まだ要る答え).toEqual([
      { だれの: '本人', 問い: '生年月日', 理由: '公的年金等控除が年齢で違う' },
    ])
  })
})

describe.concurrent('simulate, used wrongly', () => {
  const rows: readonly { readonly args: readonly string[]; readonly says: string }[] = [
    { args: [], says: '--year' },
    { args: ['--year', 'R2', '--municipality', '142051'], says: 'R3、R4' },
    { args: ['--year', '2026', '--municipality', '142051'], says: 'R3、R4' },
    { args: ['--year', 'R8'], says: '--municipality' },
    { args: ['--year', 'R8', '--municipality', '142052'], says: '6桁の番号' },
    { args: ['--year', 'R8', '--municipality', '142052'], says: '142051 神奈川県藤沢市' },
    { args: ['--year', 'R8', '--municipality', '藤澤'], says: '6桁の番号' },
    { args: ['--year', 'R8', '--municipality', '府中市'], says: '132063 東京都府中市' },
    { args: ['--year', 'R8', '--municipality', '横浜市中区'], says: '141003 神奈川県横浜市' },
    { args: ['--year'], says: '「--year」の値をたしかめてください' },
    { args: [...fujisawa.slice(1), 'declaration.json'], says: '書き方がちがいます' },
  ]
  for (const { args, says } of rows)
    it(`「simulate ${args.join(' ')}」: exit 2`, async () => {
      const result = await zeimori(['simulate', ...args], { stdin })
      expect(result.code).toBe(2)
      expectSentence(result, says, '使い方')
    })

  it('a declaration with a byte order mark is read like any other', async () => {
    const { code, stdout } = await zeimori(fujisawa, { stdin: `\ufeff${stdin}` })
    expect(code).toBe(0)
    expect(stdout).toContain('246,400円')
  })

  it('a result that cannot be written is no success: exit 1', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [...program, ...fujisawa, '--json'], {
      stdio: ['pipe', full, 'ignore'],
      cwd: root,
    })
    child.stdin?.end(stdin)
    const code = await new Promise((resolve) => void child.on('close', resolve))
    closeSync(full)
    expect(code).toBe(1)
  })

  it('a reader that has seen enough is no problem', async () => {
    const child = start(fujisawa)
    child.stdout.destroy()
    child.stdin.end(stdin)
    const { code, stderr } = await ended(child)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  for (const empty of ['', '\n'])
    it(`stdin ${JSON.stringify(empty)}: exit 2`, async () => {
      const result = await zeimori(fujisawa, { stdin: empty })
      expect(result.code).toBe(2)
      expectSentence(result, '標準入力')
    })
})

describe.concurrent('simulate, with a declaration that cannot be read', () => {
  const rows: readonly { readonly input: string; readonly says: string }[] = [
    { input: '{"給与":', says: 'JSON として読めません' },
    { input: '\u0000', says: 'JSON として読めません' },
    { input: ' '.repeat(1024 * 1024 + 1), says: '標準入力が大きすぎます' },
    { input: `{"\\u001b[2J\\n\\u202e":1}`, says: '\\u001b[2J\\u000a\\u202e：知らない項目' },
    { input: '{"\\u009b31m":1}', says: '\\u009b31m：知らない項目' },
    { input: '[]', says: '申告の全体' },
    { input: 'null', says: '申告の全体' },
    { input: '"給与"', says: '申告の全体' },
    { input: '{"きゅうよ":1}', says: 'きゅうよ：知らない項目' },
    { input: '{"__proto__":{"社会保険料":1}}', says: '__proto__：知らない項目' },
    { input: '{"給与":[{"金額":1}]}', says: '給与[0].金額：知らない項目' },
    { input: '{"給与":{"支払金額":1}}', says: '給与：[ … ]' },
    { input: `{"給与":[${Array(51).fill('{}').join()}]}`, says: '給与：50個まで' },
    { input: '{"社会保険料":-1}', says: '社会保険料：金額は0円以上' },
    { input: '{"社会保険料":0.5}', says: '社会保険料：金額は1円単位' },
    { input: '{"社会保険料":"1000"}', says: '社会保険料：金額は数' },
    { input: '{"社会保険料":1e11}', says: '社会保険料：金額は1,000億円より小さい' },
    { input: '{"社会保険料":1e400}', says: '社会保険料：金額は1,000億円より小さい' },
    { input: '{"本人":{"生年月日":"1980-02-30"}}', says: '本人.生年月日：日付' },
    { input: '{"本人":{"障害者":"重い"}}', says: '本人.障害者：決まった言葉' },
    { input: '{"本人":{"勤労学生":"はい"}}', says: '本人.勤労学生：true か false' },
  ]
  for (const { input, says } of rows)
    it(`${input.slice(0, 40)}: exit 1, and where it is wrong`, async () => {
      const result = await zeimori(fujisawa, { stdin: input })
      expect(result.code).toBe(1)
      expectSentence(result, says)
    })

  it('says everything that is wrong at once, and repeats no amount', async () => {
    const result = await zeimori(fujisawa, {
      stdin: '{"社会保険料":-4649123,"給与":[{"支払金額":0.5}],"foo":1}',
    })
    expect(result.code).toBe(1)
    expectSentence(result, '社会保険料', '給与[0].支払金額', 'foo')
    expect(result.stderr).not.toContain('4649123')
  })
})
