import { deflateRawSync } from 'node:zlib'
import { value } from '@zeimori/records'
import { describe, expect, it } from 'vitest'
import { fillTemplate, openTemplate, templateProblemText, type CellMap } from '../src/index.ts'
import { rawSheet, rawWorkbook } from './templates/raw.ts'

/** Why it is refused, in words; filled where there is a map. */
const refusal = async (bytes: Uint8Array, map?: CellMap): Promise<string> => {
  const fields = { single: new Map([['自治体', value.text('見本市')]]), rows: [] }
  const result = await (map === undefined ? openTemplate(bytes) : fillTemplate(bytes, map, fields))
  return result.ok ? '' : templateProblemText(result.problem)
}

describe('a hostile file', () => {
  const sheet = rawSheet('')
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const cases: readonly {
    readonly name: string
    readonly bytes: () => Uint8Array
    readonly says: RegExp
  }[] = [
    {
      name: 'no ZIP',
      bytes: () => Buffer.from('こんにちは'),
      says: /Excel のファイル（\.xlsx）ではありません/,
    },
    { name: 'an empty file', bytes: () => new Uint8Array(), says: /ではありません/ },
    {
      name: 'the old format or a password',
      bytes: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      says: /パスワード/,
    },
    {
      name: 'a cut-off file',
      bytes: () => rawWorkbook({ sheet }).slice(0, -30),
      says: /ではありません|壊れて/,
    },
    {
      name: 'a ZIP bomb',
      bytes: () =>
        rawWorkbook({ sheet, more: { 'xl/media/a.bin': new Uint8Array(31 * 1024 * 1024) } }),
      says: /広げると大きすぎます/,
    },
    { name: 'a ZIP bomb whose directory lies', bytes: lying, says: /壊れています（ZIP）/ },
    {
      name: 'many small parts',
      bytes: () =>
        rawWorkbook({
          sheet,
          more: Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`xl/media/${i}`, 'a'])),
        }),
      says: /部品が多すぎます/,
    },
    {
      name: 'a macro',
      bytes: () => rawWorkbook({ sheet, more: { 'xl/vbaProject.bin': 'x' } }),
      says: /マクロ/,
    },
    {
      name: 'an old macro sheet',
      bytes: () => rawWorkbook({ sheet, more: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
      says: /マクロ/,
    },
    {
      name: 'an embedded program',
      bytes: () => rawWorkbook({ sheet, more: { 'xl/embeddings/oleObject1.bin': 'x' } }),
      says: /マクロやほかのプログラム/,
    },
    {
      name: 'a type of macros',
      bytes: () =>
        rawWorkbook({
          sheet,
          types:
            '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        }),
      says: /マクロ/,
    },
    {
      name: 'a link to another file',
      bytes: () => rawWorkbook({ sheet, more: { 'xl/externalLinks/externalLink1.xml': '<a/>' } }),
      says: /外のデータとつながっています/,
    },
    {
      name: 'a picture that is fetched',
      bytes: () =>
        rawWorkbook({
          sheet,
          sheetRelations: `<Relationship Id="r1" Type="${type}/image" Target="http://example.invalid/a.png" TargetMode="External"/>`,
        }),
      says: /外のデータとつながっています/,
    },
    {
      name: 'a link that opens a share',
      bytes: () =>
        rawWorkbook({
          sheet,
          sheetRelations: `<Relationship Id="r1" Type="${type}/hyperlink" Target="file://///host/a" TargetMode="External"/>`,
        }),
      says: /外のデータとつながっています/,
    },
    {
      name: 'a formula of another program',
      bytes: () =>
        rawWorkbook({ sheet: rawSheet(`<row r="1"><c r="A1"><f>cmd|' /C calc'!A0</f></c></row>`) }),
      says: /外のデータとつながっています/,
    },
    {
      name: 'a formula that asks the web',
      bytes: () =>
        rawWorkbook({
          sheet: rawSheet(
            '<row r="1"><c r="A1"><f>_xlfn.WEBSERVICE("http://example.invalid")</f></c></row>',
          ),
        }),
      says: /外のデータとつながっています/,
    },
    {
      name: 'an entity',
      bytes: () => rawWorkbook({ sheet: `<!DOCTYPE a [<!ENTITY b "c">]>${sheet}` }),
      says: /DTD/,
    },
    {
      name: 'an entity in another writing',
      bytes: () =>
        rawWorkbook({
          sheet: '',
          more: { 'xl/worksheets/sheet1.xml': utf16('<!DOCTYPE a><worksheet/>') },
        }),
      says: /壊れています/,
    },
    {
      name: 'a way out of the folder',
      bytes: () => rawWorkbook({ sheet, more: { 'xl/../../etc/passwd': 'x' } }),
      says: /名前|壊れて/,
    },
    {
      name: 'two parts of one name',
      bytes: () => rawWorkbook({ sheet, more: { 'XL/Styles.xml': '<a/>' } }),
      says: /名前が正しくありません/,
    },
    {
      name: 'a huge sheet',
      bytes: () => rawWorkbook({ sheet: rawSheet('<row/>'.repeat(20_001)) }),
      says: /行が20,000をこえています/,
    },
    {
      name: 'a signature',
      bytes: () => rawWorkbook({ sheet, more: { '_xmlsignatures/sig1.xml': '<a/>' } }),
      says: /電子署名/,
    },
  ]
  for (const { name, bytes, says } of cases)
    it(`is refused in words: ${name}`, async () => expect(await refusal(bytes())).toMatch(says))

  it('is refused when its XML is broken or its rows are out of order', async () => {
    const map: CellMap = { cells: [{ sheet: '様式', cell: 'A1', field: '自治体' }], tables: [] }
    const broken = [
      rawSheet('<row r="1"><c r="A1"></row>'),
      rawSheet('<row r="2"/><row r="1"/>'),
      rawSheet('<row r="x"/>'),
      '<a>'.repeat(50_000),
    ]
    const said = await Promise.all(broken.map((one) => refusal(rawWorkbook({ sheet: one }), map)))
    expect(said.filter((one) => !one.includes('壊れています'))).toEqual([])
  })
})

const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

/** A part of 40 MB of which the directory says that it is one of 10 bytes. */
function lying(): Uint8Array {
  const bytes = Buffer.from(
    rawWorkbook({ sheet: rawSheet(''), more: { 'xl/media/a.stored': deflated() } }),
  )
  const at = bytes.lastIndexOf('xl/media/a.stored') - 46
  bytes.writeUInt16LE(8, at + 10)
  bytes.writeUInt32LE(10, at + 24)
  const local = bytes.readUInt32LE(at + 42)
  bytes.writeUInt16LE(8, local + 8)
  bytes.writeUInt32LE(10, local + 22)
  return bytes
}

const deflated = (): Uint8Array => deflateRawSync(Buffer.alloc(40 * 1024 * 1024))
