import type { Reading } from '../../form/read-form.ts'
import { checkText } from '../../texts/check.ts'
import type { Settled } from '../../tenant/context.ts'
import { yearChoice } from '../year-choice.ts'

/** Which year's tax and whose, as it is said again before anything is used. */
export const placeRows = (
  { 年度, 団体 }: Pick<Reading, '年度' | '団体'>,
  open: Settled['open'],
): readonly { readonly name: string; readonly label: string; readonly answer: string }[] => [
  { name: 'nendo', label: checkText.year, answer: yearChoice(年度, open) },
  { name: 'dantai', label: checkText.municipality, answer: 団体.名称 },
]
