import { value, type Report, type Value } from '@zeimori/records'

/** What a form can be filled with: single values, and rows of values, each by its printed name. */
export type Fields = {
  readonly single: ReadonlyMap<string, Value>
  readonly rows: readonly ReadonlyMap<string, Value>[]
}

/** The fields of a report: its title, for whom and when, its pairs by their labels, its rows by their heads. */
export function fieldsOf({ title, subject, asOf, sections }: Report): Fields {
  const pairs = sections.flatMap((section) => (section.kind === 'pairs' ? section.pairs : []))
  return {
    single: new Map([
      ['題', value.text(title)],
      ['自治体', value.text(subject)],
      ['時点', value.moment(asOf)],
      ...pairs.map(({ label, value: one }) => [label, one] as const),
    ]),
    rows: sections.flatMap((section) =>
      section.kind !== 'table'
        ? []
        : section.rows.flatMap((row) =>
            row.kind === 'heading'
              ? []
              : [
                  new Map(
                    section.columns.map(({ label }, i) => [label, row.cells[i] ?? value.none]),
                  ),
                ],
          ),
    ),
  }
}
