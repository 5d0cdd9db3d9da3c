import { yen, type 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { declaring, when } from './supposing.ts'
import type { Parts, Supposition } from './suppositions.ts'

const hasSome = (of: object): boolean => Object.values(of).some((amount) => amount !== 0)

/** Payments that may have been left out, or counted as the income tax counts them. */
export const supposedPayments = ({ 申告 }: Base, parts: Parts): readonly Supposition[] => [
  ...socialInsurance(申告, parts),
  ...when(
    申告.小規模企業共済等掛金 > 0,
    declaring('pension-fund-missed', (of) => ({ ...of, 小規模企業共済等掛金: yen(0) })),
  ),
  ...(hasSome(申告.生命保険料) ? lifeInsurance : []),
  ...(hasSome(申告.地震保険料) ? quakeInsurance : []),
  ...when(
    申告.医療費 !== undefined,
    declaring('medical-missed', (of) => ({ ...of, 医療費: undefined })),
  ),
  ...when(
    申告.雑損 !== undefined,
    declaring('casualty-missed', (of) => ({ ...of, 雑損: undefined })),
  ),
  ...(申告.住宅借入金等 === undefined ? [] : housing),
]

function socialInsurance({ 社会保険料: paid }: 申告, parts: Parts): readonly Supposition[] {
  return [
    ...when(
      paid > 0,
      declaring('social-insurance-missed', (of) => ({ ...of, 社会保険料: yen(0) })),
    ),
    ...parts.socialInsurance.flatMap((part, i) =>
      when(
        part > 0 && part < paid,
        declaring(
          'social-insurance-part',
          (of) => ({ ...of, 社会保険料: yen(Math.max(0, of.社会保険料 - part)) }),
          i + 1,
        ),
      ),
    ),
  ]
}

const lifeInsurance: readonly Supposition[] = [
  {
    name: 'life-insurance-of-income-tax',
    which: '',
    suppose: (base) => ({
      ...base,
      年度: { ...base.年度, 生命保険料控除: base.年度.所得税の生命保険料控除 },
    }),
  },
  declaring('life-insurance-missed', (of) => ({
    ...of,
    生命保険料: {
      新生命保険料: yen(0),
      旧生命保険料: yen(0),
      介護医療保険料: yen(0),
      新個人年金保険料: yen(0),
      旧個人年金保険料: yen(0),
    },
  })),
]

const quakeInsurance: readonly Supposition[] = [
  {
    name: 'quake-insurance-of-income-tax',
    which: '',
    suppose: (base) => ({
      ...base,
      年度: { ...base.年度, 地震保険料控除: base.年度.所得税の地震保険料控除 },
    }),
  },
  declaring('quake-insurance-missed', (of) => ({
    ...of,
    地震保険料: { 地震保険料: yen(0), 旧長期損害保険料: yen(0) },
  })),
]

const housing: readonly Supposition[] = [
  declaring('housing-missed', (of) => ({ ...of, 住宅借入金等: undefined })),
  declaring('housing-other-kind', (of) => ({
    ...of,
    住宅借入金等: of.住宅借入金等 && { ...of.住宅借入金等, 特定取得: !of.住宅借入金等.特定取得 },
  })),
]
