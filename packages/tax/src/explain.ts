import type { Doubt } from './glossary/doubts.ts'
import type { Figure } from './kernel/figure.ts'
import { childrenOf, lineOf } from './kernel/words.ts'

/** Every figure that an amount rests on, each once, with how deep it stands. The amount itself comes first. */
export function reasons(
  of: Figure,
): readonly { readonly figure: Figure; readonly depth: number }[] {
  // A list, not a set: a reason has some dozens of figures, and looking through them is quicker than hashing.
  const seen: Figure[] = []
  const found: { figure: Figure; depth: number }[] = []
  const visit = (figure: Figure, depth: number): void => {
    if (seen.includes(figure)) return
    seen.push(figure)
    found.push({ figure, depth })
    for (const child of childrenOf(figure)) visit(child, depth + 1)
  }
  visit(of, 0)
  return found
}

/** The points, not yet confirmed in the law's own text, on which an amount rests; each once. */
export function unconfirmedPoints(of: Figure): readonly Doubt[] {
  const points = new Set<Doubt>()
  for (const { figure } of reasons(of)) if (figure.doubt !== undefined) points.add(figure.doubt)
  return [...points]
}

/** The whole reason as indented lines of text. */
export function reasonText(of: Figure): string {
  const lines = reasons(of).map(({ figure, depth }) => indent(depth) + lineOf(figure))
  return lines.join('\n')
}

const indents: string[] = []
const indent = (depth: number): string => (indents[depth] ??= '  '.repeat(depth))
