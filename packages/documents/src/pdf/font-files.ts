import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** TrueType files of one family: one for running text, one for heads. */
export type FontFiles = { readonly regular: Uint8Array; readonly bold: Uint8Array }

const read = (path: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-jp/${path}`))

/** Noto Sans JP (SIL Open Font License 1.1), as npm carries it. */
export const readFontFiles = (): FontFiles => ({
  regular: read('400Regular/NotoSansJP_400Regular.ttf'),
  bold: read('700Bold/NotoSansJP_700Bold.ttf'),
})
