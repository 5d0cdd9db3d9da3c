import type { Figure } from './kernel/figure.ts'
import { childrenOf, lineOf } from './kernel/words.ts'

/** Every figure that an amount rests on, each once, with how deep it stands. The amount itself comes first. */
export function reasons(
  of: Figure,
): readonly { readonly figure: Figure; readonly depth: number }[] {
  const seen = new Set<Figure>()
  const found: { figure: Figure; depth: number }[] = []
  const visit = (figure: Figure, depth: number): void => {
    if (seen.has(figure)) return
    seen.add(figure)
    found.push({ figure, depth })
    for (const child of childrenOf(figure)) visit(child, depth + 1)
  }
  visit(of, 0)
  return found
}

/** The whole reason as indented lines of text. */
export const reasonText = (of: Figure): string =>
  reasons(of)
    .map(({ figure, depth }) => '  '.repeat(depth) + lineOf(figure))
    .join('\n')
