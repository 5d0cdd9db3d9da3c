import { value } from '@zeimori/records'
import type { OwnRequirement } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import type { Answer } from '../http/route.ts'
import { fileOf } from '../lists/file.ts'
import { importFieldText, importText } from '../texts/own-import.ts'
import { choicesOf, importFields, isChoice, type ImportField } from './fields.ts'
import { fieldOf } from './values.ts'

/** A municipality's own requirements as an Excel file that can be imported again: the same file changes nothing. */
export const ownFile = (
  all: readonly OwnRequirement[],
  caller: Caller,
  now: Date,
): Promise<Answer> =>
  fileOf(
    'xlsx',
    {
      title: importText.list,
      columns: importFields.map((field) => importFieldText[field]),
      rows: all.map((own) => {
        const texts = importFields.map((field) => wordsOf(own, field))
        return { texts, cells: texts.map((text) => value.text(text)) }
      }),
      wanted: '',
    },
    caller,
    now,
  )

/** What a municipality has not numbered goes by our number. */
function wordsOf(own: OwnRequirement, field: ImportField): string {
  const text = fieldOf(own, field)
  if (field === 'number') return text === '' ? own.requirement : text
  return isChoice(field) ? (choicesOf[field].find(([one]) => one === text)?.[1] ?? text) : text
}
