import { strToU8, zipSync, type ZippableFile } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What a workbook is made of, written by hand, so that it can be unlike what any library writes. */
export type Raw = {
  readonly sheet: string
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
  readonly names?: string
  readonly sheetRelations?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  readonly types?: string
}

/** An .xlsx whose only sheet is called 様式. */
export function rawWorkbook(raw: Raw): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${raw.types ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      raw.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="様式" sheetId="1" r:id="r1"/></sheets>${raw.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': raw.sheet,
    'xl/styles.xml': raw.styles ?? plainStyles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${raw.strings ?? ''}</sst>`,
    ...(raw.sheetRelations === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packaged}/relationships">${raw.sheetRelations}</Relationships>`,
        }),
    ...raw.more,
  }
  const entries = Object.entries(files).map(([name, content]): [string, ZippableFile] => [
    name,
    // What is called so is put in as it is.
    [
      typeof content === 'string' ? strToU8(content) : content,
      name.endsWith('.stored') ? { level: 0 } : {},
    ],
  ])
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) })
}

/** Style 1 is bold on yellow with a frame, 2 shows a day in the era, 3 is a frame alone. */
const plainStyles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Noto Sans CJK JP"/></font><font><b/><sz val="11"/><name val="Noto Sans CJK JP"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/><xf xfId="0" numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf xfId="0" borderId="1" applyBorder="1"/></cellXfs></styleSheet>`

/** A sheet's XML around its rows. */
export const rawSheet = (data: string, before = '', after = '', prefix = ''): string => {
  const p = prefix === '' ? '' : `${prefix}:`
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}worksheet ${name}="${main}" xmlns:r="${relations}">${before}<${p}sheetData>${data}</${p}sheetData>${after}</${p}worksheet>`
}
