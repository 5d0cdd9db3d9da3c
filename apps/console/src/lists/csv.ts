/**
 * A table as a file that spreadsheets open: UTF-8 with its mark, every cell quoted. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, so that it stays text.
 */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`)

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
