import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'

/** As far as forms reach: what lies beyond is empty. */
const most = { rows: 120, columns: 30 }

/**
 * What LibreOffice found in a workbook, apart from the values of its cells: one line for each style of a cell, each
 * merge, print area, validation, conditional format, column, hidden row and protection.
 * @param fods the workbook as LibreOffice writes it in flat XML
 */
export function factsOf(fods: string): readonly string[] {
  const { root } = parseXml(fods)
  if (root === null) return []
  const styles = stylesOf(root)
  const validations = new Map(
    all(root, 'table:content-validation').map((one) => [
      one.attributes['table:name'] ?? '',
      written(one, ['table:name']),
    ]),
  )
  const context = { styles, validations }
  return [
    ...all(root, 'table:table').flatMap((table) => factsOfTable(table, context)),
    ...all(root, 'style:page-layout').map((one) => `page ${written(one, ['style:name'])}`),
    ...all(root, 'style:master-page').map(
      (one) => `master ${written(one, ['style:name', 'style:page-layout-name'])}`,
    ),
  ]
}

type Context = {
  readonly styles: ReadonlyMap<string, string>
  readonly validations: ReadonlyMap<string, string>
}

function factsOfTable(table: XmlElement, context: Context): readonly string[] {
  const name = table.attributes['table:name'] ?? ''
  const columns = all(table, 'table:table-column').flatMap((one) => repeated(one, 'columns'))
  const rows = all(table, 'table:table-row').flatMap((one) => repeated(one, 'rows'))
  return [
    `sheet ${name} ${table.attributes['table:print-ranges'] ?? ''} ${table.attributes['table:protected'] ?? ''}`,
    ...all(table, 'calcext:conditional-format').map(
      (one) => `condition ${name} ${written(one, [])}`,
    ),
    ...columns
      .slice(0, most.columns)
      .map(
        (one, i) =>
          `column ${name} ${i} ${context.styles.get(one.attributes['table:style-name'] ?? '')} ${hidden(one)}`,
      ),
    ...rows
      .slice(0, most.rows)
      .flatMap((row, i) => [
        `row ${name} ${i} ${hidden(row)}`,
        ...factsOfCells(row, columns, context).map(
          (fact, column) => `cell ${name} ${i},${column} ${fact}`,
        ),
      ]),
  ]
}

function factsOfCells(
  row: XmlElement,
  columns: readonly XmlElement[],
  { styles, validations }: Context,
): readonly string[] {
  return row.children
    .filter(
      (node): node is XmlElement => node instanceof XmlElement && node.name.endsWith('table-cell'),
    )
    .flatMap((one) => repeated(one, 'columns'))
    .slice(0, most.columns)
    .map(({ attributes }, i) => {
      const style =
        attributes['table:style-name'] ??
        row.attributes['table:default-cell-style-name'] ??
        columns[i]?.attributes['table:default-cell-style-name'] ??
        'Default'
      const validation = validations.get(attributes['table:content-validation-name'] ?? '') ?? ''
      const across = attributes['table:number-columns-spanned'] ?? '1'
      const down = attributes['table:number-rows-spanned'] ?? '1'
      return `${across}x${down} ${styles.get(style) ?? style} ${validation}`
    })
}

const hidden = ({ attributes }: XmlElement): string => attributes['table:visibility'] ?? ''

/** LibreOffice writes what is alike once, with how often. */
function repeated(one: XmlElement, what: 'columns' | 'rows'): readonly XmlElement[] {
  const count = Number(one.attributes[`table:number-${what}-repeated`] ?? '1')
  return Array.from({ length: Math.min(count, most[what]) }, () => one)
}

/** What each style says, whatever it is called. */
function stylesOf(root: XmlElement): ReadonlyMap<string, string> {
  const formats = new Map(
    ['number:date-style', 'number:number-style', 'number:text-style', 'number:percentage-style']
      .flatMap((name) => all(root, name))
      .map((one) => [one.attributes['style:name'] ?? '', written(one, ['style:name'])]),
  )
  return new Map(
    all(root, 'style:style').map((one) => [
      one.attributes['style:name'] ?? '',
      `${formats.get(one.attributes['style:data-style-name'] ?? '') ?? ''}${written(one, ['style:name', 'style:data-style-name'])}`,
    ]),
  )
}

/** An element as text, its attributes in their order, without some. */
function written(element: XmlElement, leaving: readonly string[]): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !leaving.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`)
  const inner = element.children.map((node) =>
    node instanceof XmlElement
      ? written(node, [])
      : node instanceof XmlText
        ? node.text.trim()
        : '',
  )
  return `<${element.name}${attributes.join('')}>${inner.join('')}`
}

/** All elements of that name below one, in their order. */
function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((node) => {
    if (!(node instanceof XmlElement)) return []
    return node.name === name ? [node] : all(node, name)
  })
}
