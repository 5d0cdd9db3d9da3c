import type { XmlElement } from '@rgrove/parse-xml'
import { nameOf, type Address } from './address.ts'
import { styleAt, type SheetXml } from './sheet.ts'

/** What is written into a cell. */
export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }

/** By row, then by column, counted from 0. */
export type Writes = ReadonlyMap<number, ReadonlyMap<number, Written>>

/**
 * The sheet's XML with the values in it. Everything else stays as it is, letter by letter; a cell keeps its
 * style, and one that was not there takes that of its row or column.
 */
export function writeCells(sheet: SheetXml, writes: Writes): string {
  const edits = [...writes].map(([row, cells]) => editOf(sheet, row, cells))
  return spliced(sheet, edits)
}

type Edit = { readonly row: number; readonly xml: string; readonly instead: XmlElement | undefined }

function editOf(sheet: SheetXml, row: number, cells: ReadonlyMap<number, Written>): Edit {
  const { prefix, text } = sheet
  const existing = sheet.rows.get(row)
  const kept = new Map(
    [...(existing?.cells ?? [])].map(([column, cell]) => [column, sourceOf(text, cell)] as const),
  )
  for (const [column, written] of cells) kept.set(column, cellXml(sheet, { row, column }, written))
  const inner = [...kept]
    .toSorted(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('')
  const start =
    existing === undefined
      ? `<${prefix}row r="${row + 1}">`
      : openingTag(sourceOf(text, existing.element))
  return {
    row,
    xml: `${start}${inner}${others(sheet, existing?.element)}</${prefix}row>`,
    instead: existing?.element,
  }
}

/** What a row holds beside its cells, such as extensions. */
const others = ({ text }: SheetXml, row: XmlElement | undefined): string =>
  (row?.children ?? [])
    .filter((node) => 'name' in node && !/(^|:)c$/.test(node.name))
    .map((node) => text.slice(node.start, node.end))
    .join('')

/** The opening tag, without the hint which columns are in use: it may no longer be so. */
const openingTag = (source: string): string =>
  (/^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(source)?.[0] ?? '')
    .replace(/\s+spans=("[^"]*"|'[^']*')/, '')
    .replace(/\/>$/, '>')

const sourceOf = (text: string, { start, end }: XmlElement): string => text.slice(start, end)

function cellXml(sheet: SheetXml, at: Address, written: Written): string {
  const { prefix: p } = sheet
  const style = styleAt(sheet, at)
  const head = `<${p}c r="${nameOf(at)}"${style === undefined ? '' : ` s="${escaped(style)}"`}`
  return written.kind === 'number'
    ? `${head}><${p}v>${written.number}</${p}v></${p}c>`
    : `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(written.text)}</${p}t></${p}is></${p}c>`
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Rows that were there are replaced, new ones stand before the next that is there. */
function spliced(sheet: SheetXml, edits: readonly Edit[]): string {
  const { text, data, rows, prefix } = sheet
  const isEmpty = sourceOf(text, data).endsWith('/>')
  const end = text.lastIndexOf('<', data.end - 1)
  const starts = [...rows].map(([row, { element }]) => ({ row, start: element.start }))
  const placed = edits
    .map((edit) => ({
      ...edit,
      from: edit.instead?.start ?? starts.find(({ row }) => row > edit.row)?.start ?? end,
      to: edit.instead?.end,
    }))
    .toSorted((a, b) => a.row - b.row)
  if (isEmpty) {
    const open = sourceOf(text, data).replace(/\s*\/>$/, '>')
    const inner = placed.map(({ xml }) => xml).join('')
    return `${text.slice(0, data.start)}${open}${inner}</${prefix}sheetData>${text.slice(data.end)}`
  }
  let result = ''
  let done = 0
  for (const { from, to, xml } of placed) {
    result += `${text.slice(done, from)}${xml}`
    done = to ?? from
  }
  return `${result}${text.slice(done)}`
}
