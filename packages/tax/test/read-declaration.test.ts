import { largestAmount, longestList, readDeclaration } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'

const 問題は = (入力: unknown): readonly string[] => {
  const 読んだ = readDeclaration(入力)
  return 読んだ.ok ? [] : 読んだ.problems.map(({ path, code }) => `${path}: ${code}`)
}

const 親族たち = (人数: number): readonly object[] => Array.from({ length: 人数 }, () => ({}))

describe('申告の読み込み', () => {
  it('書いていない所は、ないものと読む', () => {
    expect(readDeclaration({})).toEqual({
      ok: true,
      declaration: {
        本人: {
          生年月日: undefined,
          障害者: undefined,
          ひとり親: undefined,
          寡婦: undefined,
          勤労学生: false,
          生活扶助: false,
        },
        給与: [],
        特定支出: 0,
        公的年金等: [],
        ほかの所得: undefined,
        雑損: undefined,
        医療費: undefined,
        社会保険料: 0,
        小規模企業共済等掛金: 0,
        生命保険料: {
          新生命保険料: 0,
          旧生命保険料: 0,
          介護医療保険料: 0,
          新個人年金保険料: 0,
          旧個人年金保険料: 0,
        },
        地震保険料: { 地震保険料: 0, 旧長期損害保険料: 0 },
        配偶者: undefined,
        親族: [],
        寄附: {
          ふるさと納税: 0,
          申告特例: false,
          共同募金と日本赤十字社: 0,
          都道府県の条例で指定: 0,
          市区町村の条例で指定: 0,
        },
        住宅借入金等: undefined,
        外国税額: undefined,
        配当割額と株式等譲渡所得割額: 0,
        特別な事情: [],
      },
    })
  })

  it('書いた所は、書いたとおりに読む', () => {
    const 読んだ = readDeclaration({
      本人: { 生年月日: '1980-02-29', 障害者: '特別', 勤労学生: true },
      給与: [{ 支払金額: 5_001_234 }],
      配偶者: {},
      親族: [{ 続柄: '父母・祖父母', 生年月日: '1945-12-31', 同居: true }],
    })
    expect(読んだ).toMatchObject({
      ok: true,
      declaration: {
        本人: { 生年月日: { year: 1980, month: 2, day: 29 }, 障害者: '特別', 勤労学生: true },
        給与: [{ 支払金額: 5_001_234 }],
        配偶者: { 同居: false, その他の所得金額: 0 },
        親族: [{ 続柄: '父母・祖父母', 生年月日: { year: 1945, month: 12, day: 31 }, 同居: true }],
      },
    })
  })

  const 表 = [
    { 入力: null, 問題: [': not-an-object'], 境: '申告でない' },
    { 入力: [], 問題: [': not-an-object'], 境: '一覧' },
    { 入力: '{}', 問題: [': not-an-object'], 境: '文字' },
    { 入力: { 本人: 1 }, 問題: ['本人: not-an-object'], 境: '本人が数' },
    { 入力: { 給与: {} }, 問題: ['給与: not-a-list'], 境: '一覧でない' },
    { 入力: { 給与: [1] }, 問題: ['給与[0]: not-an-object'], 境: '源泉徴収票が数' },
    {
      入力: { 給与: [{}, { 支払金額: '5000000' }] },
      問題: ['給与[1].支払金額: not-a-number'],
      境: '文字の金額',
    },
    { 入力: { 社会保険料: Number.NaN }, 問題: ['社会保険料: not-a-number'], 境: '数でない数' },
    { 入力: { 社会保険料: 0.5 }, 問題: ['社会保険料: not-whole-yen'], 境: '1円未満' },
    { 入力: { 社会保険料: -1 }, 問題: ['社会保険料: negative'], 境: '負' },
    { 入力: { 社会保険料: largestAmount }, 問題: [], 境: '最大の金額' },
    {
      入力: { 社会保険料: largestAmount + 1 },
      問題: ['社会保険料: too-large'],
      境: '最大を超える金額',
    },
    { 入力: { 社会保険料: Infinity }, 問題: ['社会保険料: too-large'], 境: '無限大' },
    {
      入力: { 本人: { 生年月日: '2025-02-29' } },
      問題: ['本人.生年月日: not-a-day'],
      境: '暦にない日',
    },
    { 入力: { 本人: { 生年月日: 20_000_101 } }, 問題: ['本人.生年月日: not-a-day'], 境: '数の日' },
    {
      入力: { 親族: [{ 続柄: 'いとこ' }] },
      問題: ['親族[0].続柄: not-a-choice'],
      境: '選べない続柄',
    },
    { 入力: { 本人: { 障害者: true } }, 問題: ['本人.障害者: not-a-choice'], 境: '選べない区分' },
    {
      入力: { 寄附: { 申告特例: 'はい' } },
      問題: ['寄附.申告特例: not-yes-or-no'],
      境: 'はい・いいえでない',
    },
    { 入力: { 社会保険: 1 }, 問題: ['社会保険: unknown-key'], 境: '知らない欄' },
    { 入力: { 配偶者: { 年収: 1 } }, 問題: ['配偶者.年収: unknown-key'], 境: '知らない配偶者の欄' },
    { 入力: { 親族: 親族たち(longestList) }, 問題: [], 境: '最も長い一覧' },
    {
      入力: { 親族: 親族たち(longestList + 1) },
      問題: ['親族: list-too-long'],
      境: '長すぎる一覧',
    },
    {
      入力: { 本人: null, 給与: null, 社会保険料: null, 配偶者: null },
      問題: [],
      境: 'null は書いていないのと同じ',
    },
    {
      入力: { 社会保険料: -1, 本人: { 勤労学生: 1 }, 余分: 0 },
      問題: ['本人.勤労学生: not-yes-or-no', '社会保険料: negative', '余分: unknown-key'],
      境: '問題はすべて挙げる',
    },
  ]
  for (const { 入力, 問題, 境 } of 表)
    it(`${境} → ${問題.join('、') || '読める'}`, () => {
      expect(問題は(入力)).toEqual(問題)
    })
})
