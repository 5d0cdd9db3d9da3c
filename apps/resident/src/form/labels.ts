import { assetFields } from '../texts/asset-fields.ts'
import { deductionFields } from '../texts/deduction-fields.ts'
import { boxLabel } from '../texts/form.ts'
import { incomeFields } from '../texts/income-fields.ts'
import { peopleFields } from '../texts/people-fields.ts'
import type { GroupId, List } from './fields/index.ts'
import type { FieldText, GroupTexts, ItemText, Words } from './fields/texts.ts'
import type { Box } from './names.ts'

const texts: GroupTexts<GroupId> = {
  ...peopleFields,
  ...incomeFields,
  ...assetFields,
  ...deductionFields,
}

/** What a box is called beside it, and how to fill it in. */
export type BoxWords = { readonly label: string; readonly hint: string | undefined }

const say = (words: Words, year: number): string =>
  typeof words === 'string' ? words : words(year)

export const titleOf = (group: GroupId): string => texts[group].title
export const leadOf = (group: GroupId): string | undefined => texts[group].lead
export const itemTextsOf = (list: List): ItemText => texts[list].item

function textsOf({ group, field }: Box): FieldText {
  const fields: Readonly<Record<string, FieldText>> = texts[group.id].fields
  const found = fields[field.name]
  if (found === undefined) throw new RangeError(`no words for ${field.name}`)
  return found
}

/** @param year the year of income */
export function wordsOf(box: Box, year: number): BoxWords {
  const { label, hint } = textsOf(box)
  return { label: say(label, year), hint: hint === undefined ? undefined : say(hint, year) }
}

/** A box's name where it stands alone: in a list of answers or of what is to be mended. */
export function labelOf(box: Box, year: number): string {
  const { label, short = label } = textsOf(box)
  const whose = texts[box.group.id].whose?.(box.number)
  const said = say(short, year)
  if (whose === undefined) return said
  return box.field.kind === 'tick' ? boxLabel.asks(whose, said) : boxLabel.of(whose, said)
}

/** What an item of a list is called away from its boxes: 「1人目の親族」. */
export const labelOfItem = (list: List, number: number): string =>
  texts[list].whose?.(number) ?? texts[list].item.title(number)
