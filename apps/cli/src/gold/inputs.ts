import type { 申告, 級地 } from '@zeimori/tax'
import { readCredits, type Credits } from './input-credits.ts'
import { readDeductions, type Deductions } from './input-deductions.ts'
import { readIncomes, type Incomes } from './input-incomes.ts'
import { largestFamily } from './limits.ts'
import type { Reader } from './reader.ts'

type 本人 = 申告['本人']
type Amount = number | undefined

/** A spouse or another relative. */
export type Person = {
  readonly age: number | undefined
  /** 合計所得金額. Where it is given, the gross amounts below say nothing more. */
  readonly income: Amount
  readonly salary: Amount
  readonly pension: Amount
  readonly disability: { readonly 障害者: '普通' | '特別'; readonly 同居: boolean } | undefined
  readonly cohabitingParent: boolean
  readonly notClaimed: boolean
}

/** What an ordinance has in place of the amounts by 級地. */
export type LimitCoefficients = Readonly<
  Record<'perPerson' | 'familyAddition' | 'addition' | 'single', Amount>
>

/** The inputs of a case, each value checked. What a case leaves out is undefined. */
export type Inputs = {
  readonly age: number | undefined
  readonly birthDate: string | undefined
  readonly self: {
    readonly disability: 本人['障害者']
    readonly singleParent: 本人['ひとり親']
    readonly widow: boolean
    readonly student: boolean
  }
  readonly designatedCity: boolean
  readonly grade: 級地
  readonly incomes: Incomes
  readonly deductions: Deductions
  readonly family: { readonly spouse: Person | undefined; readonly dependents: readonly Person[] }
  readonly credits: Credits
  readonly rates: Readonly<
    Record<'cityRate' | 'prefRate' | 'perCapitaCity' | 'perCapitaPref' | 'forestTax', Amount>
  >
  readonly limitCoefficients: LimitCoefficients | undefined
}

/** No age that anybody has reached. */
const oldest = 150

/** Reads every input key of the format. */
export function readInputs(reader: Reader): Inputs {
  reader.note('notes')
  const short = readShortForm(reader)
  const family = reader.object('family', (inner) => ({
    spouse: inner.optional('spouse', readSpouse),
    dependents: inner.list('dependents', readRelative),
  }))
  const incomes = reader.object('incomes', readIncomes)
  const credits = reader.object('credits', readCredits)
  return {
    age: reader.count('age', 0, oldest),
    birthDate: reader.day('birthDate'),
    self: reader.object('self', (inner) => ({
      disability: inner.word('disability', { ordinary: '普通', special: '特別' }),
      singleParent: inner.word('singleParent', { mother: '母', father: '父' }),
      widow: inner.flag('widow'),
      student: inner.flag('student'),
    })),
    designatedCity: reader.flag('designatedCity'),
    grade: reader.oneOf('grade', [1, 2, 3]) ?? 1,
    incomes: { ...incomes, misc: short.income ?? incomes.misc },
    deductions: reader.object('deductions', readDeductions),
    family: { ...family, spouse: short.spouse ?? family.spouse },
    credits: { ...credits, persons: short.persons ?? credits.persons },
    rates: reader.object('rates', (inner) => ({
      cityRate: inner.percent('cityRate'),
      prefRate: inner.percent('prefRate'),
      perCapitaCity: inner.amount('perCapitaCity'),
      perCapitaPref: inner.amount('perCapitaPref'),
      forestTax: inner.amount('forestTax'),
    })),
    limitCoefficients: reader.optional('limitCoefficients', (inner) => ({
      perPerson: inner.amount('perPerson'),
      familyAddition: inner.amount('familyAddition'),
      addition: inner.amount('addition'),
      single: inner.amount('single'),
    })),
  }
}

/** The short form of cases out of another program's tests: total incomes and a family size, and no more. */
function readShortForm(reader: Reader) {
  for (const [short, long] of shortForms) reader.oneWay(short, long)
  const spouseIncome = reader.amount('spouseIncome')
  return {
    income: reader.amount('taxpayerIncome') ?? reader.amount('income'),
    spouse: spouseIncome === undefined ? undefined : { ...nobody, income: spouseIncome },
    persons: reader.count('persons', 1, largestFamily),
  }
}

const shortForms = [
  ['taxpayerIncome', 'incomes'],
  ['income', 'incomes'],
  ['taxpayerIncome', 'income'],
  ['spouseIncome', 'family'],
  ['persons', 'credits'],
] as const

const nobody: Person = {
  age: undefined,
  income: undefined,
  salary: undefined,
  pension: undefined,
  disability: undefined,
  cohabitingParent: false,
  notClaimed: false,
}

const readPerson = (reader: Reader): Omit<Person, 'cohabitingParent'> => ({
  age: reader.count('age', 0, oldest),
  income: reader.amount('income'),
  salary: reader.amount('salary'),
  pension: reader.amount('pension'),
  disability: reader.word('disability', {
    ordinary: { 障害者: '普通', 同居: false },
    special: { 障害者: '特別', 同居: false },
    cohabSpecial: { 障害者: '特別', 同居: true },
  }),
  notClaimed: reader.flag('notClaimed'),
})

const readRelative = (reader: Reader): Person => ({
  ...readPerson(reader),
  cohabitingParent: reader.flag('cohabitingParent'),
})

const readSpouse = (reader: Reader): Person => ({
  ...readPerson(reader),
  cohabitingParent: reader.never('cohabitingParent'),
})
