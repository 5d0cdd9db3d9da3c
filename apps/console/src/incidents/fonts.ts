import { readFontFiles, type FontFiles } from '@zeimori/documents'

let read: FontFiles | undefined

/** The fonts of papers: read when the first is made, and once. */
export const fontFiles = (): FontFiles => (read ??= readFontFiles())
