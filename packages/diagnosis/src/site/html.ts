import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** An element of a page, by what a browser makes of its source. */
export type Element = {
  /** In lower case. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text within it. */
  readonly text: string
  /** The number of the form that it stands in, in the order of the page. */
  readonly form: number | undefined
}

type Node = DefaultTreeAdapterTypes.Node

/** Every element of a page in its order, templates' among them. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  let forms = 0
  const visit = (node: Node, form: number | undefined): void => {
    let within = form
    if ('tagName' in node) {
      if (node.tagName === 'form') {
        within = forms
        forms += 1
      }
      found.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: textIn(node),
        form: within,
      })
    }
    for (const child of childrenOf(node)) visit(child, within)
  }
  visit(parse(html), undefined)
  return found
}

const childrenOf = (node: Node): readonly Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
]

const textIn = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textIn).join('')
