import type { Inputs, Person } from './inputs.ts'

/** What the page does not give is no age under which any rule changes. */
const ageNotGiven = 40
/** A relative of an age that is not given: an ordinary dependent, and younger than the taxpayer. */
const relativeNotGiven = 30

/** The day of birth of somebody who is `age` at the end of the income year, as a declaration takes it. */
const birthday = (age: number, year: number): string =>
  `${String(year - age).padStart(4, '0')}-07-01`

/** The taxpayer's own day of birth. A day outranks an age. */
export const ownBirthday = ({ birthDate, age }: Inputs, year: number): string =>
  birthDate ?? birthday(age ?? ageNotGiven, year)

/** The spouse as a declaration has her; whoever is somebody else's to claim is no spouse here. */
export function spouseOf({ family: { spouse } }: Inputs, year: number): object | undefined {
  if (spouse === undefined || spouse.notClaimed) return undefined
  return {
    ...incomeOf(spouse),
    ...spouse.disability,
    生年月日: birthday(spouse.age ?? ageNotGiven, year),
  }
}

/**
 * The relatives as a declaration has them. Whoever is younger than the taxpayer is taken for a child.
 * Those whom somebody else claims stay, because 所得金額調整控除 looks at them.
 */
export function relativesOf(inputs: Inputs, year: number): readonly object[] {
  const { spouse, dependents } = inputs.family
  const relatives = dependents.map((person) => relativeOf(person, inputs, year))
  if (spouse?.notClaimed === true)
    relatives.push({
      ...incomeOf(spouse),
      ...spouse.disability,
      生年月日: birthday(Math.max(spouse.age ?? ageNotGiven, ageNotGiven), year),
      続柄: 'その他',
      ほかの人が扶養: true,
    })
  if (childOutOfSight(inputs, year)) relatives.push({ 生年月日: birthday(0, year), 続柄: '子' })
  return relatives
}

const relativeOf = (person: Person, inputs: Inputs, year: number): object => ({
  ...incomeOf(person),
  生年月日: birthday(person.age ?? relativeNotGiven, year),
  障害者: person.disability?.障害者,
  続柄: person.cohabitingParent ? '父母・祖父母' : isChild(person, inputs, year) ? '子' : 'その他',
  同居: person.cohabitingParent || person.disability?.同居 === true,
  ほかの人が扶養: person.notClaimed,
})

/**
 * Whether the page says that somebody is a single parent and lists no child. The declaration has one all the same,
 * too young for 扶養控除; whoever counts the family counts those whom the page lists.
 */
export const childOutOfSight = (inputs: Inputs, year: number): boolean =>
  inputs.self.singleParent !== undefined &&
  !inputs.family.dependents.some((person) => isChild(person, inputs, year) && !person.notClaimed)

function isChild({ age, cohabitingParent }: Person, inputs: Inputs, year: number): boolean {
  if (cohabitingParent) return false
  const ownAge = year - Number(ownBirthday(inputs, year).slice(0, 4))
  return age === undefined || age < ownAge
}

/** A total income outranks the gross amounts that it was made of. */
const incomeOf = ({ income, salary, pension }: Person): object =>
  income === undefined
    ? { 給与の収入金額: salary, 公的年金等の収入金額: pension }
    : { その他の所得金額: income }
