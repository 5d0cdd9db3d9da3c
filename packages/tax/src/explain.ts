import type { Doubt } from './glossary/doubts.ts'
import type { Figure } from './kernel/figure.ts'
import { childrenOf, lineOf } from './kernel/words.ts'

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
  for (const child of childrenOf(figure)) visit(child, depth + 1, seen, show)
}

/** The points, not yet confirmed in the law's own text, on which an amount rests; each once. */
export function unconfirmedPoints(of: Figure): readonly Doubt[] {
  const points = new Set<Doubt>()
  for (const { figure } of reasons(of)) if (figure.doubt !== undefined) points.add(figure.doubt)
  return [...points]
}

/** The whole reason as indented lines of text. */
export function reasonText(of: Figure): string {
  let text = ''
  visit(of, 0, [], (figure, depth) => {
    if (depth > 0) text += '\n'
    text += indent(depth) + lineOf(figure)
  })
  return text
}

const indents: string[] = []
const indent = (depth: number): string => (indents[depth] ??= '  '.repeat(depth))
