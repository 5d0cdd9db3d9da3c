import { statutory, fraction, type 年度の定め } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'

/**
 * The year with what the case says of it. A page of 令和6年度 that does not apply 定額減税 is a page about
 * the tax before it, so the year has none.
 */
export function yearOf({ credits, rates }: Inputs, 年度: 年度の定め): 年度の定め {
  const { forestTax } = rates
  const capPercent = credits.furusato?.capPercent
  const before =
    年度.定額減税?.対象 === '本人と家族' && credits.fixedReduction === undefined
      ? { ...年度, 定額減税: undefined }
      : 年度
  return {
    ...before,
    森林環境税額:
      forestTax === undefined ? 年度.森林環境税額 : statutory('森林環境税の税率', forestTax),
    寄附金税額控除: {
      ...年度.寄附金税額控除,
      ...(capPercent !== undefined && { 所得割額に対する限度: hundredths(capPercent) }),
    },
  }
}

const hundredths = (percent: number) => fraction(Math.round(percent * 10_000), 1_000_000)
