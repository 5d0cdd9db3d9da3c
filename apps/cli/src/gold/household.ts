import type { 年度の定め } from '@zeimori/tax'
import { objectAt, objectsAt, type Json } from './case-file.ts'

/** The day of birth of somebody who is `age` at the end of the income year, as a declaration takes it. */
const birthday = (age: unknown, year: number): string =>
  typeof age === 'number' && Number.isInteger(age) && age >= 0
    ? `${year - age}-07-01`
    : `年齢 ${String(age)}`

/** The word of the declaration. An unknown one is handed on so that the declaration refuses it. */
export function wordOf(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'string') return value
  return Object.hasOwn(words, value) ? words[value] : `知らない言葉 ${value}`
}

/** What the page does not give is no age under which any rule changes. */
const ageNotGiven = 40
const notClaimed = (person: Json): boolean => person['notClaimed'] === true

/** The taxpayer's own age at the end of the income year. */
export function ownBirthday(inputs: Json, year: number): unknown {
  return inputs['birthDate'] ?? birthday(inputs['age'] ?? ageNotGiven, year)
}

function ownAge(inputs: Json, year: number): number {
  const born = ownBirthday(inputs, year)
  return typeof born === 'string' ? year - Number(born.slice(0, 4)) : Number.NaN
}

/** The spouse as a declaration has her; somebody else's to claim is nobody here. */
export function spouseOf(inputs: Json, year: number): object | undefined {
  const spouse = objectAt(inputs, 'family')['spouse'] ?? undefined
  const person = objectAt(objectAt(inputs, 'family'), 'spouse')
  if (spouse === undefined || notClaimed(person)) return undefined
  return {
    ...incomeOf(person),
    ...disabilityOf(person),
    生年月日: birthday(person['age'] ?? ageNotGiven, year),
  }
}

/** The relatives as a declaration has them. Whoever is younger than the taxpayer is taken for a child. */
export const relativesOf = (inputs: Json, year: number): readonly object[] =>
  objectsAt(objectAt(inputs, 'family'), 'dependents')
    .filter((person) => !notClaimed(person))
    .map((person) => {
      const { 障害者, 同居 } = disabilityOf(person)
      const age = person['age'] ?? undefined
      const parent = person['cohabitingParent'] ?? false
      return {
        ...incomeOf(person),
        ...(age !== undefined && { 生年月日: birthday(age, year) }),
        続柄: parent === true ? '父母・祖父母' : isChild(person, inputs, year) ? '子' : 'その他',
        同居: 同居 || parent,
        障害者,
      }
    })

const isChild = (person: Json, inputs: Json, year: number): boolean =>
  person['cohabitingParent'] !== true && Number(person['age'] ?? 0) < ownAge(inputs, year)

const incomeOf = (person: Json) => ({
  その他の所得金額: person['income'],
  給与の収入金額: person['salary'],
  公的年金等の収入金額: person['pension'],
})

const disabilityOf = (person: Json) => ({
  障害者: wordOf(person['disability'], { ordinary: '普通', special: '特別', cohabSpecial: '特別' }),
  同居: person['disability'] === 'cohabSpecial',
})

/** Why a declaration cannot say what the case says of the family; undefined where it can. */
export function familyGap(inputs: Json, 年度: 年度の定め): string | undefined {
  const everybody = objectsAt(objectAt(inputs, 'family'), 'dependents')
  const claimed = everybody.filter((person) => !notClaimed(person))
  const parent = objectAt(inputs, 'self')['singleParent'] ?? undefined
  if (parent !== undefined && !claimed.some((person) => isChild(person, inputs, 年度.所得の年)))
    return 'self.singleParent の子が dependents にありません'

  // 所得金額調整控除 looks at a child whom another person claims as well.
  const salary = objectAt(inputs, 'incomes')['salary']
  const counts = [...everybody, objectAt(objectAt(inputs, 'family'), 'spouse')].some(notClaimed)
  return counts && typeof salary === 'number' && salary > 年度.所得金額調整控除.基準額.yen
    ? 'notClaimed の家族による所得金額調整控除は、まだ計算できません'
    : undefined
}
