import type { 年度の定め } from '@zeimori/tax'
import { saysOtherIncome, type Business, type Incomes, type LandLong } from './input-incomes.ts'
import type { Inputs } from './inputs.ts'
import type { Mortgage } from './input-credits.ts'
import { ownBirthday, relativesOf, spouseOf } from './household.ts'
import { CaseMistake } from './mistake.ts'

/** The declaration that a case describes, as `readDeclaration` takes it. */
export function declarationOf(inputs: Inputs, 年度: 年度の定め): object {
  const { self, incomes, deductions, credits } = inputs
  const year = 年度.所得の年
  return {
    本人: {
      生年月日: ownBirthday(inputs, year),
      障害者: self.disability,
      ひとり親: self.singleParent,
      // A bereaved woman needs no dependent; a divorced one would. The page does not say which.
      寡婦: self.widow ? '死別' : undefined,
      勤労学生: self.student,
    },
    給与: slipsOf(incomes.salary),
    公的年金等: slipsOf(incomes.pension),
    ほかの所得: saysOtherIncome(incomes) ? otherIncomesOf(incomes, 年度) : undefined,
    医療費: deductions.medical && {
      支払: deductions.medical.paid,
      補塡される金額: deductions.medical.reimbursed,
    },
    社会保険料: deductions.socialInsurance,
    生命保険料: {
      新生命保険料: deductions.lifeInsurance.newGeneral,
      旧生命保険料: deductions.lifeInsurance.oldGeneral,
      介護医療保険料: deductions.lifeInsurance.medicalCare,
      新個人年金保険料: deductions.lifeInsurance.newPension,
      旧個人年金保険料: deductions.lifeInsurance.oldPension,
    },
    地震保険料: {
      地震保険料: deductions.earthquakeInsurance.earthquake,
      旧長期損害保険料: deductions.earthquakeInsurance.oldLongTerm,
    },
    配偶者: spouseOf(inputs, year),
    親族: relativesOf(inputs, year),
    寄附: { ふるさと納税: credits.furusato?.donation, 申告特例: credits.furusato?.onestop },
    住宅借入金等: credits.mortgage && mortgageOf(credits.mortgage),
    配当割額と株式等譲渡所得割額: credits.withholding,
  }
}

const slipsOf = (amount: number | undefined): readonly object[] =>
  amount === undefined ? [] : [{ 支払金額: amount }]

function otherIncomesOf(incomes: Incomes, 年度: 年度の定め): object {
  const { business, businessIncome = 0, realEstate, dividend, misc, occasional, landLong } = incomes
  return {
    営業等: business
      ? { ...balanceOf(business), 青色専従者給与: business.familyWages }
      : { 収入金額: Math.max(businessIncome, 0), 必要経費: Math.max(-businessIncome, 0) },
    青色申告特別控除: business && blueOf(business, 年度),
    不動産: realEstate && balanceOf(realEstate),
    配当: dividend === undefined ? [] : [{ 種類: '剰余金の配当等', 収入金額: dividend }],
    その他の雑: { 収入金額: misc },
    一時: occasional && balanceOf(occasional),
    土地建物: landLong && [
      { ...balanceOf(landLong), 区分: landLong.kind, 特別控除: specialOf(landLong, 年度) },
    ],
  }
}

type Balance = { readonly revenue: number; readonly expenses: number }

const balanceOf = ({ revenue, expenses }: Balance): object => ({
  収入金額: revenue,
  必要経費: expenses,
})

/** Which limit the page's 青色申告特別控除 is: its own amount, or all of the profit under a limit. */
function blueOf(
  { revenue, expenses, familyWages, blueDeduction }: Business,
  年度: 年度の定め,
): string | undefined {
  const profit = revenue - expenses - familyWages
  return limitOf(
    'inputs.incomes.business.blueDeduction',
    blueDeduction,
    profit,
    Object.entries(年度.ほかの所得.青色申告特別控除).map(([name, { yen }]) => [name, yen]),
  )
}

/** Which 特別控除 of the law the page's amount is. Several have the same limit, and the same effect. */
const specialOf = (
  { revenue, expenses, specialDeduction }: LandLong,
  年度: 年度の定め,
): string | undefined =>
  limitOf(
    'inputs.incomes.landLong.specialDeduction',
    specialDeduction,
    revenue - expenses,
    Object.entries(年度.ほかの所得.土地建物の特別控除).map(([name, { yen }]) => [name, yen]),
  )

function limitOf(
  key: string,
  amount: number,
  profit: number,
  limits: readonly (readonly [name: string, limit: number])[],
): string | undefined {
  if (amount === 0) return undefined
  const same = limits.find(([, limit]) => limit === amount)
  // The page deducts no more than there is: any limit from there on does the same.
  const found =
    same ?? (amount === profit ? limits.find(([, limit]) => limit >= profit) : undefined)
  if (found === undefined) throw new CaseMistake(`${key}: 法の額のどれでもありません`)
  return found[0]
}

/** The loan as the income tax has it. Where the page goes on from its own figures, it is not declared. */
function mortgageOf({
  available,
  incomeTaxTaxable,
  creditTotal,
  capPercent,
}: Mortgage): object | undefined {
  if (incomeTaxTaxable !== undefined || creditTotal !== undefined) return undefined
  return {
    控除可能額: available,
    居住開始: `${residenceYear(capPercent)}-01-01`,
    特定取得: capPercent === 7,
  }
}

/** A year of residence of the kind that has this cap: the page does not say which. From 令和4年 on, all have 5%. */
export const residenceYear = (capPercent: 5 | 7): number => (capPercent === 7 ? 2020 : 2022)
