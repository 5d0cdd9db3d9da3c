import { fraction, type Rate, type 団体, type 年度の定め, type 税目 } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'

type Ordinance = 団体['条例'][税目]
type Limits = NonNullable<団体['均等割の非課税限度額']>

/** The municipality of a case, with what its ordinances say. */
export function municipalityOf(inputs: Inputs, 年度: 年度の定め): 団体 {
  const { designatedCity, grade, rates } = inputs
  const ordinance = (税目: 税目, rate: number | undefined, perCapita: number | undefined) => {
    const 標準 = 年度.標準税率[税目][designatedCity ? '指定都市' : '一般']
    return {
      所得割の上乗せ: rate === undefined ? undefined : rateAbove(rate, 標準),
      均等割の上乗せ: perCapita === undefined ? 0 : perCapita - 年度.均等割額[税目].yen,
    } satisfies Ordinance
  }
  return {
    名称: '事例の市区町村',
    指定都市: designatedCity,
    級地: grade,
    均等割の非課税限度額: limitsOf(inputs, 年度),
    条例: {
      市町村民税: ordinance('市町村民税', rates.cityRate, rates.perCapitaCity),
      道府県民税: ordinance('道府県民税', rates.prefRate, rates.perCapitaPref),
    },
  }
}

/** What an ordinance's rate in % has beyond the standard rate, as an exact fraction. */
function rateAbove(percent: number, standard: Rate): Rate | undefined {
  const [whole = '', decimals = ''] = String(percent).split('.')
  const millionths = Number(whole + decimals.padEnd(4, '0'))
  const above = millionths * standard.den - standard.num * 1_000_000
  return above === 0 ? undefined : fraction(above, 1_000_000 * standard.den)
}

/** The limits of 均等割 by ordinance. What the case leaves out is as the law has it for the 級地. */
function limitsOf({ limitCoefficients, grade }: Inputs, 年度: 年度の定め): Limits | undefined {
  if (limitCoefficients === undefined) return undefined
  const { 基本額, 十万円, 加算額 } = 年度.非課税.均等割[grade]
  const {
    perPerson = 基本額.yen,
    familyAddition = 加算額.yen,
    addition = 十万円.yen,
  } = limitCoefficients
  return {
    単身: limitOfOne(limitCoefficients.single ?? perPerson, perPerson, addition),
    一人あたり: perPerson,
    加算: familyAddition + addition,
  }
}

/** Where `single` is the amount per person, the addition comes on top, as it does in the law. */
const limitOfOne = (single: number, perPerson: number, addition: number): number =>
  single === perPerson ? single + addition : single
