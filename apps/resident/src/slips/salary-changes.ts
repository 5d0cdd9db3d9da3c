import type { Entry } from '@zeimori/slips'
import type { Day } from '@zeimori/tax'
import { countName, inList, other } from '../form/names.ts'
import { countOf, type FormState } from '../form/state.ts'
import type { Applying } from './form-changes.ts'
import { valueIn } from './sums.ts'
import { freeItems, housingMark, typedDay, typedYen } from './typing.ts'

/** The boxes of the slip's own drawing, and which sums of the form they stand for. */
export type SalaryChanges = {
  readonly changes: FormState
  readonly accounted: readonly string[]
}

type AmountTarget = Extract<Entry, { kind: 'amount' }>['target']

/** The insurance on the first slip: its own box, and the box for what stands on no slip. */
const premiums: readonly (readonly [AmountTarget, string, string])[] = [
  ['生命保険料.新生命保険料', 'shin-seimei', other('shin-seimei')],
  ['生命保険料.旧生命保険料', 'kyu-seimei', other('kyu-seimei')],
  ['生命保険料.介護医療保険料', 'kaigo-iryo', other('kaigo-iryo')],
  ['生命保険料.新個人年金保険料', 'shin-nenkin', other('shin-nenkin')],
  ['生命保険料.旧個人年金保険料', 'kyu-nenkin', other('kyu-nenkin')],
  ['地震保険料の控除額', 'jishin', other('jishin')],
  ['地震保険料.旧長期損害保険料', 'kyu-choki', other('kyu-choki')],
]

/**
 * A 源泉徴収票 goes into the first slip that is still blank, box by box as on paper. Only the first slip of the
 * form has boxes for insurance and housing: of a further one they stand with what is on no slip.
 */
export function salaryChanges(form: FormState, { taken, after }: Applying): SalaryChanges {
  const [number = 1] = freeItems(form, 'kyuyo', 'shiharai', 1)
  const at = (box: string): string => inList('kyuyo', number, box)
  const amount = (target: AmountTarget): number => amountOf(taken, target)
  const social =
    valueIn(form, at('shakai-hoken')) + amount('社会保険料') - amount('社会保険料から除く額')
  const own: FormState = {
    [at('shiharai')]: typedYen(amount('給与')),
    [at('shakai-hoken')]: social === 0 ? '' : typedYen(social),
    [countName('kyuyo')]: String(Math.max(countOf(form, 'kyuyo'), number)),
  }
  const housing = after.住宅借入金等
  const hasHousing = taken.some(({ target }) => target === '住宅借入金等.控除可能額')
  if (number > 1)
    return {
      accounted: [other('shakai-hoken')],
      changes: {
        ...own,
        ...(hasHousing && housing !== undefined
          ? {
              'jutaku-kanogaku': typedYen(housing.控除可能額),
              'jutaku-kyoju': typedDay(housing.居住開始),
              'jutaku-kubun': housingMark(taken),
            }
          : {}),
      },
    }
  const insured = premiums.flatMap(([target, box]) =>
    amount(target) > 0
      ? [[at(box), typedYen(valueIn(form, at(box)) + amount(target))] as const]
      : [],
  )
  return {
    accounted: [other('shakai-hoken'), ...premiums.map(([, , box]) => box)],
    changes: {
      ...own,
      ...Object.fromEntries(insured),
      ...(hasHousing && housing !== undefined
        ? {
            [at('jutaku-kano')]: typedYen(housing.控除可能額),
            [at('kyoju')]: typedDay(dayOf(taken) ?? housing.居住開始),
            [at('jutaku-kubun')]: housingMark(taken),
          }
        : {}),
    },
  }
}

const amountOf = (taken: readonly Entry[], target: AmountTarget): number =>
  taken.reduce(
    (sum, entry) => (entry.kind === 'amount' && entry.target === target ? sum + entry.value : sum),
    0,
  )

const dayOf = (taken: readonly Entry[]): Day | undefined =>
  taken.flatMap((entry) =>
    entry.kind === 'day' && entry.target === '住宅借入金等.居住開始' ? [entry.value] : [],
  )[0]
