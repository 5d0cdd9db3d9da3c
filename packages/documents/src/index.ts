export { mostListRows, writeList } from './excel/list.ts'
export { writeWorkbook } from './excel/workbook.ts'
export { readFontFiles, type FontFiles } from './pdf/font-files.ts'
export { writePdf } from './pdf/write-pdf.ts'
