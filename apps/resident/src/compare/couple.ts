import { assess, yen, 空の申告, type Day, type Yen, type 査定, type 申告 } from '@zeimori/tax'
import { pensionOf, salaryOf } from './changing.ts'
import { outcomeOf, scenarioOf, type Assess, type Base, type Outcome } from './scenario.ts'

/** What is asked of the partner, briefly, in yen. */
export type Partner = {
  readonly salary: Yen
  readonly pension: Yen
  readonly socialInsurance: Yen
  readonly birth: Day | undefined
}

/** Who of the couple declares each relative, in the order of the declaration. */
export type Assignment = readonly ('me' | 'partner')[]

/** One way to share the relatives out, and what the couple bears in all. */
export type Household = {
  readonly assignment: Assignment
  readonly mine: Outcome
  readonly partners: Outcome
  /** 住民税 and 所得税 of both, in yen. */
  readonly total: number
}

/** Up to so many relatives every way is tried; beyond, only all with one of the two but for one. */
const everyWayUpTo = 6

/**
 * The ways to share out the relatives, the cheapest first; of those that cost the same, the one nearest to
 * everybody being declared by the resident. Relatives whom a third person declares stay there.
 */
export function households(
  base: Base,
  partner: Partner,
  run: Assess = assess,
): readonly Household[] {
  const movable = base.申告.親族.map(({ ほかの人が扶養 }) => !ほかの人が扶養)
  const own = run(base.申告, base.団体, base.年度)
  const mine = remembering((assignment, married) =>
    outcomeOf(
      scenarioOf({ ...base, 申告: mineWith(base.申告, partner, assignment, married) }),
      run,
    ),
  )
  const partners = remembering((assignment, married) =>
    outcomeOf(
      scenarioOf({ ...base, 申告: partnersWith(base, own, partner, assignment, married) }),
      run,
    ),
  )
  return waysToShare(movable)
    .map((assignment) => cheapest(assignment, mine, partners))
    .sort((one, other) => one.total - other.total || moved(one) - moved(other))
}

type Side = (assignment: Assignment, married: boolean) => Outcome

/** What one side comes to hangs on its own relatives only, so each is worked out once. */
function remembering(work: Side): Side {
  const known = new Map<string, Outcome>()
  return (assignment, married) => {
    const key = `${assignment.join()}/${married}`
    const found = known.get(key) ?? work(assignment, married)
    known.set(key, found)
    return found
  }
}

/** 配偶者特別控除 cannot go both ways (所得税法第83条の2第2項): the one that saves more keeps it. */
function cheapest(assignment: Assignment, mine: Side, partners: Side): Household {
  const both = household(assignment, mine(assignment, true), partners(assignment, true))
  if (!deductsSpouse(both.mine) || !deductsSpouse(both.partners)) return both
  const one = household(assignment, mine(assignment, true), partners(assignment, false))
  const other = household(assignment, mine(assignment, false), partners(assignment, true))
  return one.total <= other.total ? one : other
}

const household = (assignment: Assignment, mine: Outcome, partners: Outcome): Household => ({
  assignment,
  mine,
  partners,
  total: mine.burden.total + partners.burden.total,
})

const deductsSpouse = ({ 査定 }: Outcome): boolean =>
  査定.所得控除.内訳.some(({ term, yen: amount }) => term === '配偶者特別控除額' && amount > 0)

const moved = ({ assignment }: Household): number =>
  assignment.filter((who) => who === 'partner').length

function waysToShare(movable: readonly boolean[]): readonly Assignment[] {
  const places = movable.flatMap((can, i) => (can ? [i] : []))
  const ways = places.length <= everyWayUpTo ? everySubset(places) : nearlyAll(places)
  return ways.map((given) => movable.map((_, i) => (given.includes(i) ? 'partner' : 'me')))
}

const everySubset = (places: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** places.length }, (_, subset) =>
    places.filter((_place, i) => Math.floor(subset / 2 ** i) % 2 === 1),
  )

const nearlyAll = (places: readonly number[]): readonly (readonly number[])[] => [
  [],
  places,
  ...places.map((place) => [place]),
  ...places.map((place) => places.filter((one) => one !== place)),
]

/** The relatives as `who` declares them: those of the other one count as another's. */
const relativesOf = ({ 親族 }: 申告, assignment: Assignment, who: 'me' | 'partner'): 申告['親族'] =>
  親族.map((one, i) => ({ ...one, ほかの人が扶養: one.ほかの人が扶養 || assignment[i] !== who }))

const mineWith = (own: 申告, partner: Partner, assignment: Assignment, married: boolean): 申告 => ({
  ...own,
  親族: relativesOf(own, assignment, 'me'),
  配偶者: married
    ? {
        障害者: own.配偶者?.障害者,
        同居: own.配偶者?.同居 ?? true,
        国外に住む: own.配偶者?.国外に住む ?? false,
        青色事業専従者: own.配偶者?.青色事業専従者 ?? false,
        生年月日: partner.birth ?? own.配偶者?.生年月日,
        給与の収入金額: partner.salary,
        公的年金等の収入金額: partner.pension,
        その他の所得金額: own.配偶者?.その他の所得金額 ?? yen(0),
      }
    : undefined,
})

function partnersWith(
  { 申告: own }: Base,
  { 所得 }: 査定,
  partner: Partner,
  assignment: Assignment,
  married: boolean,
): 申告 {
  const others =
    所得.合計所得金額.yen - 所得.調整控除後の給与所得.yen - 所得.公的年金等に係る雑所得の金額.yen
  return {
    ...空の申告,
    本人: {
      ...空の申告.本人,
      生年月日: partner.birth ?? own.配偶者?.生年月日,
      障害者: own.配偶者?.障害者,
    },
    給与: partner.salary === 0 ? [] : [{ 支払金額: partner.salary }],
    公的年金等: partner.pension === 0 ? [] : [{ 支払金額: partner.pension }],
    ほかの所得: undefined,
    社会保険料: partner.socialInsurance,
    親族: relativesOf(own, assignment, 'partner'),
    配偶者: married
      ? {
          生年月日: own.本人.生年月日,
          障害者: own.本人.障害者,
          同居: own.配偶者?.同居 ?? true,
          国外に住む: false,
          青色事業専従者: false,
          給与の収入金額: salaryOf(own),
          公的年金等の収入金額: pensionOf(own),
          その他の所得金額: yen(Math.max(0, others)),
        }
      : undefined,
  }
}
