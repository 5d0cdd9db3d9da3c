import { describe, expect, it } from 'vitest'
import { zeimori } from './command.ts'

const told = async (input: object, year: string, municipality: string): Promise<string> => {
  const { code, stdout, stderr } = await zeimori(
    ['simulate', '--year', year, '--municipality', municipality],
    { stdin: JSON.stringify(input) },
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

describe.concurrent('what simulate tells beside the amounts', () => {
  it('a limit up to which she bears more than 2,000 yen, and how far she does not', async () => {
    // 調整措置（法附則第3条の3）: 寄附しても所得割はほとんど減らない。
    const input = { 給与: [{ 支払金額: 1_870_000 }], 配偶者: { 生年月日: '1980-01-01' } }
    const stdout = await told(input, 'R9', '122050')
    expect(stdout).toMatch(/^ {2}ふるさと納税の限度額 {2}9,111円$/m)
    expect(stdout).toMatch(/^ {2}限度額まで寄附したときの自己負担額 {2}9,011円$/m)
    expect(stdout).toContain('限度額まで寄附すると、自己負担は2,000円では済みません')
  })

  it('of a limit that holds, no more than the limit', async () => {
    const stdout = await told({ 給与: [{ 支払金額: 5_000_000 }] }, 'R8', '142051')
    expect(stdout).not.toContain('自己負担は2,000円では済みません')
  })

  it('what she declared and what could not be deducted, with the reason', async () => {
    const input = {
      給与: [{ 支払金額: 5_000_000 }],
      本人: { ひとり親: '母' },
      配当割額と株式等譲渡所得割額: 300_000,
      ほかの所得: { 一般株式等: { 必要経費: 200_000 } },
    }
    const stdout = await told(input, 'R8', '142051')
    expect(stdout).toContain(
      [
        '申告したが、この年度に引けなかったもの',
        '  ひとり親控除額  0円（要件に合う子がいない）',
        '  通算しきれない赤字（一般株式等）  200,000円',
        '  配当割額等の控除額  0円（配当等も上場株式等の譲渡も申告していない）',
      ].join('\n'),
    )
  })

  it('a limit of the municipality that is not confirmed, only to whom it could matter', async () => {
    const doubt = '確かめていない点: 級地と限度額の条例（'
    const earning = (支払金額: number): object => ({
      給与: [{ 支払金額 }],
      本人: { 生年月日: '1980-01-01' },
    })
    expect(await told(earning(5_000_000), 'R8', '122050')).not.toContain(doubt)
    expect(await told(earning(1_070_000), 'R8', '122050')).toContain(doubt)
  })
})
