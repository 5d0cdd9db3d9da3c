import { 年度一覧, type 税目 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { when } from './supposing.ts'
import type { Supposition } from './suppositions.ts'

/** Another year's rules, other ordinances, or no 定額減税. */
export const supposedRules = ({ 団体, 年度 }: Base): readonly Supposition[] => {
  const surcharged = Object.values(団体.条例).some(
    ({ 所得割の上乗せ: levy, 均等割の上乗せ: perCapita }) => levy !== undefined || perCapita !== 0,
  )
  return [
    ...Object.values(年度一覧)
      .filter(({ 記号 }) => 記号 !== 年度.記号)
      .map((other) => ({
        name: 'other-year' as const,
        which: other.名称,
        suppose: (base: Base) => ({ ...base, 年度: other }),
      })),
    ...when(surcharged, { name: 'standard-rates', which: '', suppose: atStandardRates }),
    ...when(年度.定額減税 !== undefined, {
      name: 'no-fixed-cut',
      which: '',
      suppose: (base) => ({ ...base, 年度: { ...base.年度, 定額減税: undefined } }),
    }),
  ]
}

const standard = { 所得割の上乗せ: undefined, 均等割の上乗せ: 0, 未確認: false }

const atStandardRates = (base: Base): Base => ({
  ...base,
  団体: { ...base.団体, 条例: { 市町村民税: standard, 道府県民税: standard } },
})

/** The widest 均等割 surcharges known, either way, in yen a year. */
const knownSurcharges = { least: -400, most: 2_700 } as const

/** An ordinance that adds so much to 均等割, where that much is thinkable. */
export function surchargeOf(whose: 税目, by: number): readonly Supposition[] {
  const thinkable = by !== 0 && by >= knownSurcharges.least && by <= knownSurcharges.most
  return when(thinkable && by % 100 === 0, {
    name: 'per-capita-surcharge',
    which: String(by),
    suppose: (base) => ({
      ...base,
      団体: {
        ...base.団体,
        条例: {
          ...base.団体.条例,
          [whose]: {
            ...base.団体.条例[whose],
            均等割の上乗せ: base.団体.条例[whose].均等割の上乗せ + by,
          },
        },
      },
    }),
  })
}
