import { Fragment, options, type ComponentChildren, type JSX, type VNode } from 'preact'

/** A stretch of a text: as it is, or drawn in a way of its own. */
export type Part = string | JSX.Element

/** Sets off parts of a text: readings over kanji, Japanese words within another language. */
export type Mark = (text: string) => readonly Part[] | undefined

/** Elements that hold nothing but text. */
const plain: ReadonlySet<string> = new Set([
  'option',
  'title',
  'textarea',
  'script',
  'style',
  'text',
  'tspan',
  'desc',
  'bdi',
  'ruby',
  'rt',
  'rp',
])

/**
 * Marks every text that is drawn from now on, on the server and in the browser alike. Attributes are left
 * as they are. Components keep drawing plain strings and need not know.
 */
export function markTexts(mark: Mark): void {
  options.vnode = (vnode: VNode): void => {
    const { type } = vnode
    if (type !== Fragment && (typeof type !== 'string' || plain.has(type))) return
    const props: { children?: ComponentChildren; lang?: unknown } = vnode.props
    // Whoever says which language a text is in has marked it already.
    if (props.lang !== undefined && type !== 'html') return
    const marked = markedChildren(props.children, mark)
    if (marked !== props.children) props.children = marked
  }
}

/** The same children, where nothing in them is to be marked. */
function markedChildren(children: ComponentChildren, mark: Mark): ComponentChildren {
  if (typeof children === 'string') {
    const parts = mark(children)
    return parts === undefined ? children : together(parts)
  }
  if (!Array.isArray(children)) return children
  const marked = children.map((child: ComponentChildren) => markedChildren(child, mark))
  return marked.some((child, i) => child !== children[i]) ? marked : children
}

/** One text stays one thing, wherever its parts would each be laid out by itself. */
const together = (parts: readonly Part[]): Part | undefined =>
  parts.length > 1 ? <bdi>{parts}</bdi> : parts[0]
