import { dayNumber, value, type Value } from '@zeimori/records'
import { strFromU8, unzipSync } from 'fflate'
import type { CellStyle, Sheet } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import {
  fillTemplate,
  readCellMap,
  templateProblemText,
  type CellMap,
  type Fields,
} from '../src/index.ts'
import { templates, type Template } from './templates/made.ts'
import { rawSheet, rawWorkbook } from './templates/raw.ts'

const row = (number: string, choice: string, reason: string): ReadonlyMap<string, Value> =>
  new Map([
    ['番号', value.text(number)],
    ['選択', value.text(choice)],
    ['理由', value.text(reason)],
  ])

const fields: Fields = {
  single: new Map([
    ['自治体', value.text('見本市 <&"😀')],
    ['作成日', value.day(dayNumber({ year: 2026, month: 11, day: 22 }))],
  ]),
  rows: [row('1-(1)', '対応済', '検査に合格'), row('1-(2)', '未対策', '=1+1')],
}

const mapOf = ({ sheet, single, rows }: Template): CellMap => ({
  cells: [
    { sheet, cell: single[0], field: '自治体' },
    { sheet, cell: single[1], field: '作成日' },
  ],
  tables: [
    {
      sheet,
      firstRow: rows.first,
      lastRow: rows.first + 1,
      columns: [
        { column: rows.choice, field: '選択' },
        { column: rows.reason, field: '理由' },
      ],
    },
  ],
})

const filled = async (
  bytes: Uint8Array,
  map: CellMap,
  with_: Fields = fields,
): Promise<Uint8Array> => {
  const result = await fillTemplate(bytes, map, with_)
  if (!result.ok) throw new Error(templateProblemText(result.problem))
  return result.value
}

/** Why it is refused, in words. */
const refusal = async (bytes: Uint8Array, map: CellMap): Promise<string> => {
  const result = await fillTemplate(bytes, map, fields)
  return result.ok ? '' : templateProblemText(result.problem)
}

/** Every cell that looks like something, and how. */
const stylesOf = (sheet: Sheet | undefined): Readonly<Record<string, CellStyle>> =>
  Object.fromEntries(
    [...(sheet?.cells ?? [])].flatMap(([at, { style }]) =>
      style === undefined ? [] : [[at, style] as const],
    ),
  )

/** A sheet without its cells: what has to stay letter by letter. */
const without = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()).replace(
    /<(\w+:)?sheetData[\s\S]*sheetData>|<sheetData\/>/,
    '',
  )

