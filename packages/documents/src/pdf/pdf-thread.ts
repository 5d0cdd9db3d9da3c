/** A thread that writes one report as a PDF: of hundreds of rows it takes seconds, which hold up nobody else. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Report } from '@zeimori/records'
import { answerOf } from '../thread-answer.ts'
import { readFontFiles } from './font-files.ts'
import { writePdf } from './write-pdf.ts'

/** Tells a thread of ours from any other that may load this file. */
const purpose = 'zeimori: write a PDF'

/** The longest of our papers takes some seconds; in milliseconds. */
const patience = 60_000

/** The same as `writePdf`, beside everything else. Load it by `import()` alone, so that it stays a file of its own. */
export const pdfBeside = (report: Report): Promise<Uint8Array> =>
  answerOf(
    new Worker(new URL(import.meta.url), { workerData: { purpose, report }, execArgv: [] }),
    patience,
  )

if (!isMainThread && workerData?.purpose === purpose)
  parentPort?.postMessage(await writePdf(workerData.report, readFontFiles()), [])
