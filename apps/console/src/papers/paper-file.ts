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

/**
 * A paper as a file.
 * @param cover who made and approved it; undefined for a draft, which says that it is one
 */
export async function paperFile(
  report: Report,
  cover: PaperCover | undefined,
  ending: PaperEnding,
): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  const whole = withCover(report, cover)
  const type = types[ending]
  switch (ending) {
    case 'json':
      return { type, bytes: Buffer.from(JSON.stringify(whole, undefined, 2)) }
    case 'pdf':
      return { type, bytes: await inTurn(() => writePdfBeside(whole)) }
    case 'xlsx':
      return { type, bytes: await inTurn(() => writeWorkbook(whole)) }
  }
}
