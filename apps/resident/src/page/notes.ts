import type { 課税団体 } from '@zeimori/municipalities'
import type { Figure, 査定 } from '@zeimori/tax'
import { inList } from '../form/names.ts'
import type { Worked } from '../form/worked.ts'
import { conditionIn } from '../result/words.ts'
import { listed } from '../texts/amounts.ts'
import { noteText } from '../texts/notes.ts'

/** What the law makes of an answer that does not count as it was given, by box. */
export function notesOn({ reading: { 申告, 団体 }, 査定 }: Worked): ReadonlyMap<string, string> {
  if (査定 === undefined) return new Map()
  const { ひとり親, 寡婦, 勤労学生 } = 申告.本人
  const overruled = [
    ['hitorioya', ひとり親 !== undefined, 'ひとり親控除額', noteText.widowInstead],
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
  ])
}

/** Why a deduction that was asked for is nought, '' if it is not; undefined where another stands for it. */
function overruling({ 所得控除 }: 査定, 団体: 課税団体, term: Figure['term']): string | undefined {
  const found = 所得控除.内訳.find((figure) => figure.term === term)
  if (found === undefined) return undefined
  if (found.op !== 'none') return ''
  return noteText.overruled(listed(found.when.map((condition) => conditionIn(団体, condition))))
}
