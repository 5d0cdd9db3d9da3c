import { fraction, type Rate, type 団体, type 年度の定め, type 税目, type 級地 } from '@zeimori/tax'
import { objectAt, type Json } from './case-file.ts'

type Ordinance = 団体['条例'][税目]

/** The municipality of a case, or what is wrong with it. */
export function municipalityOf(inputs: Json, 年度: 年度の定め): 団体 | string {
  const 指定都市 = inputs['designatedCity'] === true
  const 級地 = gradeOf(inputs['grade'] ?? 1)
  if (級地 === undefined) return 'inputs.grade: 1、2、3 のどれでもありません'
  const rates = objectAt(inputs, 'rates')
  const ordinance = (税目: 税目, rate: string, perCapita: string): Ordinance | string => {
    const 上乗せ = rateAbove(rates[rate], 年度.標準税率[税目][指定都市 ? '指定都市' : '一般'])
    if (上乗せ === 'unreadable') return `inputs.rates.${rate}: ％の数ではありません`
    const 標準 = 年度.均等割額[税目].yen
    const 均等割 = rates[perCapita] ?? 標準
    if (typeof 均等割 !== 'number' || !Number.isInteger(均等割) || 均等割 < 0)
      return `inputs.rates.${perCapita}: 0円以上の、1円単位の額ではありません`
    return { 所得割の上乗せ: 上乗せ, 均等割の上乗せ: 均等割 - 標準 }
  }
  const 市町村民税 = ordinance('市町村民税', 'cityRate', 'perCapitaCity')
  if (typeof 市町村民税 === 'string') return 市町村民税
  const 道府県民税 = ordinance('道府県民税', 'prefRate', 'perCapitaPref')
  if (typeof 道府県民税 === 'string') return 道府県民税
  return { 名称: '事例の市区町村', 指定都市, 級地, 条例: { 市町村民税, 道府県民税 } }
}

const gradeOf = (grade: unknown): 級地 | undefined => ([1, 2, 3] as const).find((n) => n === grade)

/** What an ordinance's rate in % has beyond the standard rate, as an exact fraction. */
function rateAbove(percent: unknown, standard: Rate): Rate | undefined | 'unreadable' {
  if (percent === undefined || percent === null) return undefined
  const written =
    typeof percent === 'number' ? /^(\d{1,2})(?:\.(\d{1,4}))?$/.exec(`${percent}`) : null
  if (written === null) return 'unreadable'
  const [, whole = '', decimals = ''] = written
  const millionths = Number(whole + decimals.padEnd(4, '0'))
  const above = millionths * standard.den - standard.num * 1_000_000
  return above === 0 ? undefined : fraction(above, 1_000_000 * standard.den)
}

/** Why the year's 森林環境税 is not the case's; undefined where it is. */
export function forestTaxGap(inputs: Json, 年度: 年度の定め): string | undefined {
  const forestTax = objectAt(inputs, 'rates')['forestTax'] ?? undefined
  const 法の額 = 年度.森林環境税額?.yen ?? 0
  return forestTax === undefined || forestTax === 法の額
    ? undefined
    : `inputs.rates.forestTax が法の額（${法の額}円）ではありません`
}
