import type { 課税団体 } from '@zeimori/municipalities'
import type { Figure, 査定 } from '@zeimori/tax'
import { inList } from '../form/names.ts'
import { countOf, valueOf, type FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { conditionIn } from '../result/words.ts'
import { listed } from '../texts/amounts.ts'
import { noteText } from '../texts/notes.ts'

/** What the law makes of an answer that does not count as it was given, or asks for it, by box. */
export function notesOn(
  { reading: { 申告, 団体, 年度 }, 査定 }: Worked,
  state: FormState,
): ReadonlyMap<string, string> {
  if (査定 === undefined) return new Map()
  const { ひとり親, 寡婦, 勤労学生 } = 申告.本人
  const overruled = [
    ['hitorioya', ひとり親 !== undefined, 'ひとり親控除額', ''],
    ['kafu', 寡婦 !== undefined, '寡婦控除額', noteText.singleParentInstead],
    ['kinro-gakusei', 勤労学生, '勤労学生控除額', ''],
  ] as const
  return new Map([
    ...overruled.flatMap(([name, said, term, instead]) => {
      const note = said ? (overruling(査定, 団体, term) ?? instead) : ''
      return note === '' ? [] : [[name, note] as const]
    }),
    ...査定.家族.親族.flatMap(({ 生まれている }, i) =>
      生まれている ? [] : [[inList('shinzoku', i + 1, 'birth'), noteText.notBorn] as const],
    ),
    ...(申告.配当割額と株式等譲渡所得割額 > 0 && 年度.所得の年 >= oneChoiceSince
      ? withheldBoxes(state).map((name) => [name, noteText.needsTaxReturn] as const)
      : []),
  ])
}

/** 地方税法第37条の4・第314条の9：令和6年度分からは、確定申告書に記載した額だけが引かれる。 */
const oneChoiceSince = 2023

/** The boxes in which tax withheld on dividends and sales has been typed. */
const withheldBoxes = (state: FormState): readonly string[] =>
  (['haito', 'kabu'] as const).flatMap((list) =>
    Array.from({ length: countOf(state, list) }, (_, i) => inList(list, i + 1, 'wari')).filter(
      (name) => valueOf(state, name) !== '',
    ),
  )

/** Why a deduction that was asked for is nought, '' if it is not; undefined where another stands for it. */
function overruling({ 所得控除 }: 査定, 団体: 課税団体, term: Figure['term']): string | undefined {
  const found = 所得控除.内訳.find((figure) => figure.term === term)
  if (found === undefined) return undefined
  if (found.op !== 'none') return ''
  return noteText.overruled(listed(found.when.map((condition) => conditionIn(団体, condition))))
}
