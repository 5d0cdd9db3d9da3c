import type { Figure } from '@zeimori/tax'
import type { Reader } from './reader.ts'

type Amount = number | undefined

/** Every `…Deduction`: the deduction that it gives, and the key of `expected.deductions` that says the same. */
export const givenDeductions = {
  casualtyLossDeduction: { term: '雑損控除額', expected: undefined },
  medicalDeduction: { term: '医療費控除額', expected: 'medical' },
  socialInsuranceDeduction: { term: '社会保険料控除額', expected: 'socialInsurance' },
  smallEnterpriseDeduction: { term: '小規模企業共済等掛金控除額', expected: undefined },
  lifeInsuranceDeduction: { term: '生命保険料控除額', expected: 'lifeInsurance' },
  earthquakeInsuranceDeduction: { term: '地震保険料控除額', expected: 'earthquake' },
  earthquakeDeduction: { term: '地震保険料控除額', expected: 'earthquake' },
  disabilityDeduction: { term: '障害者控除額', expected: 'disability' },
  widowDeduction: { term: '寡婦控除額', expected: undefined },
  singleParentDeduction: { term: 'ひとり親控除額', expected: undefined },
  studentDeduction: { term: '勤労学生控除額', expected: undefined },
  spouseDeduction: { term: '配偶者控除額', expected: 'spouse' },
  spouseSpecialDeduction: { term: '配偶者特別控除額', expected: 'spouseSpecial' },
  dependentsDeduction: { term: '扶養控除額', expected: 'dependents' },
  specificRelativeDeduction: { term: '特定親族特別控除額', expected: 'specificRelative' },
  basicDeduction: { term: '基礎控除額', expected: 'basic' },
} as const satisfies Readonly<
  Record<string, { readonly term: Figure['term']; readonly expected: string | undefined }>
>

type GivenKey = keyof typeof givenDeductions

/** A deduction of which the page gives only the amount. */
export type GivenDeduction = (typeof givenDeductions)[GivenKey] & { readonly amount: number }

export type Deductions = {
  readonly socialInsurance: Amount
  readonly lifeInsurance: Readonly<
    Record<'newGeneral' | 'oldGeneral' | 'medicalCare' | 'newPension' | 'oldPension', Amount>
  >
  readonly earthquakeInsurance: Readonly<Record<'earthquake' | 'oldLongTerm', Amount>>
  readonly medical: { readonly paid: Amount; readonly reimbursed: Amount } | undefined
  readonly given: readonly GivenDeduction[]
  readonly totalOverride: Amount
  readonly personalDiffOverride: Amount
}

export const readDeductions = (reader: Reader): Deductions => ({
  socialInsurance: reader.amount('socialInsurance'),
  lifeInsurance: reader.object('lifeInsurance', (inner) => ({
    newGeneral: inner.amount('newGeneral'),
    oldGeneral: inner.amount('oldGeneral'),
    medicalCare: inner.amount('medicalCare'),
    newPension: inner.amount('newPension'),
    oldPension: inner.amount('oldPension'),
  })),
  earthquakeInsurance: reader.object('earthquakeInsurance', (inner) => ({
    earthquake: inner.amount('earthquake'),
    oldLongTerm: inner.amount('oldLongTerm'),
  })),
  medical: reader.optional('medical', (inner) => ({
    paid: inner.amount('paid'),
    reimbursed: inner.amount('reimbursed'),
  })),
  given: Object.entries(givenDeductions).flatMap(([key, deduction]) => {
    const amount = reader.amount(key)
    return amount === undefined ? [] : [{ ...deduction, amount }]
  }),
  totalOverride: reader.amount('totalOverride'),
  personalDiffOverride: reader.amount('personalDiffOverride'),
})
