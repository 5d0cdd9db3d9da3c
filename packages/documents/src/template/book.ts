import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { elementsOf, localName, type Inspected } from './inspect.ts'
import { bad, good, type Result } from './problem.ts'

/** Where the parts of a workbook lie in its file. */
export type Book = Inspected & {
  readonly workbook: string
  /** Part of each sheet by the sheet's name, in the order of the tabs. */
  readonly sheets: ReadonlyMap<string, string>
  /** The names of the sheets that nobody sees. */
  readonly hidden: ReadonlySet<string>
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean
  readonly strings: string | undefined
  readonly styles: string | undefined
}

/** Finds a workbook's sheets by its own tables, whatever its parts are called. */
export function openBook(inspected: Inspected): Result<Book> {
  const { texts } = inspected
  const workbook = targetsOf(texts, '', '_rels/.rels').find(({ type }) =>
    type.endsWith('/officeDocument'),
  )?.part
  const text = workbook === undefined ? undefined : texts.get(workbook)
  if (workbook === undefined || text === undefined) return bad({ kind: 'no-workbook' })
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const related = targetsOf(texts, folder, `${folder}_rels/${workbook.slice(folder.length)}.rels`)
  const tabs = sheetTabs(text)
  if (tabs === undefined) return bad({ kind: 'broken', part: workbook })
  const sheets = tabs.flatMap(({ name, id }) => {
    const part = related.find((one) => one.id === id && one.type.endsWith('/worksheet'))?.part
    return part !== undefined && texts.has(part) ? [[name, part] as const] : []
  })
  if (sheets.length === 0) return bad({ kind: 'no-workbook' })
  const partOf = (end: string): string | undefined =>
    related.find(({ type }) => type.endsWith(end))?.part
  return good({
    ...inspected,
    workbook,
    sheets: new Map(sheets),
    hidden: new Set(tabs.filter((one) => one.hidden).map(({ name }) => name)),
    from1904: isSet(elementsOf(text, 'workbookPr')?.[0]?.['date1904']),
    strings: partOf('/sharedStrings'),
    styles: partOf('/styles'),
  })
}

type Target = { readonly id: string; readonly type: string; readonly part: string }

function targetsOf(
  texts: ReadonlyMap<string, string>,
  folder: string,
  part: string,
): readonly Target[] {
  const relations = elementsOf(texts.get(part) ?? '', 'Relationship') ?? []
  return relations
    .filter(({ TargetMode: mode }) => mode !== 'External')
    .map(({ Id: id = '', Type: type = '', Target: target = '' }) => ({
      id,
      type,
      part: resolved(folder, target),
    }))
}

/** A target is relative to its part's folder, or begins at the root. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return new URL(target, `file:///${folder}`).pathname.slice(1)
}

/** A yes of XML. */
export const isSet = (given: string | undefined): boolean => given === '1' || given === 'true'

type Tab = { readonly name: string; readonly id: string; readonly hidden: boolean }

function sheetTabs(workbook: string): readonly Tab[] | undefined {
  try {
    const sheets = childrenOf(parseXml(workbook).root ?? undefined, 'sheets')[0]
    return childrenOf(sheets, 'sheet').map(({ attributes }) => ({
      name: attributes['name'] ?? '',
      id: Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '',
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
    }))
  } catch {
    return undefined
  }
}

/** The children of an element that have that name, whatever their prefix. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => node instanceof XmlElement && localName(node.name) === name,
  )
