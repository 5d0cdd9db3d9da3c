import { flag, later, laterObject, list, now, object, type Keys } from './survey.ts'

const person: Keys = {
  age: now,
  income: now,
  salary: now,
  pension: now,
  disability: now,
  cohabitingParent: flag,
  notClaimed: flag,
}

const incomes: Keys = {
  salary: now,
  pension: now,
  business: laterObject('revenue', 'expenses', 'familyWages', 'blueDeduction'),
  businessIncome: later,
  realEstate: laterObject('revenue', 'expenses'),
  dividend: later,
  misc: later,
  occasional: laterObject('revenue', 'expenses'),
  landLong: laterObject('revenue', 'expenses', 'specialDeduction', 'kind'),
  retirement: laterObject('amount', 'serviceYears', 'start', 'end', 'short5', 'officer5'),
  taxableOverride: later,
}

const deductions: Keys = {
  socialInsurance: now,
  lifeInsurance: object({
    newGeneral: now,
    oldGeneral: now,
    medicalCare: now,
    newPension: now,
    oldPension: now,
  }),
  lifeInsuranceDeduction: now,
  earthquakeInsurance: object({ earthquake: now, oldLongTerm: now }),
  earthquakeInsuranceDeduction: now,
  medical: laterObject('paid', 'reimbursed'),
  medicalDeduction: now,
  // A personal deduction alone does not say the 人的控除差 that goes with it.
  spouseDeduction: later,
  spouseSpecialDeduction: later,
  dependentsDeduction: later,
  specificRelativeDeduction: later,
  disabilityDeduction: later,
  basicDeduction: later,
  totalOverride: now,
  personalDiffOverride: later,
}

const credits: Keys = {
  mortgage: laterObject('available', 'incomeTaxTaxable', 'capPercent', 'creditTotal'),
  furusato: object({
    donation: now,
    onestop: flag,
    incomeTaxRate: later,
    levyBase: later,
    capPercent: later,
  }),
  fixedReduction: laterObject('persons'),
  withholding: later,
  levyTotalInput: later,
  persons: later,
  levyBeforeAdjustment: later,
}

/** Every key that may stand in a case's `inputs`, and whether the engine can take it today. */
export const inputKeys: Keys = {
  notes: now,
  age: now,
  birthDate: now,
  self: object({ disability: now, singleParent: now, widow: flag, student: flag }),
  designatedCity: flag,
  incomes: object(incomes),
  deductions: object(deductions),
  family: object({ spouse: object(person), dependents: list(person) }),
  credits: object(credits),
  rates: object({
    cityRate: now,
    prefRate: now,
    perCapitaCity: now,
    perCapitaPref: now,
    forestTax: now,
  }),
  grade: now,
  limitCoefficients: laterObject('perPerson', 'familyAddition', 'addition', 'single'),
}
