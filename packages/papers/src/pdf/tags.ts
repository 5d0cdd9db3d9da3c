import {
  beginMarkedContent,
  endMarkedContent,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'

type Tagged = {
  readonly tag: 'P' | 'H2'
  /** Spoken instead of what is drawn: for ticks and single figures in cells. */
  readonly spoken?: string
}

/** What a screen reader follows on one page, in order. */
export type PageTags = {
  /** Marks what is drawn between as a part of the text. */
  readonly text: (tagged: Tagged, drawn: readonly PDFOperator[]) => readonly PDFOperator[]
  /** Marks what is drawn between as mere decoration. */
  readonly decoration: (drawn: readonly PDFOperator[]) => readonly PDFOperator[]
}

export type DocumentTags = {
  readonly page: (page: PDFPage, title: string) => PageTags
  /** Writes the structure into the document, once all is drawn. */
  readonly finish: () => void
}

/** Builds the structure of a tagged PDF: a document of sections, one a page, of headings and texts. */
export function tagsOf(document: PDFDocument): DocumentTags {
  const { context } = document
  const root = context.nextRef()
  const whole = context.nextRef()
  const sections: PDFRef[] = []
  const parents: PDFRef[][] = []

  const page = (of: PDFPage, title: string): PageTags => {
    const section = context.nextRef()
    const elements: PDFRef[] = []
    sections.push(section)
    parents.push(elements)
    of.node.set(PDFName.of('StructParents'), PDFNumber.of(parents.length - 1))
    of.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    context.assign(
      section,
      context.obj({
        Type: 'StructElem',
        S: 'Sect',
        P: whole,
        T: PDFHexString.fromText(title),
        K: context.obj([]),
      }),
    )
    return {
      text: ({ tag, spoken }, drawn) => {
        const id = elements.length
        const element = context.obj({ Type: 'StructElem', S: tag, P: section, Pg: of.ref, K: id })
        if (spoken !== undefined)
          element.set(PDFName.of('ActualText'), PDFHexString.fromText(spoken))
        elements.push(context.register(element))
        return [
          PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
            PDFName.of(tag),
            `<</MCID ${id}>>`,
          ]),
          ...drawn,
          endMarkedContent(),
        ]
      },
      decoration: (drawn) => [beginMarkedContent('Artifact'), ...drawn, endMarkedContent()],
    }
  }

  const finish = (): void => {
    sections.forEach((section, i) => {
      const dict = context.lookup(section, PDFDict)
      dict.set(PDFName.of('K'), context.obj(parents[i] ?? []))
    })
    context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: sections }))
    const numbers = parents.flatMap((elements, i) => [i, context.register(context.obj(elements))])
    context.assign(
      root,
      context.obj({
        Type: 'StructTreeRoot',
        K: whole,
        ParentTree: context.register(context.obj({ Nums: numbers })),
        ParentTreeNextKey: parents.length,
      }),
    )
    document.catalog.set(PDFName.of('StructTreeRoot'), root)
    document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  }
  return { page, finish }
}
