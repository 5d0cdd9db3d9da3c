import type { Doubt } from './glossary/doubts.ts'
import type { Figure } from './kernel/figure.ts'
import { emptyPage, newLine, textOf } from './kernel/phrase.ts'
import { shownOf, writeLine } from './kernel/words.ts'

/** Every figure that an amount rests on, each once, with how deep it stands. The amount itself comes first. */
export function reasons(
  of: Figure,
): readonly { readonly figure: Figure; readonly depth: number }[] {
  const found: { figure: Figure; depth: number }[] = []
  visit(of, 0, [], (figure, depth) => found.push({ figure, depth }))
  return found
}

/**
 * Shows a figure and all that it rests on, each once.
 * @param seen a list, not a set: a reason has some dozens of figures, and looking through them is quicker
 */
function visit(
  figure: Figure,
  depth: number,
  seen: Figure[],
  show: (figure: Figure, depth: number) => void,
): void {
  if (seen.includes(figure)) return
  seen.push(figure)
  show(figure, depth)
  // Only lists with something in them: an empty one is frozen, and V8 walks lists of two kinds slowly.
  if (figure.of.length > 0) for (const child of shownOf(figure)) visit(child, depth + 1, seen, show)
  if (figure.when.length > 0)
    for (const condition of figure.when)
      if ('figure' in condition) visit(condition.figure, depth + 1, seen, show)
}

/** The points, not yet confirmed in the law's own text, on which an amount rests; each once. */
export function unconfirmedPoints(of: Figure): readonly Doubt[] {
  const points = new Set<Doubt>()
  for (const { figure } of reasons(of)) if (figure.doubt !== undefined) points.add(figure.doubt)
  return [...points]
}

/** The whole reason as indented lines of text. */
export const reasonText = (of: Figure): string => reasonOf(of, [])

/** The reasons of several amounts, one text each. What stands in a text before is not said again. */
export function reasonTexts(of: readonly Figure[]): readonly string[] {
  const seen: Figure[] = []
  return of.flatMap((figure) => (seen.includes(figure) ? [] : [reasonOf(figure, seen)]))
}

function reasonOf(of: Figure, seen: Figure[]): string {
  const page = emptyPage()
  visit(of, 0, seen, (figure, depth) => {
    if (depth > 0) newLine(page, depth)
    writeLine(page, figure)
  })
  return textOf(page)
}
