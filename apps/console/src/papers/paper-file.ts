import { writePdfBeside, writeWorkbook } from '@zeimori/documents'
import { withCover, type PaperCover, type Report } from '@zeimori/records'
import { queue } from '../queue.ts'
import type { PaperEnding } from './papers-page.tsx'

/** One paper at a time: each takes all of a core for seconds. */
const inTurn = queue({ atOnce: 1, waiting: 20 })

const types: Readonly<Record<PaperEnding, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

type PaperFile = {
  readonly type: string
  /** What its name ends with, such as 「.pdf」. */
  readonly suffix: string
  readonly bytes: Uint8Array
}

/**
 * A paper as a file.
 * @param cover who made and approved it; undefined for a draft, which says that it is one
 */
export async function paperFile(
  report: Report,
  cover: PaperCover | undefined,
  ending: PaperEnding,
): Promise<PaperFile> {
  const whole = withCover(report, cover)
  const bytes = await bytesOf(whole, ending)
  return { type: types[ending], suffix: `.${ending}`, bytes }
}

function bytesOf(whole: Report, ending: PaperEnding): Promise<Uint8Array> {
  switch (ending) {
    case 'json':
      return Promise.resolve(Buffer.from(JSON.stringify(whole, undefined, 2)))
    case 'pdf':
      return inTurn(() => writePdfBeside(whole))
    case 'xlsx':
      return inTurn(() => writeWorkbook(whole))
  }
}
