import {
  beginMarkedContent,
  endMarkedContent,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** What a part of a page is, to a screen reader. */
export type Tag = 'Sect' | 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'

/** A node of the tree that a screen reader follows. Its text may lie on several pages. */
export type Element = {
  readonly tag: Tag
  readonly parent: Element | undefined
  readonly kids: (Element | Mark)[]
  /** How many columns a cell spans. */
  readonly across?: number
}

type Mark = { readonly page: number; readonly id: number }

export type Structure = {
  /** Adds a node below another; without a parent, below the document. */
  readonly add: (tag: Tag, parent: Element | undefined, across?: number) => Element
  /** Marks what is drawn between as text of a node. */
  readonly text: (element: Element, page: number, drawn: readonly PDFOperator[]) => PDFOperator[]
  /** Marks what is drawn between as decoration: lines, repeated heads, page numbers. */
  readonly decoration: (drawn: readonly PDFOperator[]) => PDFOperator[]
  /** Writes the tree into the document, once all is drawn. */
  readonly finish: (pages: readonly PDFPage[]) => void
}

/** Builds the structure of a tagged PDF. (ISO 32000-1, 14.7 and 14.8) */
export function structureOf(document: PDFDocument): Structure {
  const top: Element[] = []
  const owners: Element[][] = []
  return {
    add: (tag, parent, across) => {
      const element: Element = {
        tag,
        parent,
        kids: [],
        ...(across === undefined ? {} : { across }),
      }
      ;(parent?.kids ?? top).push(element)
      return element
    },
    text: (element, page, drawn) => {
      const onPage = (owners[page] ??= [])
      const id = onPage.length
      onPage.push(element)
      element.kids.push({ page, id })
      return [
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
          PDFName.of(element.tag),
          `<</MCID ${id}>>`,
        ]),
        ...drawn,
        endMarkedContent(),
      ]
    },
    decoration: (drawn) => [beginMarkedContent('Artifact'), ...drawn, endMarkedContent()],
    finish: (pages) => writeTree(document, top, owners, pages),
  }
}

function writeTree(
  document: PDFDocument,
  top: readonly Element[],
  owners: readonly (readonly Element[] | undefined)[],
  pages: readonly PDFPage[],
): void {
  const { context } = document
  const root = context.nextRef()
  const whole = context.nextRef()
  const refs = new Map<Element, PDFRef>()
  const write = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    refs.set(element, ref)
    const kids: PDFObject[] = element.kids.map((kid) =>
      'id' in kid ? markOf(document, kid, pages) : write(kid, ref),
    )
    const dict = context.obj({ Type: 'StructElem', S: element.tag, P: parent })
    dict.set(PDFName.of('K'), context.obj(kids))
    const attributes = attributesOf(element)
    if (attributes !== undefined) dict.set(PDFName.of('A'), context.obj(attributes))
    context.assign(ref, dict)
    return ref
  }
  const kids = top.map((element) => write(element, whole))
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }))
  const numbers = pages.flatMap((page, i) => {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(i))
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    const onPage = (owners[i] ?? []).flatMap((element) => refs.get(element) ?? [])
    return [PDFNumber.of(i), context.register(context.obj(onPage))]
  })
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: whole,
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length,
    }),
  )
  document.catalog.set(PDFName.of('StructTreeRoot'), root)
  document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  document.catalog.set(PDFName.of('Lang'), PDFHexString.fromText('ja'))
}

const markOf = ({ context }: PDFDocument, { page, id }: Mark, pages: readonly PDFPage[]) => {
  const dict = context.obj({ Type: 'MCR', MCID: id })
  const ref = pages[page]?.ref
  if (ref !== undefined) dict.set(PDFName.of('Pg'), ref)
  return dict
}

/** A head says whether it is of its column or of its row, a cell how far it reaches. */
function attributesOf({ tag, across }: Element) {
  if (tag !== 'TH' && tag !== 'TD') return undefined
  const span = across === undefined || across === 1 ? {} : { ColSpan: across }
  return { O: 'Table', ...(tag === 'TH' ? { Scope: 'Column' } : {}), ...span }
}
