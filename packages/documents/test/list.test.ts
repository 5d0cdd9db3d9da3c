import { dayNumber, value, type PlainList } from '@zeimori/records'
import { unzipSync, strFromU8 } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { writeList } from '../src/index.ts'

const asOf = Date.UTC(2026, 10, 22, 11, 5)

const list: PlainList = {
  title: '利用者の一覧 [見本/市]',
  asOf,
  columns: [{ label: '氏名' }, { label: '人数' }, { label: '登録日' }, { label: '最後の操作' }],
  rows: [
    [
      value.text('見本 花子'),
      value.number(1234),
      value.day(dayNumber({ year: 2026, month: 11, day: 22 })),
      value.moment(asOf),
    ],
    [value.text('=HYPERLINK("http://example.invalid")'), value.none, value.none, value.none],
    [value.text('a\u0000b\u001F😀\n二行目'), value.yen(-5), value.none, value.none],
  ],
}

const parts = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeList(list))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  )

describe('a list for spreadsheets', () => {
  it('keeps numbers, days and moments as such', async () => {
    const { sheets } = await readXlsx(await writeList(list))
    const rows = sheets[0]?.rows ?? []
    expect(rows[0]).toEqual(['氏名', '人数', '登録日', '最後の操作'])
    expect(rows[1]).toEqual([
      '見本 花子',
      1234,
      new Date(Date.UTC(2026, 10, 22)),
      new Date(Date.UTC(2026, 10, 22, 20, 5)),
    ])
  })

  it('holds no formula, and marks text that looks like one as text', async () => {
    const all = await parts()
    expect(all['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    expect(all['xl/sharedStrings.xml']).toContain('=HYPERLINK(')
    const { sheets } = await readXlsx(await writeList(list), { readStyles: true })
    expect(sheets[0]?.cells?.get('2,0')?.style?.numFmt).toBe('@')
  })

  it('replaces what no XML may contain, and keeps the rest', async () => {
    const { sheets } = await readXlsx(await writeList(list))
    expect(sheets[0]?.rows[3]?.[0]).toBe('a\uFFFDb\uFFFD😀\n二行目')
  })

  it('prints on A4 with its head on every page, and freezes and filters it', async () => {
    const all = await parts()
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/paperSize="9"/)
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*state="frozen"/)
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/<autoFilter ref="A1:D4"/)
    expect(all['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles/)
    expect(all['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area/)
    expect(all['xl/workbook.xml']).toMatch(/name="利用者の一覧  見本 市"/)
  })

  it('is the same bytes whenever it is written', async () => {
    expect(Buffer.from(await writeList(list)).equals(Buffer.from(await writeList(list)))).toBe(true)
  })
})
