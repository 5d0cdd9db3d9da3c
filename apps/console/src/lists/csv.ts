/**
 * A table as a file that spreadsheets open: UTF-8 with its mark, every cell quoted. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, so that it stays text.
 */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(`\uFEFF${linesOf(rows)}`)

/** The beginning of such a file, and its further lines, for one that is written as it is read. */
export const csvHead = (titles: readonly string[]): Uint8Array => csvOf([titles])
export const csvLines = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(linesOf(rows))

const linesOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
