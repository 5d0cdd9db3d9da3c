import type { RegisterDefinition, RegisterField } from '../../registers/definition.ts'
import { fieldsOnRecord } from '../../registers/entry.ts'
import { writtenFields } from '../../registers/read-entry.ts'
import { registerOf, type RegisterName } from '../../registers/registers.ts'
import type { Column, Notes, Report, Section, Table } from '../../reports/report.ts'
import { value, type Value } from '../../reports/value.ts'
import type { CommonFacts, EntryFact } from '../facts.ts'
import { from } from '../traced.ts'
import { column, notes, pairs, tableOr } from './table.ts'

const stateNames = {
  written: '記入',
  asked: '承認待ち',
  approved: '承認済み',
  returned: '差し戻し',
  retired: '取りやめ',
} as const

/** The entries that somebody may rely on, each with what it holds by its last approval. */
export const onRecord = (
  { entries }: Pick<CommonFacts, 'entries'>,
  register: RegisterName,
): readonly EntryFact[] =>
  entries(register).flatMap((entry) => {
    const fields = fieldsOnRecord(registerOf(register), entry)
    return fields === undefined ? [] : [{ ...entry, fields }]
  })

/** What a field of an entry holds. */
function fieldValue(entry: EntryFact, { id, kind }: RegisterField): Value {
  const of = from(entry.ref)
  const text = entry.fields[id] ?? ''
  if (text === '') return value.none
  if (kind === 'day') return of.iso(text)
  if (kind === 'number') return of.number(Number(text))
  return of.text(text)
}

const widths: Readonly<Record<RegisterField['kind'], number>> = {
  text: 9,
  long: 14,
  person: 7,
  day: 8,
  number: 5,
  choice: 7,
  'yes-no': 5,
  file: 8,
}

/** All that stands in a register now, each entry in one row, without what was retired. */
export function registerTable(
  facts: Pick<CommonFacts, 'entries'>,
  register: RegisterName,
  keep: (entry: EntryFact) => boolean = () => true,
  heading: string = registerOf(register).title,
): Table | Notes {
  const definition = registerOf(register)
  const fields = tableFields(definition)
  const columns: readonly Column[] = [
    column('番号', 4),
    ...fields.map(({ label, kind }) => column(label, widths[kind])),
    column('状態', 6),
  ]
  const shown = facts.entries(register).filter((one) => one.state !== 'retired' && keep(one))
  return tableOr(
    heading,
    columns,
    shown.map((entry) => [
      from(entry.ref).number(entry.number),
      ...fields.map((field) => fieldValue(entry, field)),
      from(entry.ref).text(stateNames[entry.state]),
    ]),
    'この台帳には、まだ記録がありません。',
  )
}

/** More columns than this cannot be read on paper. */
const mostColumns = 11

const tableFields = (definition: Pick<RegisterDefinition, 'fields'>): readonly RegisterField[] => {
  const all = writtenFields(definition)
  return all.length <= mostColumns ? all : all.filter((field) => field.column === true)
}

/** One entry as a document: what it holds, its files, and who wrote and approved it. */
export function entrySections(entry: EntryFact): readonly Section[] {
  const definition = registerOf(entry.register)
  const of = from(entry.ref)
  return [
    pairs(
      `${definition.title} 第${entry.number}号`,
      ...writtenFields(definition).map((field) => [field.label, fieldValue(entry, field)] as const),
      ['状態', of.text(stateNames[entry.state])],
    ),
    tableOr(
      '添付の書類',
      [column('種類', 10), column('名前', 14), column('SHA-256', 24)],
      entry.files.map(({ ref, field, name, sha256 }) => {
        const file = from(ref)
        const label = definition.fields.find(({ id }) => id === field)?.label ?? field
        return [file.text(label), file.text(name), file.text(sha256)]
      }),
      '添付の書類はありません。',
    ),
    {
      kind: 'table',
      heading: '経過',
      columns: [
        column('日時', 10),
        column('できごと', 10),
        column('だれが', 8),
        column('理由', 16),
      ],
      rows: entryHistory(entry).map(({ at, what, by, reason }) => ({
        kind: 'cells',
        cells: [of.moment(at), of.text(what), of.text(by), of.text(reason)],
      })),
    },
  ]
}

type Step = {
  readonly at: number
  readonly what: string
  readonly by: string
  readonly reason: string
}

const stepNames = {
  asked: '承認を求めた',
  approved: '承認した',
  returned: '差し戻した',
  retired: '取りやめた',
} as const

function entryHistory({ versions, steps }: EntryFact): readonly Step[] {
  return [
    ...versions.map(({ number, at, by, reason }) => ({
      at,
      what: `第${number}版を書いた`,
      by,
      reason,
    })),
    ...steps.map(({ kind, version, at, by, reason }) => ({
      at,
      what: `第${version}版を${stepNames[kind]}`,
      by,
      reason,
    })),
  ].toSorted((a, b) => a.at - b.at)
}

/** That the entry that a paper is about is not there. */
export const noEntry = (register: RegisterName, key: string): Notes =>
  notes('記録', `「${registerOf(register).title}」に第${key}号の記録がありません。`)

/** A whole register as a report: each entry with all that it holds. */
export const registerReport = (
  facts: Pick<CommonFacts, 'entries'>,
  register: RegisterName,
  subject: string,
  asOf: number,
): Report => ({
  title: registerOf(register).title,
  subject,
  asOf,
  orientation: 'landscape',
  sections: [
    registerTable(facts, register),
    {
      kind: 'table',
      heading: 'すべての欄',
      columns: [column('番号', 4), column('欄', 10), column('内容', 34)],
      rows: facts.entries(register).flatMap((entry) =>
        writtenFields(registerOf(register)).map((field) => ({
          kind: 'cells' as const,
          cells: [
            from(entry.ref).number(entry.number),
            value.text(field.label),
            fieldValue(entry, field),
          ],
        })),
      ),
    },
  ],
})
