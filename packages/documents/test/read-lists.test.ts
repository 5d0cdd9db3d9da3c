import { describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { readLists, readListsBeside, templateProblemText, type ListSheet } from '../src/index.ts'
import { readBeside, threadLimits } from '../src/list/list-thread.ts'
import { rawSheet, rawWorkbook, type Raw } from './templates/raw.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function sheets(raw: Raw): Promise<readonly ListSheet[]> {
  const read = await readLists(rawWorkbook(raw))
  if (!read.ok) throw new Error(templateProblemText(read.problem))
  return read.value
}

/** The cells of the only sheet, as 「A1 words note」. */
async function cells(raw: Raw): Promise<readonly string[]> {
  const [sheet] = await sheets(raw)
  return (sheet?.rows ?? []).flatMap(({ row, cells: all }) =>
    all.map(({ column, text, note }) =>
      [`${String.fromCharCode(65 + column)}${row}`, text, note].filter(Boolean).join(' '),
    ),
  )
}
const row = (number: number, inner: string, more = '') =>
  `<row r="${number}" ${more}>${inner}</row>`
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('what stands in a list of a municipality', () => {
  it('is its words, whatever way the file holds them', async () => {
    const sheet = rawSheet(
      row(1, `<c r="A1" t="s"><v>0</v></c>${inline('B1', ' 前後の空白 ')}`) +
        row(2, '<c r="A2"><v>0.30000000000000004</v></c><c r="B2" t="b"><v>1</v></c>') +
        row(3, '<c r="A3" t="str"><f>A1&amp;"二"</f><v>答え</v></c><c r="B3"><v>１</v></c>') +
        row(4, inline('A4', '一行目_x0000__x000D_&#10;二行目')),
    )
    const strings = '<si><r><t>認</t></r><r><t>証</t></r><rPh sb="0" eb="1"><t>ニン</t></rPh></si>'
    expect(await cells({ sheet, strings })).toEqual([
      'A1 認証',
      'B1 前後の空白',
      'A2 0.3',
      'B2 TRUE',
      'A3 答え',
      'B3 １',
      'A4 一行目\n二行目',
    ])
  })

  it('is the day, the time and the share that Excel shows, in both of its calendars', async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs count="3"><xf/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`
    const sheet = rawSheet(
      row(1, '<c r="A1" s="1"><v>46113</v></c><c r="B1" s="1"><v>46113.4375</v></c>') +
        row(2, '<c r="A2" s="1"><v>0.75</v></c><c r="B2" s="2"><v>0.999</v></c>') +
        row(3, '<c r="A3" s="1"><v>1</v></c><c r="B3"><v>46113</v></c>'),
    )
    expect(await cells({ sheet, styles })).toEqual([
      'A1 2026年4月1日',
      'B1 2026年4月1日 10:30',
      'A2 18:00',
      'B2 99.9%',
      'A3 1900年1月1日',
      'B3 46113',
    ])
    const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="1"/><sheets><sheet name="様式" sheetId="1" r:id="r1"/></sheets></workbook>`
    const old = await cells({ sheet, styles, workbook })
    expect([old[0], old[4]]).toEqual(['A1 2030年4月2日', 'A3 1904年1月2日'])
  })

  it('tells an error, and a formula without its answer, from words', async () => {
    const sheet = rawSheet(
      row(
        1,
        '<c r="A1" t="e"><f>B9</f><v>#REF!</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c><c r="D1"><f>1+1</f><v>2</v></c>',
      ),
    )
    expect(await cells({ sheet })).toEqual([
      'A1 #REF! error',
      'B1 no-answer',
      'C1 no-answer',
      'D1 2',
    ])
  })

  it('shows merged cells as they look: downwards the same words, across a heading', async () => {
    const sheet = rawSheet(
      row(1, inline('A1', '認証')) +
        row(2, inline('A2', '大項目') + inline('B2', 'あ')) +
        row(3, inline('B3', 'い')) +
        row(4, inline('A4', 'つぎ')),
    ).replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="D1:XFD1048576"/></mergeCells>',
    )
    expect(await cells({ sheet })).toEqual([
      'A1 認証 across',
      'A2 大項目',
      'B2 あ',
      'A3 大項目 above',
      'B3 い',
      'A4 つぎ',
    ])
  })

  it('says what nobody sees: rows, columns and sheets', async () => {
    const sheet = rawSheet(
      row(1, inline('A1', 'あ')) + row(2, inline('A2', 'い'), 'hidden="1"') + row(5, '<c r="A5"/>'),
    ).replace('<sheetData>', '<cols><col min="2" max="16384" hidden="true"/></cols><sheetData>')
    const [one] = await sheets({ sheet })
    expect(one?.rows.map(({ row: number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
    ])
    expect([one?.hiddenColumns[0], one?.hiddenColumns.at(-1)]).toEqual([1, 99])
    const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="様式" sheetId="1" r:id="r1" state="veryHidden"/></sheets></workbook>`
    expect(await sheets({ sheet, workbook })).toEqual([])
  })

  it('is read from what another program writes', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一枚目',
          rows: [
            ['番号', '要件'],
            [1, '鍵を二人で管理すること。'],
          ],
        },
        { name: '二枚目', rows: [['番号']] },
      ],
    })
    const read = await readLists(bytes)
    expect(read.ok && read.value.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['一枚目', 2],
      ['二枚目', 1],
    ])
  })

  it.each([
    ['too many rows', rawSheet('<row/>'.repeat(5_001)), '行が5,000をこえています'],
    ['too many columns', rawSheet(row(1, inline('CW1', 'あ'))), '列が100をこえています'],
    [
      'too many letters',
      rawSheet(
        Array.from({ length: 40 }, (_, i) =>
          row(i + 1, inline(`A${i + 1}`, 'あ'.repeat(30_000))),
        ).join(''),
      ),
      '文字が1,000,000字をこえています',
    ],
    [
      'too many merges',
      rawSheet(row(1, inline('A1', 'あ'))).replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(2_001)}</mergeCells>`,
      ),
      '結合したセルが2000をこえています',
    ],
  ])('is not read whole where it has %s', async (_, sheet, says) => {
    await expect(sheets({ sheet })).rejects.toThrow(says)
  })

  it('is not read where the file is larger than a list', async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024 + 1)
    const read = await readLists(bytes)
    expect(read.ok ? '' : templateProblemText(read.problem)).toContain('5 MB をこえています')
  })
})

