import { printed, type Report, type Section } from '@zeimori/records'

/** What one version of a paper says otherwise than the one before. */
export type PaperDifference = {
  readonly where: string
  readonly before: string
  readonly after: string
}

/** The lines of a report, each with the place where it stands. */
function linesOf({ sections }: Report): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (where: string, text: string): void => {
    const lines = found.get(where)
    if (lines === undefined) found.set(where, [text])
    else lines.push(text)
  }
  for (const section of sections)
    for (const [where, text] of sectionLines(section)) add(where, text)
  return found
}

function sectionLines(section: Section): readonly (readonly [where: string, text: string])[] {
  const { heading } = section
  switch (section.kind) {
    case 'notes':
      return section.notes.map((note) => [heading, note])
    case 'pairs':
      return section.pairs.map(({ label, value }) => [`${heading}・${label}`, printed(value)])
    case 'flow':
      return section.steps.flatMap(({ label, boxes }) =>
        boxes.map(({ title, lines }) => [
          `${heading}・${title}`,
          [label, ...lines].map(printed).join('、'),
        ]),
      )
    case 'table':
      return section.rows.map((row) => [
        heading,
        row.kind === 'heading' ? row.text : row.cells.map(printed).filter(Boolean).join(' ｜ '),
      ])
  }
}

/** Line by line: what stands in one of two versions alone. A line that moved is no difference. */
export function paperDifferences(before: Report, after: Report): readonly PaperDifference[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((where) => {
    const [gone, come] = [
      without(old.get(where) ?? [], now.get(where) ?? []),
      without(now.get(where) ?? [], old.get(where) ?? []),
    ]
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
      where,
      before: gone[i] ?? '',
      after: come[i] ?? '',
    }))
  })
}

/** The lines of one that are not in the other, each as often as it is more often there. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
