import { value, type Value } from '@zeimori/records'
import { writeList } from '@zeimori/documents'
import type { Caller } from '../acts/act.ts'
import type { Answer } from '../http/route.ts'
import { listText } from '../texts/lists.ts'
import { csvOf } from './csv.ts'

/** A table that is taken away as a file. */
export type ListFile = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly texts: readonly string[]; readonly cells: readonly Value[] }[]
  /** What was looked for; empty for all. */
  readonly wanted: string
}

export type FileKind = 'csv' | 'xlsx'

/** The kinds of files that every list has, with the name of each. */
export const fileKinds: readonly FileKind[] = ['csv', 'xlsx']

/** The table as a file: CSV for programs, Excel for people. */
export async function fileOf(
  kind: FileKind,
  { title, columns, rows, wanted }: ListFile,
  { name, actor }: Caller,
  now: Date,
): Promise<Answer> {
  if (kind === 'csv')
    return {
      kind: 'file',
      name: `${title}.csv`,
      type: 'text/csv; charset=utf-8',
      bytes: csvOf([columns, ...rows.map(({ texts }) => texts)]),
    }
  const lines = [
    [listText.about.list, value.text(title)],
    [listText.about.asOf, value.moment(now.getTime())],
    [listText.about.by, value.text(name)],
    [listText.about.reach, value.text(actor.tenant ?? listText.about.everything)],
    [listText.about.wanted, value.text(wanted || listText.about.nothingWanted)],
    [listText.about.count, value.number(rows.length)],
  ] as const
  const bytes = await writeList({
    title,
    asOf: now.getTime(),
    columns: columns.map((label) => ({ label })),
    rows: rows.map(({ cells }) => cells),
    about: {
      title: listText.about.title,
      lines: lines.map(([label, one]) => ({ label, value: one })),
    },
  })
  return {
    kind: 'file',
    name: `${title}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  }
}
