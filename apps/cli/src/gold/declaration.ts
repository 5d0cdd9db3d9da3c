import { objectAt, type Json } from './case-file.ts'
import { ownBirthday, relativesOf, spouseOf, wordOf } from './household.ts'

/** Deductions of which the page gives only the amount, under the name that `expected` uses. */
export const givenDeductions = {
  lifeInsurance: 'lifeInsuranceDeduction',
  earthquake: 'earthquakeInsuranceDeduction',
  medical: 'medicalDeduction',
} as const

/**
 * The declaration that a case describes, as `readDeclaration` takes it: every value is checked there.
 * A deduction of which the page gives only the amount is declared as 小規模企業共済等掛金, which the law
 * deducts to the last yen and which touches nothing else.
 * @param remainder what the page's total has beyond the deductions that the case names, in yen
 */
export function declarationOf(inputs: Json, year: number, remainder: number): object {
  const own = objectAt(inputs, 'self')
  const incomes = objectAt(inputs, 'incomes')
  const deductions = objectAt(inputs, 'deductions')
  const furusato = objectAt(objectAt(inputs, 'credits'), 'furusato')
  return {
    本人: {
      生年月日: ownBirthday(inputs, year),
      障害者: wordOf(own['disability'], { ordinary: '普通', special: '特別' }),
      ひとり親: wordOf(own['singleParent'], { mother: '母', father: '父' }),
      // A bereaved woman needs no dependent; a divorced one would. The page does not say which.
      寡婦: own['widow'] === true ? '死別' : undefined,
      勤労学生: own['student'],
    },
    給与: slipsOf(incomes['salary']),
    公的年金等: slipsOf(incomes['pension']),
    社会保険料: deductions['socialInsurance'],
    小規模企業共済等掛金: paidInFull(deductions, remainder),
    生命保険料: lifeInsuranceOf(objectAt(deductions, 'lifeInsurance')),
    地震保険料: {
      地震保険料: objectAt(deductions, 'earthquakeInsurance')['earthquake'],
      旧長期損害保険料: objectAt(deductions, 'earthquakeInsurance')['oldLongTerm'],
    },
    配偶者: spouseOf(inputs, year),
    親族: relativesOf(inputs, year),
    寄附: { ふるさと納税: furusato['donation'], 申告特例: furusato['onestop'] },
  }
}

const slipsOf = (amount: unknown): readonly object[] =>
  amount === undefined || amount === null ? [] : [{ 支払金額: amount }]

const lifeInsuranceOf = (premiums: Json) => ({
  新生命保険料: premiums['newGeneral'],
  旧生命保険料: premiums['oldGeneral'],
  介護医療保険料: premiums['medicalCare'],
  新個人年金保険料: premiums['newPension'],
  旧個人年金保険料: premiums['oldPension'],
})

const isAmount = (amount: unknown): amount is number =>
  typeof amount === 'number' && Number.isInteger(amount) && amount >= 0

/** The sum; or the first amount that is none, for the declaration to refuse it. */
function paidInFull(deductions: Json, remainder: number): unknown {
  const amounts = Object.values(givenDeductions).map((key) => deductions[key] ?? 0)
  const whole = amounts.filter((amount) => isAmount(amount))
  if (whole.length < amounts.length) return amounts.find((amount) => !isAmount(amount))
  return whole.reduce((total, amount) => total + amount, remainder)
}