describe("a municipality's own form", () => {
  for (const template of templates)
    it(`keeps everything but the values: ${template.name}`, async () => {
      const before = await template.bytes()
      const after = await filled(before, mapOf(template))
      const [old, now] = [unzipSync(before), unzipSync(after)]
      expect(Object.keys(now)).toEqual(Object.keys(old))
      const changed = Object.keys(old).filter(
        (name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])),
      )
      expect(new Set(changed)).toEqual(
        new Set(
          ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].filter(
            (name) => changed.includes(name),
          ),
        ),
      )
      expect(without(after, 'xl/worksheets/sheet1.xml')).toBe(
        without(before, 'xl/worksheets/sheet1.xml'),
      )
      const { sheets } = await readXlsx(after, { readStyles: true })
      const rows = sheets[0]?.rows ?? []
      expect(rows[2]?.[1]).toBe('見本市 <&"😀')
      expect(rows[5]?.slice(1, 3)).toEqual(['対応済', '検査に合格'])
      expect(rows[6]?.slice(1, 3)).toEqual(['未対策', '=1+1'])
      expect(sheets[0]?.cells?.get('6,2')?.formula).toBeUndefined()
      expect(stylesOf(sheets[0])).toMatchObject(
        stylesOf((await readXlsx(before, { readStyles: true })).sheets[0]),
      )
    })

  it('writes a day as a day where the cell shows days, and as its words elsewhere', async () => {
    const [first] = templates
    if (first === undefined) throw new Error('no templates')
    const after = await filled(await first.bytes(), {
      ...mapOf(first),
      cells: [
        { sheet: '様式', cell: 'B4', field: '作成日' },
        { sheet: '様式', cell: 'B3', field: '作成日' },
      ],
    })
    const { sheets } = await readXlsx(after)
    expect(sheets[0]?.rows[3]?.[1]).toEqual(new Date(Date.UTC(2026, 10, 22)))
    expect(sheets[0]?.rows[2]?.[1]).toBe('令和8年11月22日')
  })

  it('finds rows by what stands in the form, however it is written, and puts marks', async () => {
    const sheet = rawSheet(
      ['', '１－（２）', ' 1-(1) ']
        .map(
          (key, i) =>
            `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${key.replace('－', '-')}</t></is></c></row>`,
        )
        .join(''),
    )
    const map: CellMap = {
      cells: [],
      tables: [
        {
          sheet: '様式',
          firstRow: 1,
          lastRow: 3,
          key: { column: 'A', field: '番号' },
          columns: [
            { column: 'B', field: '選択', is: '対応済', mark: '○' },
            { column: 'C', field: '選択', is: '未対策', mark: '○' },
          ],
        },
      ],
    }
    const { sheets } = await readXlsx(await filled(rawWorkbook({ sheet }), map))
    expect(sheets[0]?.rows[1]?.slice(1, 3)).toEqual(['', '○'])
    expect(sheets[0]?.rows[2]?.slice(1, 3)).toEqual(['○', ''])
    const lost = await refusal(rawWorkbook({ sheet: rawSheet('') }), map)
    expect(lost).toContain('1-(1)、1-(2)')
  })

  it('has formulas worked out anew, and keeps no figure of before', async () => {
    const template = templates.find(({ name }) => name.startsWith('数式'))
    if (template === undefined) throw new Error('no template with formulas')
    const parts = unzipSync(await filled(await template.bytes(), mapOf(template)))
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /<calcPr[^>]*fullCalcOnLoad="1"/,
    )
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    expect(sheet).toContain('COUNTIF(')
    expect(sheet).not.toContain('<v>')
  })

  it('is the same bytes for the same form and fields', async () => {
    const [template] = templates
    if (template === undefined) throw new Error('no templates')
    const bytes = await template.bytes()
    const [one, other] = [
      await filled(bytes, mapOf(template)),
      await filled(bytes, mapOf(template)),
    ]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})

describe('a map that does not fit', () => {
  const bytes = rawWorkbook({
    sheet: rawSheet(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      '',
      '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>',
    ),
  })
  const at = (...cells: readonly string[]): CellMap => ({
    cells: cells.map((cell) => ({ sheet: '様式', cell, field: '自治体' })),
    tables: [],
  })
  it('overwrites no formula', async () =>
    expect(await refusal(bytes, at('A1'))).toBe(
      'シート「様式」の A1 には数式があります。数式は書きかえません。対応表の欄を直してください。',
    ))
  it('writes no two values into one merged cell', async () =>
    expect(await refusal(bytes, at('B1', 'C2'))).toContain('シート「様式」の B1 に二つの値'))
  it('names the sheets that there are', async () =>
    expect(
      await refusal(bytes, { cells: [{ sheet: '表', cell: 'A1', field: '自治体' }], tables: [] }),
    ).toBe('シート「表」がありません。あるのは 「様式」 です。'))
  it('names the fields that there are', async () =>
    expect(
      await refusal(bytes, { cells: [{ sheet: '様式', cell: 'D1', field: '市長' }], tables: [] }),
    ).toContain('使えるのは 「自治体」、「作成日」'))
  it('says when the rows do not suffice', async () =>
    expect(
      await refusal(bytes, {
        cells: [],
        tables: [
          { sheet: '様式', firstRow: 3, lastRow: 3, columns: [{ column: 'A', field: '選択' }] },
        ],
      }),
    ).toContain('1行ですが、書く行が2行'))
  it('says what is wrong with the map itself', () => {
    expect(readCellMap({ cells: [{ sheet: '様式', cell: '5C', field: '題' }] })).toEqual({
      ok: false,
      problem: 'cells の1番目の cell は「C5」のように書いてください。',
    })
    expect(readCellMap(mapOf(templates[0] ?? { ...missing }))).toMatchObject({ ok: true })
  })
  const missing: Template = {
    name: '',
    bytes: () => Promise.resolve(bytes),
    sheet: '様式',
    single: ['A1', 'A2'],
    rows: { first: 1, choice: 'A', reason: 'B' },
  }
})
