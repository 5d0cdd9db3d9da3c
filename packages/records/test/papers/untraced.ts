import { printed, type Report, type Section, type Value } from '../../src/index.ts'

/** Every value of a section, with the place where it stands. */
function valuesOf(section: Section): readonly (readonly [place: string, value: Value])[] {
  const { heading } = section
  switch (section.kind) {
    case 'notes':
      return []
    case 'pairs':
      return section.pairs.map(({ label, value }) => [`${heading}・${label}`, value])
    case 'flow':
      return section.steps.flatMap(({ label, boxes }) =>
        [label, ...boxes.flatMap(({ lines }) => lines)].map((one) => [heading, one] as const),
      )
    case 'table':
      return section.rows.flatMap((row, n) =>
        row.kind === 'heading'
          ? []
          : row.cells.map(
              (cell, i) =>
                [`${heading}・${n + 1}・${section.columns[i]?.label ?? ''}`, cell] as const,
            ),
      )
  }
}

/** Every figure of a report: a number, a day, a moment, or a text with a digit in it. */
export const figuresOf = (
  report: Report,
): readonly { readonly place: string; readonly value: Value }[] =>
  report.sections
    .flatMap(valuesOf)
    .filter(
      ([, value]) => value.kind !== 'none' && (value.kind !== 'text' || /\d/.test(value.text)),
    )
    .map(([place, value]) => ({ place, value }))

/** The figures that name no record. */
export const untraced = (report: Report): readonly string[] =>
  figuresOf(report)
    .filter(({ value }) => (value.from ?? []).length === 0)
    .map(({ place, value }) => `${place}: ${printed(value)}`)
