import type { Report } from '@zeimori/records'

/** The same as `writePdf`, with the product's own fonts, in a thread of its own. */
export async function writePdfBeside(report: Report): Promise<Uint8Array> {
  const { pdfBeside } = await import('./pdf-thread.ts')
  return pdfBeside(report)
}
