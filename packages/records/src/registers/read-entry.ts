import { dayNumber, type DayNumber } from '../calendar.ts'
import { isoDay } from '../deadlines/schedule.ts'
import type { RegisterDefinition, RegisterField } from './definition.ts'

/** What an entry holds: the text of each field that is filled in. Files are kept beside it. */
export type EntryFields = Readonly<Record<string, string>>

/** What is wrong with a field. */
export type FieldRule =
  | 'needed'
  | 'too-long'
  | 'no-day'
  | 'future-day'
  | 'earlier-day'
  | 'no-number'
  | 'out-of-range'
  | 'no-choice'

export type FieldProblem = { readonly field: string; readonly rule: FieldRule }

export type ReadEntry =
  | { readonly ok: true; readonly fields: EntryFields }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** How many characters a field takes at most. */
export const longestField = { text: 200, person: 200, long: 4000 } as const

/** The fields that stand in a form: files are put to the entry afterwards. */
export const writtenFields = ({
  fields,
}: Pick<RegisterDefinition, 'fields'>): readonly RegisterField[] =>
  fields.filter(({ kind }) => kind !== 'file')

/** A day such as 「2026-11-23」, if there is one. */
export function readDay(text: string): DayNumber | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year === undefined) return undefined
  const number = dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  return isoDay(number) === text ? number : undefined
}

/**
 * Reads what somebody typed into the form of a register.
 * @param given what stood in a field; nothing for one that did not come
 * @param today the day in Japan
 */
export function readEntry(
  definition: Pick<RegisterDefinition, 'fields'>,
  given: Readonly<Record<string, string>>,
  today: DayNumber,
): ReadEntry {
  const written = writtenFields(definition)
  const fields = Object.fromEntries(
    written.flatMap((field): readonly (readonly [string, string])[] => {
      const text = tidied(field, given[field.id] ?? '')
      return text === '' ? [] : [[field.id, text]]
    }),
  )
  const problems = written.flatMap((field): readonly FieldProblem[] => {
    const rule = ruleBroken(field, fields, today)
    return rule === undefined ? [] : [{ field: field.id, rule }]
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, fields }
}

/** Of numbers the full-width digits and the separators are taken away. */
function tidied({ kind }: RegisterField, text: string): string {
  const plain = text.replaceAll('\r\n', '\n').trim()
  if (kind === 'number') return plain.normalize('NFKC').replaceAll(',', '')
  return kind === 'day' ? plain.normalize('NFKC') : plain
}

/** Whether a field has to be filled in, as the others stand. */
export const isNeeded = ({ needed }: RegisterField, fields: EntryFields): boolean =>
  needed === true || (needed !== undefined && fields[needed.field] === needed.is)

function ruleBroken(
  field: RegisterField,
  fields: EntryFields,
  today: DayNumber,
): FieldRule | undefined {
  const text = fields[field.id]
  if (text === undefined) return isNeeded(field, fields) ? 'needed' : undefined
  switch (field.kind) {
    case 'text':
    case 'person':
    case 'long':
      return text.length > longestField[field.kind] ? 'too-long' : undefined
    case 'day': {
      const day = readDay(text)
      if (day === undefined) return 'no-day'
      if (field.past === true && day > today) return 'future-day'
      const first = readDay(fields[field.notBefore ?? ''] ?? '')
      return first !== undefined && day < first ? 'earlier-day' : undefined
    }
    case 'number': {
      if (!/^-?\d{1,15}$/.test(text)) return 'no-number'
      const number = Number(text)
      return number < field.least || number > field.most ? 'out-of-range' : undefined
    }
    case 'choice':
      return field.choices.includes(text) ? undefined : 'no-choice'
    case 'yes-no':
      return ['はい', 'いいえ'].includes(text) ? undefined : 'no-choice'
    case 'file':
      return undefined
  }
}

/** The needed files that an entry still lacks. */
export const missingFiles = (
  { fields }: Pick<RegisterDefinition, 'fields'>,
  entry: EntryFields,
  there: ReadonlySet<string>,
): readonly RegisterField[] =>
  fields.filter((field) => field.kind === 'file' && isNeeded(field, entry) && !there.has(field.id))