describe('a file that would hold up whoever reads it', () => {
  const many = 1_000_000

  it('is read once through, whatever stands in its formulas and formats', async () => {
    const bars = rawSheet(row(1, `<c r="A1"><f>${'|'.repeat(many)}</f><v>1</v></c>`))
    expect((await readLists(rawWorkbook({ sheet: bars }))).ok).toBe(true)
    const open = rawSheet(row(1, inline('A1', '認証')), '', `<!--${'<f '.repeat(many)}-->`)
    expect((await readLists(rawWorkbook({ sheet: open }))).ok).toBe(true)
    const sheet = rawSheet(row(1, '<c r="A1" s="0"><v>1</v></c>'))
    const format = `<numFmt numFmtId="164" formatCode="${'['.repeat(many)}"/>`
    const styles = `<styleSheet><numFmts>${format}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
    expect((await readLists(rawWorkbook({ sheet, styles }))).ok).toBe(true)
    // Merged cells make more of one in a column that no list has.
    const far = rawWorkbook({ sheet: rawSheet(row(1, '<c r="CW1"><v>1</v></c>')) })
    expect(await readLists(far)).toMatchObject({ ok: false, problem: { kind: 'too-large' } })
    const relation = `<Relationship Id="r1" Type="${relations}/worksheet" Target="x/s.xml"/>`
    const more = {
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>`,
      'xl/x/s.xml': rawSheet(row(1, '<c/>'.repeat(many))),
    }
    const elsewhere = rawWorkbook({ sheet, more })
    expect(await readLists(elsewhere)).toMatchObject({ ok: false, problem: { kind: 'too-large' } })
  })

  it('is refused by its thread where it takes too long or too much, and only that ends', async () => {
    const cell = '<c><v>1</v></c>'
    const sheet = rawSheet(row(1, cell.repeat(50)).replace('r="1"', '').repeat(1000))
    const file = rawWorkbook({ sheet })
    const tooLarge = { ok: false, problem: { kind: 'too-large' } }
    expect(await readBeside(file, { ...threadLimits, patience: 1 })).toMatchObject(tooLarge)
    expect(await readBeside(file, { ...threadLimits, memory: 16 })).toMatchObject(tooLarge)
    expect(await readListsBeside(file)).toEqual(await readLists(file))
  })
})
