import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayNumber, eraDay, eraMoment, value, type Report, type Row } from '@zeimori/records'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFontFiles, writePdf, writeWorkbook } from '../src/index.ts'

const asOf = Date.UTC(2026, 10, 22, 11, 5)
const wording = '確かめる内容です。英字のaddressも、一つの語として折り返します。'

const rows = Array.from({ length: 120 }, (_, i): Row =>
  i % 30 === 0
    ? { kind: 'heading', text: `第${i / 30 + 1}の区分` }
    : {
        kind: 'cells',
        cells: [
          value.text(`1-${i}`),
          value.text(wording.repeat(1 + (i % 5) * 2)),
          value.moment(asOf),
          value.number(i * 1000),
        ],
      },
)

const report: Report = {
  title: '検査の結果 & 記録',
  subject: '見本市',
  asOf,
  orientation: 'landscape',
  sections: [
    {
      kind: 'pairs',
      heading: '提出の情報',
      pairs: [
        { label: '契約番号', value: value.text('見本-1') },
        { label: '作成日', value: value.day(dayNumber({ year: 2019, month: 5, day: 1 })) },
      ],
    },
    { kind: 'notes', heading: '読み方', notes: ['未検査は、対応済ではありません。'] },
    {
      kind: 'table',
      heading: '一覧',
      columns: [
        { label: '項番', width: 5 },
        { label: '内容', width: 20 },
        { label: '確認日時', group: '証拠', width: 9 },
        { label: '件数', group: '証拠', width: 6 },
      ],
      rows,
    },
  ],
}

describe('days on official papers', () => {
  const days = [
    { year: 2019, month: 4, day: 30, text: '平成31年4月30日' },
    { year: 2019, month: 5, day: 1, text: '令和元年5月1日' },
    { year: 1989, month: 1, day: 7, text: '昭和64年1月7日' },
    { year: 2026, month: 11, day: 22, text: '令和8年11月22日' },
  ]
  for (const { text, ...day } of days)
    it(`writes ${text}`, () => expect(eraDay(dayNumber(day))).toBe(text))

  it('writes a moment in Japan, where it is already the next day', () =>
    expect(eraMoment(Date.UTC(2026, 10, 22, 15, 0))).toBe('令和8年11月23日 00:00'))
})

describe('a report as a workbook', () => {
  it('has a cover, and a sheet for the table with merged heads, frozen and repeated', async () => {
    const bytes = await writeWorkbook(report)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['表紙', '一覧'])
    expect(sheets[0]?.rows[4]?.slice(0, 2)).toEqual(['契約番号', '見本-1'])
    const table = sheets[1]
    expect(table?.freezePane?.rows).toBe(3)
    expect(table?.pageSetup?.printTitlesRow).toBe('$2:$3')
    expect(table?.pageSetup?.printArea).toBe('$A$1:$D$123')
    expect(table?.merges).toContainEqual({ startRow: 1, startCol: 2, endRow: 1, endCol: 3 })
    expect(table?.merges).toContainEqual({ startRow: 1, startCol: 0, endRow: 2, endCol: 0 })
    expect(table?.rows[4]).toEqual(['1-1', wording.repeat(3), new Date(asOf + 9 * 3_600_000), 1000])
  })

  it('shows days in the era, and stays the same bytes', async () => {
    const bytes = await writeWorkbook(report)
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())
    expect(styles).toContain('[$-411]ggge')
    expect(Buffer.from(await writeWorkbook(report)).equals(Buffer.from(bytes))).toBe(true)
  })
})

/** poppler-utils of the distribution; `./zeimori test` installs it where it may. */
const canRender = existsSync('/usr/bin/pdftoppm')

describe.skipIf(!canRender)('a report as a PDF', () => {
  let bytes = new Uint8Array()
  let pages: readonly string[] = []
  let dark: readonly number[] = []

  beforeAll(async () => {
    bytes = Uint8Array.from(await writePdf(report, readFontFiles()))
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-report-'))
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
    execFileSync('pdftoppm', ['-r', '40', '-gray', file, join(folder, 'page')])
    dark = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .map((name) => readFileSync(join(folder, name)).filter((pixel) => pixel < 128).length)
    rmSync(folder, { recursive: true })
  }, 60_000)

  it('numbers its pages, and repeats the head of the table on each', () => {
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((page, i) => {
      expect(page).toContain(`${i + 1} / ${pages.length} ページ`)
      expect(page.match(/項番/g)).toHaveLength(1)
    })
  })

  it('loses no row where pages break', () => {
    const text = pages.join('\n')
    const signs = rows.map((row, i) => (row.kind === 'heading' ? row.text : `1-${i} `))
    expect(signs.filter((sign) => !text.includes(sign))).toEqual([])
  })

  it('leaves no heading alone at the end of a page', () => {
    for (const page of pages) {
      const lines = page
        .trimEnd()
        .split('\n')
        .filter((line) => line.trim() !== '')
      expect(lines[lines.length - 2]).not.toMatch(/第\dの区分/)
    }
  })

  it('draws its letters, and does not only carry them', () => {
    // An empty table of this size gives about a third.
    for (const page of dark.slice(0, -1)) expect(page).toBeGreaterThan(2_000)
  })

  it('is tagged, with heads of columns, and names its language and title', () => {
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('%PDF-')
    const structure = execFileSync('pdfinfo', ['-struct', '-'], { input: bytes, encoding: 'utf8' })
    expect(structure).toMatch(/Document[\s\S]*H1[\s\S]*Table[\s\S]*TR[\s\S]*TH[\s\S]*TD/)
  })

  it('is the same bytes whenever it is written', async () => {
    expect(Buffer.from(await writePdf(report, readFontFiles())).equals(Buffer.from(bytes))).toBe(
      true,
    )
  })
})
