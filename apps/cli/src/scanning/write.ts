import { readFontFiles, writePdf, writeWorkbook } from '@zeimori/documents'
import type { Report } from '@zeimori/records'
import type { Looked } from '@zeimori/scanning'
import { wrongUse } from '../failure.ts'
import { writeWholeFile } from '../reporting/whole-file.ts'

type Write = (looked: Looked, report: Report) => Promise<void>

const bytesOf: Readonly<Record<string, (looked: Looked, report: Report) => Promise<Uint8Array>>> = {
  xlsx: (_, report) => writeWorkbook(report),
  pdf: (_, report) => writePdf(report, readFontFiles()),
  json: (looked) => Promise.resolve(Buffer.from(`${JSON.stringify(looked, undefined, 2)}\n`)),
}

/** What writes a look to a file, by the end of its name. @throws wrong use where it has another */
export function scanWriterOf(file: string): Write {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const make = bytesOf[ending]
  if (make === undefined)
    throw wrongUse('--out には、.xlsx・.pdf・.json のどれかで終わる名前を書いてください。')
  return async (looked, report) => {
    const bytes = await make(looked, report)
    await writeWholeFile(file, bytes, () => Promise.resolve())
  }
}
