import { describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

const simulate = (stdin: string, municipality = '142051') =>
  zeimori(['simulate', '--year', 'R8', '--municipality', municipality], { stdin })

describe.concurrent('the municipality', () => {
  for (const named of ['14205', '藤沢市', '藤沢', '神奈川県藤沢市', '１４２０５１'])
    it(`can be given as ${named}`, async () => {
      const { code, stdout } = await simulate('{}', named)
      expect(code).toBe(0)
      expect(stdout).toContain('（藤沢市）')
    })
})

describe.concurrent('a declaration with a wrong word', () => {
  const rows: readonly { readonly input: string; readonly says: readonly string[] }[] = [
    { input: '{"本人":{"障害者":"2級"}}', says: ['普通、特別'] },
    { input: '{"親族":[{"続柄":"長男"}]}', says: ['子、父母・祖父母、その他'] },
    {
      input: '{"ほかの所得":{"土地建物":[{"区分":"長期"}]}}',
      says: ['優良住宅地等', '近いのは「長期一般」です'],
    },
    { input: '{"ほかの所得":{"青色申告特別控除":650000}}', says: ['65万円、55万円、10万円'] },
    { input: '{"雑損":{"補填される金額":1}}', says: ['近いのは「補塡される金額」です'] },
    { input: '{"社会保険":1}', says: ['近いのは「社会保険料」です', 'docs/declaration.md'] },
    { input: '{"給与":[{"金額":1}]}', says: ['近いのは「支払金額」です'] },
    { input: '{"退職手当":{"収入金額":1}}', says: ['退職手当.勤続年数', '退職手当.支払日'] },
    {
      input: '{"退職手当":{"収入金額":1,"勤続年数":101,"支払日":"2026-01-01"}}',
      says: ['1から100まで'],
    },
  ]
  for (const { input, says } of rows)
    it(`${input}: exit 1, and what could stand there`, async () => {
      const result = await simulate(input)
      expect(result.code).toBe(1)
      expectSentence(result, ...says)
    })

  it('more problems than anybody reads are counted', async () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `"x${i}":1`)
    const result = await simulate(`{${keys.join()}}`)
    expect(result.code).toBe(1)
    expectSentence(result, 'ほかに 59980か所あります')
    expect(result.stderr.split('\n').length).toBeLessThan(30)
  })
})

describe.concurrent('a declaration with a key twice', () => {
  const rows = [
    { input: '{"給与":[],"社会保険料":1,"給与":[]}', at: '給与：二度' },
    { input: '{"給与":[{},{"支払金額":1, "支払金額" :2}]}', at: '給与[1].支払金額：二度' },
    { input: '{"本人":{"障害者":"普通","\\u969c害者":"特別"}}', at: '本人.障害者：二度' },
  ]
  for (const { input, at } of rows)
    it(`${input}: exit 1, and where`, async () => {
      const result = await simulate(input)
      expect(result.code).toBe(1)
      expectSentence(result, at)
    })

  it('the same key in two objects, and a word that looks like a key, are none', async () => {
    const input = '{"給与":[{"支払金額":1},{"支払金額":2}],"親族":[{"続柄":"その他"}]}'
    expect((await simulate(input)).code).toBe(0)
  })

  it('however deep it lies', async () => {
    const deep = 300_000
    const result = await simulate(`${'['.repeat(deep)}${']'.repeat(deep)}`)
    expect(result.code).toBe(1)
    expectSentence(result, '申告の全体')
  })
})

describe.concurrent('characters that nobody sees', () => {
  const rows = [
    { name: 'soft hyphen', key: '\u00ad', shown: '\\u00ad' },
    { name: 'joiners', key: '\u200c\u200d', shown: '\\u200c\\u200d' },
    { name: 'a tag', key: '\u{e0041}', shown: '\\udb40\\udc41' },
    { name: 'a Hangul filler', key: '\u3164', shown: '\\u3164' },
    { name: 'half a character', key: '\ud800', shown: '\\ud800' },
  ]
  for (const { name, key, shown } of rows)
    it(`${name} is written out`, async () => {
      const result = await simulate(JSON.stringify({ [`a${key}b`]: 1 }))
      expect(result.code).toBe(1)
      expectSentence(result, `a${shown}b：知らない項目`)
    })
})
