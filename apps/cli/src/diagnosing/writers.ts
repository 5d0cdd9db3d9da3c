import { diagnosisReport, mendingOf, type Diagnosis } from '@zeimori/diagnosis'
import { readFontFiles, writePdf, writeWorkbook } from '@zeimori/documents'
import { wrongUse } from '../failure.ts'

type Writer = (diagnosis: Diagnosis) => Promise<Uint8Array>

const writers: Readonly<Record<string, Writer>> = {
  json: (diagnosis) =>
    Promise.resolve(Buffer.from(`${JSON.stringify(whole(diagnosis), undefined, 2)}\n`)),
  xlsx: (diagnosis) => writeWorkbook(diagnosisReport(diagnosis)),
  pdf: (diagnosis) => writePdf(diagnosisReport(diagnosis), readFontFiles()),
}

const whole = (diagnosis: Diagnosis): object => ({
  ...diagnosis,
  begun: new Date(diagnosis.begun).toISOString(),
  ended: new Date(diagnosis.ended).toISOString(),
  findings: diagnosis.findings.map((one) => ({ ...one, mending: mendingOf(one.item) })),
})

/** Writes a result as its file's name ends. */
export function writerFor(file: string, howTo: string): Writer {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const writer = Object.hasOwn(writers, ending) ? writers[ending] : undefined
  if (writer === undefined)
    throw wrongUse(`--out は、.json か .xlsx か .pdf で終わる名前にしてください。使い方: ${howTo}`)
  return writer
}
