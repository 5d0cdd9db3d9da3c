import type { CellStyle, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { rawSheet, rawWorkbook } from './raw.ts'

/** A municipality's form as it might come, and what is written where. */
export type Template = {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
  /** Where the four fields go: the municipality, the day, and the choice and reason of two rows. */
  readonly sheet: string
  readonly single: readonly [string, string]
  readonly rows: { readonly first: number; readonly choice: string; readonly reason: string }
}

const line = { style: 'thin', color: { rgb: '000000' } } as const
const frame = { top: line, right: line, bottom: line, left: line }
const head: CellStyle = {
  font: { name: 'Noto Sans CJK JP', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E1F2' } },
  border: frame,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const body: CellStyle = { font: { name: 'Noto Sans CJK JP', size: 10 }, border: frame }
const day: CellStyle = { ...body, numFmt: '[$-411]ggge"年"m"月"d"日"' }

const cell = (value: string | null, style: CellStyle) => ({ value, style })

/** A sheet with a title, two single fields and a table from row 6 on; `change` makes it its own. */
function sheetOf(change: Partial<WriteSheet>): WriteSheet {
  const cells = new Map([
    ['0,0', cell('セキュリティチェックシート', { ...head, font: { size: 16, bold: true } })],
    ['2,0', cell('自治体', head)],
    ['2,1', cell(null, body)],
    ['3,0', cell('作成日', head)],
    ['3,1', cell(null, day)],
    ...['番号', '選択', '理由'].map((title, i) => [`4,${i}`, cell(title, head)] as const),
    ...Array.from({ length: 12 }, (_, i) => [
      [`${5 + i},0`, cell(`1-(${i + 1})`, body)] as const,
      [`${5 + i},1`, cell(null, body)] as const,
      [`${5 + i},2`, cell(null, body)] as const,
    ]).flat(),
  ])
  return {
    name: '様式',
    columns: [{ width: 12 }, { width: 20 }, { width: 40 }],
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
    ...change,
  }
}

const made = (
  name: string,
  change: Partial<WriteSheet>,
  more: readonly WriteSheet[] = [],
): Template => ({
  name,
  bytes: () =>
    writeXlsx({
      sheets: [sheetOf(change), ...more],
      properties: { created: new Date(0), modified: new Date(0) },
    }),
  sheet: '様式',
  single: ['B3', 'B4'],
  rows: { first: 6, choice: 'B', reason: 'C' },
})

const byHand = (name: string, bytes: Uint8Array): Template => ({
  name,
  bytes: () => Promise.resolve(bytes),
  sheet: '様式',
  single: ['B3', 'B4'],
  rows: { first: 6, choice: 'B', reason: 'C' },
})

/** The same sheet by hand, with whatever makes each of them unlike the others. */
const handRows = (p: string, withPlace: boolean): string => {
  const at = (place: string): string => (withPlace ? ` r="${place}"` : '')
  const row = (r: number, inner: string): string =>
    `<${p}row${withPlace ? ` r="${r}" spans="1:2"` : ''}>${inner}</${p}row>`
  const text = (place: string, words: string): string =>
    `<${p}c${at(place)} s="1" t="inlineStr"><${p}is><${p}t>${words}</${p}t></${p}is></${p}c>`
  return [
    row(1, text('A1', '様式第1号')),
    row(2, ''),
    row(3, `${text('A3', '自治体')}<${p}c${at('B3')} s="3"/>`),
    row(4, `${text('A4', '作成日')}<${p}c${at('B4')} s="2"/>`),
    row(5, text('A5', '番号')),
    ...[6, 7].map((r) => row(r, `${text(`A${r}`, `1-(${r - 5})`)}<${p}c${at(`B${r}`)} s="3"/>`)),
  ].join('')
}

/** Twelve forms, no two alike in what could be lost. */
export const templates: readonly Template[] = [
  made('結合したセル', {
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 1, endRow: 2, endCol: 2 },
      { startRow: 3, startCol: 1, endRow: 3, endCol: 2 },
    ],
  }),
  made('印刷範囲と見出しの繰り返し', {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      printArea: '$A$1:$C$17',
      printTitlesRow: '$5:$5',
      scale: 85,
      horizontalCentered: true,
    },
    headerFooter: { oddHeader: '&C様式第1号', oddFooter: '&P/&N' },
  }),
  made('選択肢の一覧', {
    dataValidations: [
      {
        type: 'list',
        range: 'B6:B17',
        values: ['対応済', '未対策', '対応不要'],
        showErrorMessage: true,
      },
    ],
  }),
  made('条件付き書式', {
    conditionalRules: [
      {
        type: 'cellIs',
        priority: 1,
        operator: 'equal',
        formula: '"未対策"',
        range: 'B6:B17',
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } },
      },
    ],
  }),
  made('数式のある別のシート', {}, [
    {
      name: '集計',
      cells: new Map([
        [
          '0,0',
          { value: 0, type: 'formula', formula: 'COUNTIF(様式!B6:B17,"対応済")', formulaResult: 0 },
        ],
      ]),
    },
  ]),
  made('枠の固定と改ページ', { freezePane: { rows: 5, columns: 1 }, rowBreaks: [9] }),
  made('隠した行と列', {
    columns: [{ width: 12 }, { width: 20 }, { width: 40 }, { width: 10, hidden: true }],
    rowDefs: new Map([
      [1, { hidden: true }],
      [5, { height: 40 }],
    ]),
  }),
  made('保護したシート', { protection: { sheet: true } }),
  byHand('接頭辞のある XML', rawWorkbook({ sheet: rawSheet(handRows('x:', true), '', '', 'x') })),
  byHand('番地のないセル', rawWorkbook({ sheet: rawSheet(handRows('', false)) })),
  byHand(
    '行と列の書式だけのセル',
    rawWorkbook({
      sheet: rawSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="6" s="1" customFormat="1"/>',
        '<cols><col min="2" max="2" width="30" style="3" customWidth="1"/></cols>',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
      ),
      strings:
        '<si><r><t>様式</t></r><r><t>第1号</t></r><rPh sb="0" eb="2"><t>ヨウシキ</t></rPh></si>',
      names:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">様式!$A$1:$C$10</definedName></definedNames>',
    }),
  ),
  byHand(
    '空の表と、知らない拡張',
    rawWorkbook({
      sheet: rawSheet('')
        .replace('<sheetData></sheetData>', '<sheetData/>')
        .replace(
          '</worksheet>',
          '<extLst><ext uri="{00000000-0000-4000-8000-000000000000}"><unknown xmlns="urn:x">😀</unknown></ext></extLst></worksheet>',
        ),
    }),
  ),
]
