import { readDeclaration, type 団体, type 申告 } from '@zeimori/tax'

/** A city at standard rates. */
export const city: 団体 = {
  名称: '標準の市',
  指定都市: false,
  級地: 1,
  条例: {
    市町村民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
    道府県民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
  },
}

function declare(content: object): 申告 {
  const read = readDeclaration(content)
  if (!read.ok) throw new Error('the bench declares something wrong')
  return read.declaration
}

/** The same plain employee at a thousand salaries: nobody else, no insurance, no donation. */
export const salaries = Array.from({ length: 1_000 }, (_, i) => 3_000_000 + i * 3_777)
export const socialInsurance = 700_000
export const employees = salaries.map((支払金額) =>
  declare({ 給与: [{ 支払金額 }], 社会保険料: socialInsurance }),
)

/** Random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** Varied people: several slips, pensions, families, insurance, donations. */
export function variedDeclarations(count: number): readonly 申告[] {
  const random = seeded(20_261_122)
  const upTo = (n: number): number => Math.floor(random() * n)
  const birth = (): string =>
    `${1935 + upTo(90)}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`
  return Array.from({ length: count }, () =>
    declare({
      本人: { 生年月日: birth(), ...(upTo(20) === 0 && { 障害者: '普通' }) },
      給与: Array.from({ length: upTo(3) }, () => ({ 支払金額: upTo(12_000_000) })),
      公的年金等: Array.from({ length: upTo(3) }, () => ({ 支払金額: upTo(3_000_000) })),
      社会保険料: upTo(1_500_000),
      生命保険料: {
        新生命保険料: upTo(90_000),
        旧生命保険料: upTo(120_000),
        介護医療保険料: upTo(90_000),
      },
      地震保険料: { 地震保険料: upTo(60_000) },
      ...(upTo(2) === 0 && { 配偶者: { 生年月日: birth(), 給与の収入金額: upTo(2_500_000) } }),
      親族: Array.from({ length: upTo(5) }, () => ({
        生年月日: birth(),
        給与の収入金額: upTo(2) * upTo(2_000_000),
        同居: upTo(2) === 0,
        続柄: ['子', '父母・祖父母', 'その他'][upTo(3)],
      })),
      寄附: { ふるさと納税: upTo(2) * upTo(300_000), 申告特例: upTo(2) === 0 },
    }),
  )
}
