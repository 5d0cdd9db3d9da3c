export { fontsFor, type FontSource } from './fonts-for.ts'
export { writePdf, type Paper, type PaperJob } from './write-pdf.ts'
